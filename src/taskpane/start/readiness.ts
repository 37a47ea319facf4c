/** Whether the pane can begin, and if not, why. */
export type Readiness = "ready" | "unreachable" | "not-excel" | "excel-too-old";

/** What we ask of Office.js before anything else. */
export interface OfficeStart {
  /** Calls back when Excel is there, with the name of the program; null in an ordinary browser. */
  readonly whenReady: (then: (host: string | null) => void) => void;
  readonly isExcelNewEnough: () => boolean;
}

/** A network that blocks Microsoft's address leaves us waiting for ever, without any error. */
const PATIENCE_MS = 10_000;

/** Tells how things stand; once more if Excel comes after we had given up on it. */
export function tellReadiness(office: OfficeStart | undefined, tell: (readiness: Readiness) => void): void {
  if (!office) {
    tell("unreachable");
    return;
  }
  const timer = setTimeout(() => {
    tell("unreachable");
  }, PATIENCE_MS);
  office.whenReady((host) => {
    clearTimeout(timer);
    if (host !== "Excel") tell("not-excel");
    else tell(office.isExcelNewEnough() ? "ready" : "excel-too-old");
  });
}
