/** Whether a text begins in the middle of a sentence: it goes on with what stands before it. */
export function beginsInTheMiddle(text: string): boolean {
  return /^[\p{Ll}&,;)\]]/u.test(text) && !LISTED.test(text) && !LINKED.test(text);
}

/** "a) Find homes", "iv. Tell staff": the letter of a list. */
const LISTED = /^[a-z]{1,4}[).]\s/;

/** "www.example.org": where something is to be found. */
const LINKED = /^(?:https?:|www\.)|^\S+@\S+\.\S/;

/** Whether a text stops where no sentence ends, so that more must follow. */
export function stopsInTheMiddle(text: string): boolean {
  return /(?:[,/&–(+-]|\s(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|their|to|which|with))$/i.test(
    text,
  );
}

/** The end of a word that stands apart from it: "Commissionin" and "g", "Septemb" and "er". */
const END_OF_WORD =
  /^(?:d|g|h|k|l|m|n|p|r|s|t|y|al|ance|ce|ed|ence|ent|er|ers|es|ful|ied|ies|ing|ings|ion|ions|ity|le|ly|ment|ments|nce|ng|nt|nts|re|se|sion|te|ted|tion|tions|ty|ve)(?![\p{L}’'])/u;

/** Two pieces of one text as one; what is printed again on the next page counts once. */
export function pieceTogether(above: string, below: string): string {
  if (above === "" || below === "") return above + below;
  if (below.startsWith(above)) return below;
  if (below.length > 3 && above.endsWith(` ${below}`)) return above;
  const isCutWord = /\p{L}$/u.test(above) && END_OF_WORD.test(below);
  return isCutWord || /\p{L}-$/u.test(above) ? above + below : `${above} ${below}`;
}
