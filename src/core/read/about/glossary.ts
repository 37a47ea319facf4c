import type { GlossaryEntry } from "../../model/about";
import type { OutsideRow } from "./outside-texts";

/** "LAC = Looked after children", "CP – Corporate Parent panel". */
const ENTRY = /^(?<term>[\p{Lu}\d][\p{L}\d&/-]{1,14}) ?(?:=|–|—|:| - ) ?(?<meaning>\p{L}[^=]{3,150})$/u;

/** Within one line, one after the other: "IRO = Reviewing Officer SLAC – Action Plan". */
const NEXT = /\s+(?=\p{Lu}[\p{Lu}\d&/]{1,9} ?(?:=|–|—) ?\p{L})/u;

const TITLE = /\b(?:glossary|abbreviations|acronyms|list of terms|terms used)\b/i;

/** An abbreviation has more capitals than small letters, or is a name of one word. */
const TERM = /^(?:[\p{Lu}\d&/.-]{2,12}s?|\p{Lu}[\p{L}&/-]{1,14}(?: \p{Lu}[\p{L}-]{1,14})?)$/u;

/** What the plan explains of its own words: lines of "term = meaning", or a table of two columns below a title. */
export function glossaryIn(rows: readonly OutsideRow[]): readonly GlossaryEntry[] {
  let isBelowTitle = false;
  const entries = rows.flatMap(({ texts }) => {
    const [first, second] = texts;
    if (!first) return [];
    if (TITLE.test(first.text) && first.text.length < 60) isBelowTitle = true;
    else if (texts.length > 2) isBelowTitle = false;
    const isPair = isBelowTitle && second !== undefined && texts.length === 2 && TERM.test(first.text);
    if (isPair) return [{ term: first.text, meaning: second.text, cell: first.cell }];
    return first.text.split(NEXT).flatMap((line) => {
      const { term, meaning } = ENTRY.exec(line)?.groups ?? {};
      const isTerm = term !== undefined && meaning !== undefined && /\p{Lu}.*\p{Lu}/u.test(term);
      return isTerm ? [{ term, meaning: meaning.trim(), cell: first.cell }] : [];
    });
  });
  return entries.filter(({ term }, index) => entries.findIndex((other) => other.term === term) === index);
}
