export { readXlsx, type XlsxCarrier, type XlsxProblem } from "./read-xlsx";
export { writeXlsx } from "./write-xlsx";
