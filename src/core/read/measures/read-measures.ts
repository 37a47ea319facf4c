import type { Measure } from "../../model/measure";
import { NONE_TEXTS, OPEN_TEXTS } from "../../vocabulary/placeholders";
import type { Parsed } from "../define-field";

const PERCENT =
  /(?<comparator>at least|over|above|more than|up to|no more than|below|under|less than|[<>]=?|≥|≤)?\s*(?<value>\d+(?:\.\d+)?)\s?%/i;

const COMPARATORS: ReadonlyMap<string, Measure["comparator"]> = new Map([
  ["at least", ">="],
  ["over", ">"],
  ["above", ">"],
  ["more than", ">"],
  [">", ">"],
  [">=", ">="],
  ["≥", ">="],
  ["up to", "<="],
  ["no more than", "<="],
  ["below", "<"],
  ["under", "<"],
  ["less than", "<"],
  ["<", "<"],
  ["<=", "<="],
  ["≤", "<="],
]);

/** What a target cell aims at, a line at a time: a percentage, an aim in words, or said to be none. */
export function readMeasures(text: string): Parsed<readonly Measure[]> {
  const plain = text.toLowerCase().replace(/[.\s]+$/, "");
  if (NONE_TEXTS.includes(plain)) return { value: [measureOf({ kind: "none", measure: text })], sure: true };
  if (OPEN_TEXTS.some((open) => plain.startsWith(open)))
    return { value: [], sure: true, because: "It is still to be decided." };
  return {
    value: text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(readLine),
    sure: true,
  };
}

function readLine(line: string): Measure {
  const { comparator = "", value } = PERCENT.exec(line)?.groups ?? {};
  if (value === undefined) return measureOf({ kind: "qualitative", measure: line.trim() });
  const found = COMPARATORS.get(comparator.toLowerCase()) ?? ">=";
  return measureOf({
    kind: "target",
    comparator: found,
    value: Number(value),
    unit: "%",
    direction: found.startsWith("<") ? "down" : "up",
    measure: line
      .replace(PERCENT, "")
      .replace(/^\s*of\s+/i, "")
      .trim(),
  });
}

function measureOf(parts: Pick<Measure, "kind" | "measure"> & Partial<Measure>): Measure {
  return { comparator: null, value: null, unit: null, due: null, direction: null, ...parts };
}
