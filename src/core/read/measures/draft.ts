import type { FigureDate } from "./figure-date";
import type { Figure, Meaning } from "./figure";

/** A figure that says something, with its date. */
export interface Draft {
  readonly figure: Figure;
  readonly meaning: Exclude<Meaning, { readonly kind: "nothing" }>;
  readonly date: FigureDate;
}
