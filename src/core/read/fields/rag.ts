import type { Rag } from "../../model/rag";
import {
  ABSENT,
  isEmpty,
  NOTHING_TO_SURVEY,
  readingFrom,
  type Field,
  type FieldCell,
  type Parsed,
  type ReadContext,
} from "../define-field";
import type { FoundKeyEntry } from "../ratings/key-entry";
import { keyEntryFor } from "../ratings/meaning-by-key";
import { RAG_OF_KEY } from "../ratings/rag-of-key";
import { ratingOfFill } from "../ratings/rating-of-fill";
import { readRating } from "../ratings/read-rating";

/** The officer's own rating: in words, by the plan's own key, or by the colour of a cell that says nothing. */
export const rag: Field<Rag> = {
  from: ["rag"],
  survey: NOTHING_TO_SURVEY,
  read(cells, { ragKey = [] }: ReadContext) {
    const cell =
      cells.find(({ text }) => !isEmpty(text)) ?? cells.find(({ fill }) => isFilled(fill)) ?? cells[0];
    if (!cell) return ABSENT;
    const parsed = isEmpty(cell.text) ? undefined : inWords(cell.text, ragKey);
    const rated = parsed ?? byFill(cell, ragKey);
    if (rated === undefined && isEmpty(cell.text)) return { kind: "blank", cell: cell.cell };
    return readingFrom(cell, rated);
  },
};

function inWords(text: string, key: readonly FoundKeyEntry[]): Parsed<Rag> | undefined {
  const parsed = readRating(text);
  const entry = keyEntryFor(text, parsed?.value, key);
  const value = parsed?.value ?? (entry && RAG_OF_KEY[entry.status]);
  if (value === undefined || !entry || entry.meaning === "") return parsed;
  const because = `The plan’s key explains “${text}” as “${entry.meaning.replace(/\.$/, "")}”.`;
  return { value, sure: parsed?.sure ?? entry.sure, because };
}

function byFill({ fill = "" }: FieldCell, key: readonly FoundKeyEntry[]): Parsed<Rag> | undefined {
  return isFilled(fill) ? ratingOfFill(fill, key) : undefined;
}

function isFilled(fill: string | undefined): fill is string {
  return fill !== undefined && fill !== "";
}
