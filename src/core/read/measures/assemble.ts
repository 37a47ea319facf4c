import type { Measure } from "../../model/measure";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { dateOfFigure } from "./date-of-figure";
import type { MeasureContext } from "./figure-date";
import type { Cut, Figure, Meaning } from "./figure";
import type { Draft } from "./draft";
import { FIGURE_FORMS } from "./figures";
import { measureOf } from "./measure-of";
import { perOf, unitOf, wordsAround } from "./words-of-figure";

/** The figures of a text as measures: what each means, then what neighbours tell. */
export function draftsOf(cut: Cut, context: MeasureContext): readonly Draft[] {
  const telling = cut.figures.flatMap((figure) => {
    const meaning = meaningOf(figure);
    return meaning.kind === "nothing" ? [] : [{ figure, meaning }];
  });
  const told = { ...cut, figures: telling.map(({ figure }) => figure) };
  return telling.map((each, index) => ({ ...each, date: dateOfFigure(index, told, context) }));
}

function meaningOf(figure: Figure): Meaning {
  for (const form of FIGURE_FORMS) {
    const meaning = form.read(figure);
    if (meaning) return meaning;
  }
  return { kind: "nothing" };
}

/** The measures in the order in which they stand. */
export function measuresOf(drafts: readonly Draft[], cut: Cut): readonly Measure[] {
  const steps = stepsOf(drafts, cut);
  return drafts.flatMap((draft, index) => {
    const measure = measured(draft, { drafts, cut, isMilestone: steps.has(index) && steps.has(index + 1) });
    return draft.meaning.kind === "actual" && draft.meaning.also
      ? [measure, { ...measure, kind: draft.meaning.also }]
      : [measure];
  });
}

interface Around {
  readonly drafts: readonly Draft[];
  readonly cut: Cut;
  readonly isMilestone: boolean;
}

function measured(draft: Draft, { drafts, cut, isMilestone }: Around): Measure {
  const { figure, meaning } = draft;
  const { kind, value, value2 } = meaning;
  const per = perOf(figure);
  return measureOf({
    kind: kind === "target" && isMilestone ? "milestone" : kind,
    ...turned(draft, drafts),
    value,
    ...(value2 === undefined ? {} : { value2 }),
    unit: meaning.unit ?? unitOf(figure, drafts),
    ...timeOf(draft, drafts),
    ...(per === undefined ? {} : { per }),
    measure: wordsAround(figure, cut, drafts),
  });
}

/** The day; for what was reached in a time, that time; none for what others reach. */
function timeOf(draft: Draft, drafts: readonly Draft[]): Pick<Measure, "due" | "period"> {
  const { meaning, date } = draft;
  if (meaning.kind === "benchmark") return { due: null };
  if (meaning.kind === "actual" && date.period !== undefined) return { due: null, period: date.period };
  return { due: date.day ?? sharedDue(draft, drafts) };
}

/** "50% of these and 100% of those by April": one date serves both. */
function sharedDue({ figure, meaning, date }: Draft, drafts: readonly Draft[]) {
  if (meaning.kind !== "target" || date.day !== null) return null;
  const later = drafts.find(
    (other) => other.figure.from > figure.from && isAhead(other) && other.date.day !== null,
  );
  return later?.figure.sentence === figure.sentence ? later.date.day : null;
}

/** What was or is has a date of its own. */
function isAhead({ meaning }: Draft): boolean {
  return meaning.kind === "target" || meaning.kind === "benchmark";
}

/** Where it starts higher, or goes down step by step, less is better, unless a comparator is written. */
function turned(draft: Draft, drafts: readonly Draft[]): Pick<Measure, "comparator" | "direction"> {
  const { meaning } = draft;
  const usual = usually(meaning);
  if (meaning.kind !== "target" || meaning.isGuess !== true) return usual;
  const before = drafts.find(isStart) ?? drafts.findLast((other) => isStepFrom(other, draft));
  if (before?.figure.unit === draft.figure.unit) return way(before, draft) ?? usual;
  const next = drafts.find((other) => isStepFrom(draft, other));
  return next && next.meaning.value < meaning.value ? DOWN : usual;
}

function usually({ comparator = null, direction = null }: Draft["meaning"]) {
  return { comparator, direction };
}

const DOWN = { comparator: "<=", direction: "down" } as const;
const UP = { comparator: ">=", direction: "up" } as const;

function way(from: Draft, to: Draft): typeof DOWN | typeof UP | undefined {
  if (from.meaning.value === to.meaning.value) return undefined;
  return from.meaning.value > to.meaning.value ? DOWN : UP;
}

function isStart({ meaning }: Draft): boolean {
  return meaning.kind === "baseline" || (meaning.kind === "actual" && meaning.also !== undefined);
}

/** Two dated figures of one unit, one right behind the other. */
function isStepFrom(a: Draft, b: Draft): boolean {
  const isNear = a.figure.from < b.figure.from && b.figure.sentence - a.figure.sentence <= 1;
  return isNear && a.figure.unit === b.figure.unit && isDatedTarget(a) && isDatedTarget(b);
}

function isDatedTarget({ meaning, date }: Draft): boolean {
  return meaning.kind === "target" && date.day !== null;
}

/** Which drafts are steps on one way: figures of one unit, each with its own date, of one measure. */
function stepsOf(drafts: readonly Draft[], cut: Cut): ReadonlySet<number> {
  const steps = new Set<number>();
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!next || !isStep(draft) || !isStep(next) || draft.figure.unit !== next.figure.unit) return;
    if (!isSameMeasure(draft, next, cut)) return;
    steps.add(index);
    steps.add(index + 1);
  });
  return steps;
}

/** No words of its own between: "65% (Apr) / 90% (Oct) of cases"; or none at all: "80% of plans by May; 90% by June". */
function isSameMeasure(draft: Draft, next: Draft, cut: Cut): boolean {
  const hasBehind = hasWords(behindOf(next, cut));
  if (isOneNoun(behindOf(draft, cut), behindOf(next, cut)) && !hasWords(next.figure.before)) return true;
  const isNext = next.figure.sentence === draft.figure.sentence + 1;
  if (isNext && !hasBehind && !hasWords(next.figure.before)) return true;
  if (GOES_ON.test(next.figure.between)) return true;
  const isWordless = /^[^a-z]*$/.test(wordsBetween(draft, next, cut));
  return isWordless && !(hasWords(draft.figure.between) && hasBehind);
}

/** "12 events; 15 events": the same is counted. */
function isOneNoun(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => /^\s*([a-z]{3,}s)\b[^a-z]*$/.exec(text)?.[1]);
  return first !== undefined && first === second;
}

/** "70% uptake in 2023/24, rising to 75% in 2024/25". */
const GOES_ON =
  /\b(?:rising|increasing|improving|falling|reducing|decreasing|dropping|moving|up|down) to\s*$/;

function isStep({ meaning, date }: Draft): boolean {
  return (
    meaning.kind === "target" && meaning.comparator !== "+" && meaning.comparator !== "-" && date.day !== null
  );
}

const IDLE = new RegExp(
  String.raw`\b(?:milestones?|targets?|by|and|then|to|rising|increasing|falling|in|at|the|end|of|from|further|of|year|fy|${MONTH_PATTERN})\b|\([a-z]{3,9}\)`,
  "g",
);

/** What stands between two figures, without dates and the words that lead them in. */
function wordsBetween(a: Draft, b: Draft, cut: Cut): string {
  return withoutDates(cut, a.figure.to, b.figure.from).toLowerCase().replace(IDLE, "");
}

function behindOf({ figure }: Draft, cut: Cut): string {
  return withoutDates(
    cut,
    figure.to,
    Math.min(cut.text.length, figure.to + figure.behind.length),
  ).toLowerCase();
}

function hasWords(text: string): boolean {
  return /[a-z]{3}/.test(
    text
      .toLowerCase()
      .replace(IDLE, "")
      .replace(/\bbaseline\b/g, ""),
  );
}

function withoutDates({ text, dates }: Cut, from: number, to: number): string {
  let rest = "";
  let at = from;
  for (const date of dates) {
    if (date.from < at || date.to > to) continue;
    rest += text.slice(at, date.from);
    at = date.to;
  }
  return rest + text.slice(at, to);
}
