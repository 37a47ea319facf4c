import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Checked, HostProblem, OnProgress, Outcome } from "../../src/app";
import type { Actions } from "../../src/taskpane/actions";
import type { View } from "../../src/taskpane/intent";
import { Frame } from "../../src/taskpane/look/Frame";
import { AboutHost } from "../../src/taskpane/problems/about-host";
import { ErrorBoundary } from "../../src/taskpane/problems/ErrorBoundary";
import { Pane } from "../../src/taskpane/views/Pane";
import type { Report } from "../../src/core";
import { reportOf, TODAY } from "./report-of";

export function granted<T>(value: T): Promise<Outcome<T>> {
  return Promise.resolve({ ok: true, value });
}

export function refused(
  problem: HostProblem,
): Promise<{ readonly ok: false; readonly problem: HostProblem }> {
  return Promise.resolve({ ok: false, problem });
}

/** What a check answers when the plan comes out so. */
export function checkedAs(report: Report): ReturnType<Actions["check"]> {
  return granted({ kind: "plan", report, snapshot: { fileName: "plan.xlsx", date1904: false, sheets: [] } });
}

/** What a check answers where there is no plan. */
export const NO_PLAN: Checked = { kind: "no-plan", tables: [], notChecked: [] };

/** An answer that a test gives when it likes, and the words that are told until then. */
export function answerLater<T>() {
  let give: (outcome: Outcome<T>) => void = () => undefined;
  let tell: OnProgress = () => undefined;
  const answer = new Promise<Outcome<T>>((resolve) => {
    give = resolve;
  });
  return {
    asked: (onProgress: OnProgress): Promise<Outcome<T>> => {
      tell = onProgress;
      return answer;
    },
    give: (value: T) => {
      give({ ok: true, value });
    },
    tell: (step: string) => {
      tell(step);
    },
  };
}

/** Actions that all end well, each counted; a test puts its own in the place of some. */
export function actionsOf(own: Partial<Actions> = {}): jest.Mocked<Actions> {
  const all: Actions = {
    check: () => checkedAs(reportOf()),
    answer: () => checkedAs(reportOf()),
    startPlan: () => granted({ name: "Action plan" }),
    applyRag: () => checkedAs(reportOf()),
    removeRag: () => granted({ sheets: 1 }),
    buildSummaries: () => granted({ kind: "plan", sheets: [{ key: "board", name: "Board summary" }] }),
    removeSummaries: () => granted({ names: ["Board summary"] }),
    goTo: () => granted(undefined),
    showSheet: () => granted(undefined),
    activeCell: () => granted({ sheet: "Plan", row: 1, column: 0 }),
    ...own,
  };
  return {
    check: jest.fn(all.check),
    answer: jest.fn(all.answer),
    startPlan: jest.fn(all.startPlan),
    applyRag: jest.fn(all.applyRag),
    removeRag: jest.fn(all.removeRag),
    buildSummaries: jest.fn(all.buildSummaries),
    removeSummaries: jest.fn(all.removeSummaries),
    goTo: jest.fn(all.goTo),
    showSheet: jest.fn(all.showSheet),
    activeCell: jest.fn(all.activeCell),
  };
}

/** The pane as an officer gets it, with the answers of Excel handed in. */
export function openPane(own: Partial<Actions> = {}, intent?: View) {
  standInForBrowser();
  const actions = actionsOf(own);
  const user = userEvent.setup({ delay: null });
  const { container } = render(
    <Frame excelIsDark={undefined}>
      <AboutHost value="Plan Check in Excel 16.0, PC">
        <ErrorBoundary>
          <Pane actions={actions} today={() => TODAY} intent={intent} />
        </ErrorBoundary>
      </AboutHost>
    </Frame>,
    // React would write what the boundary caught to the console as well.
    { onCaughtError: () => undefined },
  );
  return { actions, user, container };
}

/** What jsdom has not: the system's colours, and dialogs that open and close. */
function standInForBrowser(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}
