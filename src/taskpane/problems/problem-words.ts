import type { HostProblem } from "../../app";

/** What went wrong, and what to do next, for somebody who has nobody to ask. */
export interface ProblemWords {
  readonly title: string;
  readonly sentence: string;
  readonly nextStep: string;
  /** Whether doing the same again can work. */
  readonly canRetry: boolean;
}

/** One line for each problem; the compiler names any that is missing. "{sheet}" is the sheet's name. */
const PROBLEM_WORDS: Readonly<Record<HostProblem["kind"], ProblemWords>> = {
  "cell-being-edited": {
    title: "You are typing in a cell",
    sentence: "Excel does nothing else until you have finished the cell.",
    nextStep: "Press Enter or Esc in the sheet, then try again.",
    canRetry: true,
  },
  "sheet-protected": {
    title: "A sheet is protected",
    sentence: "“{sheet}” is protected, so Plan Check can't change anything on it.",
    nextStep: "On Excel's Review tab choose Unprotect Sheet, or ask whoever protected it. Then try again.",
    canRetry: true,
  },
  "sheet-hidden": {
    title: "The sheet is hidden",
    sentence: "“{sheet}” is hidden, so it can't be brought to the front.",
    nextStep:
      "Right-click the name of any sheet at the foot of the window and choose Unhide. Then try again.",
    canRetry: true,
  },
  "structure-protected": {
    title: "The workbook is protected",
    sentence: "No sheet can be added to it or removed from it.",
    nextStep: "On Excel's Review tab choose Protect Workbook to turn that off. Then try again.",
    canRetry: true,
  },
  "only-sheet": {
    title: "No other sheet can be seen",
    sentence: "Excel keeps one sheet that can be seen, and all others are hidden.",
    nextStep: "Right-click the name of the sheet, choose Unhide and show one of your own. Then try again.",
    canRetry: true,
  },
  "access-denied": {
    title: "The workbook can't be changed",
    sentence: "It is protected, or it is open for reading only.",
    nextStep: "Choose Enable Editing if Excel offers it, or save a copy of your own. Then try again.",
    canRetry: true,
  },
  "no-answer": {
    title: "Excel has not answered",
    sentence: "Plan Check has stopped waiting. Excel may still be at work.",
    nextStep:
      "Wait until you can type in the sheet, then try again. If it goes on, save, close and reopen the workbook.",
    canRetry: true,
  },
  "too-large": {
    title: "The workbook is too large",
    sentence: "Excel can't hand over that much at once.",
    nextStep:
      "Delete rows and columns that hold nothing, or open the workbook in Excel on your computer. Then try again.",
    canRetry: true,
  },
  "excel-too-old": {
    title: "This Excel can't do that",
    sentence: "Your version of Excel is older than Plan Check needs.",
    nextStep: "Ask your IT service to update Excel, or open the workbook in Excel on the web.",
    canRetry: false,
  },
  gone: {
    title: "It is no longer there",
    sentence: "The sheet or cell was deleted or renamed after the plan was read.",
    nextStep: "Choose Check plan to read the workbook as it is now.",
    canRetry: false,
  },
  "another-workbook": {
    title: "Another workbook is in front",
    sentence: "Plan Check works in the workbook that you opened it in.",
    nextStep: "Click a cell in the workbook that holds your plan, then try again.",
    canRetry: true,
  },
  busy: {
    title: "Excel is busy",
    sentence: "It is calculating or saving, or has lost its connection for a moment.",
    nextStep: "Wait a few seconds, then try again.",
    canRetry: true,
  },
  "dialog-open": {
    title: "A window is open in Excel",
    sentence: "Excel changes nothing while one of its own windows waits for you.",
    nextStep: "Close that window, then try again.",
    canRetry: true,
  },
  "no-headings": {
    title: "There are no headings in that row",
    sentence: "Headings are two or more short texts in one row.",
    nextStep: "Select a cell in the row that says what your columns are, then try again.",
    canRetry: true,
  },
  "not-loaded": {
    title: "Plan Check has not loaded",
    sentence: "A part of it did not come from the place where your organisation keeps it.",
    nextStep: "Check that you are connected, then try again.",
    canRetry: true,
  },
  unexplained: {
    title: "Excel reported a problem",
    sentence: "It did not say what is wrong in words that Plan Check knows.",
    nextStep:
      "Try again. If it happens once more, choose Copy details and send them to whoever installed Plan Check.",
    canRetry: true,
  },
};

export function wordsOf(problem: HostProblem): ProblemWords {
  const words = PROBLEM_WORDS[problem.kind];
  const sheet = "sheet" in problem ? problem.sheet : "";
  return { ...words, sentence: words.sentence.replace("{sheet}", () => sheet) };
}
