import { HOST_INFO } from "../protocol/win32-context";
import { goRoundWithF6 } from "./areas";
import { makeDivider } from "./divider";
import { readRibbon, type RibbonButton } from "./manifest";
import { openPlan, type OpenPlan } from "./open-plan";
import { download, takeOwnFiles } from "./own-file";
import { Pane } from "./pane";
import { isoDay, momentOf, serialOf, setClockOf } from "./pane-clock";
import { part, say } from "./parts";
import { drawRibbon } from "./ribbon";
import { listSamples, showChosen } from "./samples";

declare global {
  interface Window {
    /** Called by the pane's page before it loads Office.js, as the server has it do. */
    workbench?: {
      connect: (window: Window & typeof globalThis) => void;
      plan: () => OpenPlan["workbook"] | undefined;
    };
  }
}

let firstButton: RibbonButton | undefined;
let open: { readonly plan: OpenPlan; readonly fileName: string } | undefined;
const today = part("today", HTMLInputElement);
const pane = new Pane(HOST_INFO);

window.workbench = {
  connect(window) {
    setClockOf(window, () => momentOf(today.value));
    open?.plan.workbook.connect(window);
  },
  plan: () => open?.plan.workbook,
};

/** One workbook at a time: the grid, the engine and the pane are all of the one that is open. */
async function show(bytes: Uint8Array, fileName: string, sample?: string): Promise<void> {
  say(`Opening ${fileName}…`);
  try {
    const plan = await openPlan(bytes, fileName, serialOf(today.value));
    open?.plan.close();
    open = { plan, fileName };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "trouble");
    return;
  }
  showChosen(sample);
  document.title = `${fileName} – Plan Check workbench`;
  say(summaryOf(open.plan, fileName));
  // The first button only looks: no file should be coloured because it was opened.
  if (firstButton !== undefined) pane.openAnew(firstButton);
}

function summaryOf({ notCarried, workbook }: OpenPlan, fileName: string): string {
  const sheets = workbook.engine.structure.sheets().length;
  const counted = sheets === 1 ? "one sheet" : `${sheets} sheets`;
  const lost = notCarried.length === 0 ? "" : ` Saving will lose: ${notCarried.join(", ")}.`;
  return `${fileName} is open: ${counted}.${lost}`;
}

function longDate(moment: number): string {
  return new Date(moment).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

async function showSample(file: string): Promise<void> {
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  await show(new Uint8Array(await response.arrayBuffer()), file, file);
}

async function save(): Promise<void> {
  if (open === undefined) return;
  const { plan, fileName } = open;
  download(await plan.save(), fileName);
  say(`A copy of ${fileName} is in your downloads.`);
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  today.value = asked.get("today") ?? isoDay(new Date());
  today.addEventListener("change", () => {
    void open?.plan.workbook.setToday(serialOf(today.value));
    // The pane asks what day it is when it opens.
    if (firstButton !== undefined) pane.openAnew(firstButton);
    say(`It is ${longDate(momentOf(today.value))}, for TODAY() and for the add-in.`);
  });
  part("save", HTMLButtonElement).addEventListener("click", () => void save());
  takeOwnFiles((file) => void file.arrayBuffer().then((buffer) => show(new Uint8Array(buffer), file.name)));
  makeDivider();
  goRoundWithF6();

  const [ribbon, samples] = await Promise.all([readRibbon(), listSamples((file) => void showSample(file))]);
  [firstButton] = ribbon.buttons;
  drawRibbon(ribbon, (button) => {
    pane.open(button);
  });
  const first = asked.get("sample") ?? samples[0];
  if (first === undefined) say("There are no sample plans here: open a file of your own.");
  else await showSample(first);
}

void start();
