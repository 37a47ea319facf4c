import { statusOfKeyEntry } from "../../src/core/read/ratings/status-of-key-entry";
import { corpusOf, measuredOf, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly meaning: string;
  readonly status: string;
}

/** How the entries of keys are read: what each colour, letter or word stands for. */
export function measureRagKeys(): Measured | undefined {
  const entries = corpusOf("ragkeys") as readonly Entry[] | undefined;
  return (
    entries &&
    measuredOf(
      "ragkeys",
      entries.map(({ text, meaning, status }) => {
        const entry = statusOfKeyEntry(text, meaning);
        return { text: `${text}: ${meaning}`, expected: status, got: entry.status, sure: entry.sure };
      }),
    )
  );
}
