import { createRoot } from "react-dom/client";
import { todayOf, type Day } from "../core";
import { actionsLater } from "./actions-later";
import { intentOf } from "./intent";
import { Frame } from "./look/Frame";
import { AboutHost } from "./problems/about-host";
import { ErrorBoundary } from "./problems/ErrorBoundary";
import { NotReady } from "./start/NotReady";
import { tellReadiness, type OfficeStart, type Readiness } from "./start/readiness";
import { Pane } from "./views/Pane";

/** What every Excel that we work in can do; the manifest asks for the same. */
const EXCEL_API = "1.14";

/** Fetched as soon as the pane can be seen, so that what is asked for first need not wait. */
const loadActions = () =>
  import(/* webpackChunkName: "engine", webpackPrefetch: true */ "./engine").then(({ officeActions }) =>
    officeActions(),
  );
const root = createRoot(placeForPane());
tellReadiness(officeStart(), show);

function show(readiness: Readiness): void {
  root.render(
    readiness === "ready" ? (
      <Frame excelIsDark={excelIsDark()}>
        <AboutHost value={aboutHost()}>
          <ErrorBoundary>
            <Pane actions={actionsLater(loadActions)} today={today} intent={intentOf(location.search)} />
          </ErrorBoundary>
        </AboutHost>
      </Frame>
    ) : (
      <Frame excelIsDark={undefined}>
        <NotReady why={readiness} />
      </Frame>
    ),
  );
}

/** Undefined where the script of Office.js did not come. */
function officeStart(): OfficeStart | undefined {
  if (typeof Office === "undefined") return undefined;
  return {
    whenReady: (then) => {
      void Office.onReady(({ host }) => {
        // Null in an ordinary browser, whatever its type says.
        then((host as Office.HostType | null)?.toString() ?? null);
      });
    },
    isExcelNewEnough: () => Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API),
  };
}

/** Undefined in Excel on the web, which does not tell its theme. */
function excelIsDark(): boolean | undefined {
  return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;
}

function aboutHost(): string {
  const { host, platform, version } = Office.context.diagnostics;
  return `Plan Check in ${host.toString()} ${version}, ${platform.toString()}`;
}

/** The only clock of the add-in, by the calendar on the officer's wall. */
function today(): Day {
  return todayOf(new Date());
}

function placeForPane(): HTMLElement {
  const place = document.getElementById("root");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  return place;
}
