import type { Measure } from "../../model/measure";
import type { FoundDate } from "../dates/find-dates";

/** A number in a text, with what stands around it. */
export interface Figure {
  readonly value: number;
  /** "%", "pp", "£", or "" for a count. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** What stands before it in its sentence, and behind it, in lower case. */
  readonly before: string;
  readonly behind: string;
  /** Behind the figure before it, or from the beginning of the sentence. */
  readonly between: string;
  /** Counts the sentences and lines of the text. */
  readonly sentence: number;
  readonly isOnly: boolean;
  /** What the cell says all in all. */
  readonly text: string;
}

/** A number as it was found. */
export type FoundNumber = Pick<RegExpExecArray, "index" | "groups" | 0>;

/** What a figure stands for, before dates and neighbours are asked. */
export type Meaning =
  | { readonly kind: "nothing" }
  | {
      readonly kind: Extract<Measure["kind"], "target" | "baseline" | "actual" | "standard" | "benchmark">;
      readonly value: number;
      readonly value2?: number;
      readonly unit?: string;
      readonly comparator?: Measure["comparator"];
      readonly direction?: Measure["direction"];
      /** Whether the comparator is only the usual one, so that neighbours may know better. */
      readonly isGuess?: boolean;
      readonly sure: boolean;
      readonly because?: string;
      /** A second measure that the same words give: "currently 71%" is where it starts, too. */
      readonly also?: "baseline";
    };

/** A figure that says nothing about how much: an age, a reference. */
export const NO_VALUE: Meaning = { kind: "nothing" };

/** What a figure can mean. Forms are asked in the order of their list; the first that knows counts. */
export interface FigureForm {
  readonly name: string;
  /** Whole cells and how their measures are shown, judged at 1 April 2024: documentation and test. */
  readonly examples: Readonly<Record<string, string>>;
  /** Undefined where the figure is nothing of that kind. */
  readonly read: (figure: Figure) => Meaning | undefined;
}

/** A cell cut into figures, with the dates that were found in it. */
export interface Cut {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly dates: readonly FoundDate[];
}
