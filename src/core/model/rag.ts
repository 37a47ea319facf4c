/** The ratings, worst first. Blue is complete; grey is not rated, with its reason. */
export const RAGS = ["red", "amber", "green", "blue", "grey"] as const;

export type Rag = (typeof RAGS)[number];

/** The words that stand beside the colour, so that colour is never the only sign. */
export const RAG_WORDS: Readonly<Record<Rag, { readonly letter: string; readonly word: string }>> = {
  red: { letter: "R", word: "Red" },
  amber: { letter: "A", word: "Amber" },
  green: { letter: "G", word: "Green" },
  blue: { letter: "B", word: "Blue" },
  grey: { letter: "–", word: "Not rated" },
};

/**
 * The colours of each rating: text on fill is at least 7:1, and every two fills differ for people
 * with any kind of colour blindness and in greyscale; letters and words stand beside them all the same.
 */
export const RAG_COLOURS: Readonly<Record<Rag, { readonly fill: string; readonly text: string }>> = {
  red: { fill: "#A50021", text: "#FFFFFF" },
  amber: { fill: "#FFC72C", text: "#000000" },
  green: { fill: "#3BA77A", text: "#000000" },
  blue: { fill: "#1D4F91", text: "#FFFFFF" },
  grey: { fill: "#E3E3E3", text: "#000000" },
};
