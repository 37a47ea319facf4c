export { addDays, daysBetween, parseDay, serialOfDay, showDay, todayOf, type Day } from "./calendar/day";
export { NO_ANSWERS, type Answers, type Layout, type LeftOut } from "./model/answers";
export { readAnswers, writeAnswers, type KeptAnswers } from "./model/kept-answers";
export { FIELD_NAMES, type FieldName } from "./model/field-names";
export { plainHeading, sameHeadings } from "./model/same-headings";
export type { Column, Table } from "./model/table";
export { addressOf, areaAddress, quoteSheet, shortAddress, type Area, type CellRef } from "./model/cell-ref";
export type {
  Drawing,
  DrawnCell,
  DrawnEntry,
  DrawnRow,
  DrawnStyle,
  FormDrawing,
  SheetDrawing,
} from "./model/drawing";
export { AS_AT_NAME, RULE_MARKER, type LiveRule } from "./model/live-rule";
export { RAG_COLOURS, RAG_WORDS, RAGS, type Rag } from "./model/rag";
export { ReportSchema, type Finding, type Rating, type Report } from "./model/report";
export type { Severity } from "./model/severity";
export type { CellStyle, CellValue, SheetSnapshot, WorkbookSnapshot } from "./model/snapshot";
export { RULES_ABOUT } from "./check/check-actions";
export { actionsAt } from "./explain/actions-at";
export { explainAction } from "./explain/explain-action";
export { explainReadings } from "./explain/explain-readings";
export type { Explanation } from "./explain/explanation";
export { liveRules } from "./rate/live-rules";
export { checkWorkbook } from "./check-workbook";
export { headingsAt } from "./read/tables/headings-at";
export { readTables } from "./read/read-plan";
export { blankPlan } from "./template/blank-plan";
export { summarise } from "./summarise/summarise";
