import type { Plan } from "../../model/plan";
import type { ReadContext } from "../define-field";
import { asAtIn } from "./as-at-stated";
import { findFirst } from "./find-first";
import { glossaryIn } from "./glossary";
import { organisationIn } from "./organisation";
import type { OutsideRow } from "./outside-texts";
import { periodIn } from "./period";
import { versionOf } from "./version";

/** Whose plan it is stands at its beginning; further down, others are named as well. */
const TEXTS_OF_A_TITLE = 8;

/** What a plan says of itself. */
export type About = Pick<Plan, "organisation" | "period" | "version" | "asAtStated" | "glossary">;

/** Reads what stands outside the tables, and headings, which may say what day the progress is of. */
export function readAbout(
  rows: readonly OutsideRow[],
  headings: OutsideRow["texts"],
  context: ReadContext,
): About {
  const texts = rows.flatMap((row) => row.texts);
  return {
    organisation: findFirst(texts.slice(0, TEXTS_OF_A_TITLE), organisationIn),
    period: findFirst(texts, periodIn),
    version: versionOf(rows),
    asAtStated: findFirst([...texts, ...headings], (text) => asAtIn(text, context)),
    glossary: glossaryIn(rows),
  };
}
