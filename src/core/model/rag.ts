import { z } from "zod";

/** The ratings, worst first. Blue is complete; grey is not rated, with its reason. */
export const RAGS = ["red", "amber", "green", "blue", "grey"] as const;

export const RagSchema = z.enum(RAGS).meta({ id: "Rag" });

export type Rag = z.infer<typeof RagSchema>;

/** The words that stand beside the colour, so that colour is never the only sign. */
export const RAG_WORDS: Readonly<Record<Rag, { readonly letter: string; readonly word: string }>> = {
  red: { letter: "R", word: "Red" },
  amber: { letter: "A", word: "Amber" },
  green: { letter: "G", word: "Green" },
  blue: { letter: "B", word: "Blue" },
  grey: { letter: "–", word: "Not rated" },
};
