import type { Measure } from "../../model/measure";
import type { Parsed } from "../define-field";
import { draftsOf, measuresOf } from "./assemble";
import { cutFigures } from "./cut-figures";
import type { Draft } from "./draft";
import type { MeasureContext } from "./figure-date";
import { BEFORE_FIGURES, WITHOUT_FIGURES } from "./whole";

/** What a target cell aims at, by its figures, or by its words where there are none. */
export function readMeasures(text: string, context: MeasureContext): Parsed<readonly Measure[]> {
  const plain = text.trim();
  for (const cell of BEFORE_FIGURES) {
    const parsed = cell.read(plain, context);
    if (parsed) return parsed;
  }
  const cut = cutFigures(plain, context);
  const drafts = draftsOf(cut, context);
  if (drafts.length > 0) return ofFigures(drafts, measuresOf(drafts, cut));
  for (const cell of WITHOUT_FIGURES) {
    const parsed = cell.read(plain, context);
    if (parsed) return parsed;
  }
  return { value: [], sure: false, because: NO_AIM };
}

function ofFigures(drafts: readonly Draft[], value: readonly Measure[]): Parsed<readonly Measure[]> {
  const because = drafts.find(({ meaning }) => !meaning.sure)?.meaning.because;
  const isUnitless = value.some(
    ({ unit, comparator }) => unit === null && comparator !== "<=" && comparator !== "<",
  );
  const isPlain = !isUnitless && !isQuarterLost(drafts) && !drafts.some(isInWords);
  const sure = isPlain && drafts.every(({ meaning, date }) => meaning.sure && date.sure);
  if (sure) return { value, sure };
  return { value, sure, because: because ?? (isUnitless ? NO_UNIT : UNSURE) };
}

/** "Q1 70%": a quarter of which year is not said. */
function isQuarterLost(drafts: readonly Draft[]): boolean {
  return drafts.some(({ figure, date }) => date.day === null && /\bq[1-4]\b/i.test(figure.text));
}

function isInWords({ figure }: Draft): boolean {
  return /[a-z]/i.test(figure.text.charAt(figure.from));
}

const NO_AIM = "It names nothing that could be counted or reached.";
const NO_UNIT = "It does not say what the number counts.";
const UNSURE = "The figure or its date can be meant in more than one way.";
