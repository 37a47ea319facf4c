import type { HostProblem } from "../app";

/** Thrown by our own code in place of an answer that Excel owes us, or to say what a check beforehand found. */
export class Refusal extends Error {
  readonly problem: HostProblem;

  constructor(problem: HostProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Excel's codes, which are the same in every language, and what each means to the officer. */
const PROBLEMS: ReadonlyMap<string, HostProblem> = new Map<string, HostProblem>([
  ["InvalidOperationInCellEditMode", { kind: "cell-being-edited" }],
  ["AccessDenied", { kind: "access-denied" }],
  ["ItemNotFound", { kind: "gone" }],
  ["InvalidReference", { kind: "gone" }],
  ["InactiveWorkbook", { kind: "another-workbook" }],
  ["InvalidSelection", { kind: "another-workbook" }],
  ["WriteNotSupportedWhenModalDialogOpen", { kind: "dialog-open" }],
  ...[
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "RangeExceedsLimit",
    "OperationCellsExceedLimit",
    "MemoryLimitReached",
  ].map((code): [string, HostProblem] => [code, { kind: "too-large" }]),
  ...["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation", "UnsupportedFeature"].map(
    (code): [string, HostProblem] => [code, { kind: "excel-too-old" }],
  ),
  ...[
    "Conflict",
    "RequestAborted",
    "Timeout",
    "ActivityLimitReached",
    "ConnectionFailure",
    "ServiceNotAvailable",
    "InvalidOrTimedOutSession",
    "DirtySupportingFormula",
  ].map((code): [string, HostProblem] => [code, { kind: "busy" }]),
]);

/**
 * The problem that an error of Excel's stands for. What is no error of Excel's is a mistake of ours
 * and is thrown on. The code and the place are safe to show; they never hold the text of a cell.
 */
export function problemOf(error: unknown): HostProblem {
  if (error instanceof Refusal) return error.problem;
  const { code, where } = excelErrorOf(error);
  if (code === undefined) throw error;
  return PROBLEMS.get(code) ?? { kind: "unexplained", code, where };
}

/** By shape, since the class of an error differs from one frame to another. */
function excelErrorOf(error: unknown): { readonly code: string | undefined; readonly where: string } {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") {
    return { code: undefined, where: "" };
  }
  const info = "debugInfo" in error && typeof error.debugInfo === "object" ? error.debugInfo : null;
  const where =
    info && "errorLocation" in info && typeof info.errorLocation === "string" ? info.errorLocation : "";
  return { code: error.code, where };
}
