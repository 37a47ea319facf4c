import { RAGS, type Rag } from "../../model/rag";
import { RATING_WORDS } from "../../vocabulary/ratings";
import { NOTHING_TO_SURVEY, defineField, type Parsed } from "../define-field";

const RAG_OF = new Map<string, Rag>(
  RAGS.flatMap((rag) => RATING_WORDS[rag].map((word) => [word, rag] as const)),
);

/** The officer's own rating: a letter, or a word that may be followed by a remark ("Amber - slipping"). */
export const rag = defineField({
  from: ["rag"],
  survey: NOTHING_TO_SURVEY,
  parse: ({ text }) => parseRag(text),
});

function parseRag(text: string): Parsed<Rag> | undefined {
  const plain = text.toLowerCase();
  const whole = RAG_OF.get(plain);
  if (whole) return { value: whole, sure: true };

  const [first = "", ...rest] = plain.split(/[\s:;,.()–-]+/).filter((word) => word !== "");
  const named = RAG_OF.get(first);
  if (named === undefined || first.length === 1 || rest.some((word) => RAG_OF.has(word))) return undefined;
  return { value: named, sure: true, because: `“${text}” begins with the rating.` };
}
