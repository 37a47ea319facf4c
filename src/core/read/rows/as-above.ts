import type { FieldCell } from "../define-field";

const AS_ABOVE = /^(?:(?:as above|as previous|ditto|same as above|see above|do\.?|〃|"|'')[.\s]*)+$/i;
const AS_ABOVE_AND = /^(?:as above|ditto|same as above)\s*(?:\+|&|and|plus|,)\s*(?<more>\S[\s\S]*)$/i;

/** "As above As above": the cells of two lines, which a copy has run together. */
const TWICE = /(as above|as previous|same as above|see above)[.\s]+\1/i;

/** What the first letters of such a cell may be: nearly all others are seen not to be one at once. */
const MAY_BE = /^(?:as |ditto|same|see|do|〃|"|'')/i;

/**
 * A cell that stands for the one above it. It keeps the place that the text comes from, so that
 * people are sent to where it can be changed.
 */
export function resolveAsAbove(cell: FieldCell, above: FieldCell | undefined): FieldCell {
  if (!above || cell.carried || !MAY_BE.test(cell.text)) return cell;
  if (AS_ABOVE.test(cell.text)) return { ...above, carried: true, isOfTwo: TWICE.test(cell.text) };
  const more = AS_ABOVE_AND.exec(cell.text)?.groups?.["more"];
  return more === undefined
    ? cell
    : { ...cell, text: `${above.text}\n${more}`, value: `${above.text}\n${more}` };
}
