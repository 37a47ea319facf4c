/**
 * What Office.js's loader finds as `window.external` in a pane of Excel on Windows
 * (office.js and excel-win32-16.01.js in @microsoft/office-js 1.1.110). With it the loader
 * takes the pane's page for one inside Excel, so that Office.onReady and
 * Office.context.requirements work as there.
 */
export interface Win32Host {
  readonly fileName: string;
  readonly version: () => string;
  /** Office.context.document.settings. */
  readonly settings: Map<string, string>;
}

/** What the pane's address must carry for the loader to look for that context. */
export const HOST_INFO = "_host_Info=Excel$Win32$16.01$en-GB$telemetry$$$0";

/** Office's theme "Colorful"; the library makes "#RRGGBB" of the numbers. */
const COLORFUL = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

type Answer = ((results: unknown[]) => void) | undefined;
type StatusAnswer = ((status: number) => void) | undefined;

/** `GetAppType` of a workbook, and the status that means "done". */
const EXCEL = 1;
const DONE = 0;

export function win32External(host: Win32Host): object {
  const context = contextOf(host);
  return {
    GetContext: () => context,
    Execute: (_method: number, _parameters: unknown, answer: Answer) => answer?.([DONE]),
    RegisterEvent: (_event: number, _target: unknown, _handler: unknown, answer: StatusAnswer) =>
      answer?.(DONE),
    UnregisterEvent: (_event: number, _target: unknown, answer: StatusAnswer) => answer?.(DONE),
  };
}

function contextOf(host: Win32Host): object {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-GB",
    GetAppDataLocale: () => "en-GB",
    GetDocUrl: () => `C:\\Workbench\\${host.fileName}`,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => requirementMatrix(host.version()),
    GetHostFullVersion: () => "16.0.17328.20000",
    GetSettings: () => settingsOf(host.settings),
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(COLORFUL),
  };
}

/** Written by hand: as a number, 1.20 would read 1.2. */
function requirementMatrix(version: string): string {
  return JSON.stringify({
    ExcelApi: version,
    RichApiRuntime: "1.1",
    RichApiRuntimeFlag: "1.2",
    DialogApi: "1.2",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
  });
}

function settingsOf(store: Map<string, string>): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of store) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      store.clear();
      keys.forEach((key, index) => store.set(key, values[index] ?? ""));
    },
  };
}
