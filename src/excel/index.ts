import type { Workbook } from "../app";
import { applyRules, removeRules } from "./apply-rules";
import { activeCell, goTo, showSheet } from "./go-to";
import { keepAnswers } from "./keep-answers";
import { startSheet } from "./start-sheet";
import { takeSnapshot } from "./take-snapshot";
import { removeSheets, writeSheets } from "./write-sheets";

/** The workbook that is open in Excel, reached through Office.js. */
export function officeWorkbook(): Workbook {
  return {
    snapshot: takeSnapshot,
    goTo,
    applyRules,
    removeRules,
    writeSheets,
    removeSheets,
    activeCell,
    keepAnswers,
    startSheet,
    showSheet,
  };
}
