import { RAG_WORDS, type Rag } from "../../model/rag";
import type { FoundKeyEntry } from "./key-entry";

/** The line of the plan's key that a rating in words stands for: by the very word, its letter, or its colour. */
export function keyEntryFor(
  text: string,
  rag: Rag | undefined,
  key: readonly FoundKeyEntry[],
): FoundKeyEntry | undefined {
  const plain = text.trim().toLowerCase();
  const isSaid = ({ word, letter }: FoundKeyEntry): boolean =>
    word?.toLowerCase() === plain || letter?.toLowerCase() === plain;
  return key.find(isSaid) ?? (rag && key.find(({ colour, letter }) => isOf(rag, colour, letter)));
}

function isOf(rag: Rag, colour: string | null, letter: string | null): boolean {
  const { word } = RAG_WORDS[rag];
  return colour?.toLowerCase() === word.toLowerCase() || (colour === null && letter === word.charAt(0));
}
