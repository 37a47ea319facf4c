import type { Measure } from "../../model/measure";
import type { Parsed } from "../define-field";
import type { MeasureContext } from "./figure-date";

/** What a whole cell can say where no figure tells. */
export interface WholeCell {
  readonly name: string;
  /** Cells and how they are shown, judged at 1 April 2024: documentation and test. */
  readonly examples: Readonly<Record<string, string>>;
  readonly read: (text: string, context: MeasureContext) => Parsed<readonly Measure[]> | undefined;
}
