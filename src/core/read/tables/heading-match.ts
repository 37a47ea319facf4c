import type { FieldName } from "../../model/field-names";

/** What a heading says about its column. */
export interface HeadingMatch {
  readonly fields: readonly FieldName[];
  readonly sure: boolean;
  /** Why, in a sentence for people. */
  readonly because: string;
}
