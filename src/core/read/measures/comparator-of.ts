import type { Measure } from "../../model/measure";
import {
  BETTER_LOW,
  COMPARATORS,
  COMPARATORS_BEHIND,
  DOWN_WORDS,
  MAINTAIN_WORDS,
  UP_WORDS,
} from "../../vocabulary/measure-words";
import type { Figure } from "./figure";

/** How a figure is meant, and which way is better. */
export interface Bearing {
  readonly comparator: Measure["comparator"];
  readonly direction: Measure["direction"];
  /** Whether nothing says so, and it is only the usual meaning. */
  readonly isGuess: boolean;
  /** Whether words such as "reduce to" say which way, though not how exactly. */
  readonly isSaid?: boolean;
}

/** Below this, a percentage of something bad is a ceiling; above it, it is rather how many of it are dealt with. */
const HALF = 50;

/** Why a figure is read as a floor or a ceiling: what stands beside it, and else what it counts. */
export function bearingOf(figure: Figure): Bearing {
  return saidBearing(figure) ?? usualBearing(figure);
}

function saidBearing(figure: Figure): Bearing | undefined {
  const { value, unit, between, behind } = figure;
  const written = writtenComparator(figure);
  if (written) {
    const direction = MAINTAINED.test(between) ? "maintain" : directionOf(written, value, unit);
    return { comparator: written, direction, isGuess: false };
  }
  const isKept =
    MAINTAIN_WORDS.test(between) || /^\s*(?:is |to be |are )?(?:maintain|sustain)ed/.test(behind);
  return isKept ? { comparator: "=", direction: "maintain", isGuess: false } : undefined;
}

function usualBearing({ value, unit, before, behind }: Figure): Bearing {
  if (unit === "%" && value === 100) return { comparator: "=", direction: "up", isGuess: false };
  if (value === 0) return { comparator: "=", direction: "down", isGuess: false };
  const isDown = DOWN_WORDS.test(before);
  if (isDown !== UP_WORDS.test(before)) return { ...(isDown ? CEILING : FLOOR), isSaid: true };
  return isCeiling(value, unit, `${before} ${clauseOf(behind)}`) ? CEILING : FLOOR;
}

/** What stands behind a figure and in its own clause: the next one may be about something else. */
function clauseOf(behind: string): string {
  return behind.replace(/[,;(\n][^]*|\d[^]*/, "");
}

/** "Maintain above 90%"; "remains below 15%" rather says which way is better. */
const MAINTAINED = /\b(?:maintain|sustain)\w*\b[^.;]{0,20}$/;

const CEILING: Bearing = { comparator: "<=", direction: "down", isGuess: true };
const FLOOR: Bearing = { comparator: ">=", direction: "up", isGuess: true };

/** "No social worker has more than 20 cases". */
const NOBODY = /^\W*(?:no|none of the|nobody)\b[^.]*\bmore than\s*$/;

function writtenComparator({ before, behind }: Figure): Bearing["comparator"] | undefined {
  const written = COMPARATORS.find(([pattern]) => pattern.test(before))?.[1];
  if (
    written === ">" &&
    (/\b(?:not|no|never|cannot|can't|without)\b[^.]{0,20}$/.test(before) || NOBODY.test(before))
  )
    return "<=";
  if (written === "<" && /\b(?:not|no|never|cannot|can't)\b[^.]{0,20}$/.test(before)) return ">=";
  return written ?? COMPARATORS_BEHIND.find(([pattern]) => pattern.test(behind))?.[1];
}

function directionOf(comparator: Bearing["comparator"], value: number, unit: string): Bearing["direction"] {
  if (comparator === "=") return value === 0 ? "down" : unit === "%" && value === 100 ? "up" : null;
  return comparator?.startsWith("<") ? "down" : "up";
}

function isCeiling(value: number, unit: string, around: string): boolean {
  const down = DOWN_WORDS.test(around);
  if (down !== UP_WORDS.test(around)) return down;
  return BETTER_LOW.test(around) && !(unit === "%" && value > HALF);
}
