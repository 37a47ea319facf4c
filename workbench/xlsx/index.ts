export { readXlsx, type XlsxCarrier, type XlsxProblem, type XlsxResult } from "./read-xlsx";
export { writeXlsx } from "./write-xlsx";
