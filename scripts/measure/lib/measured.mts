import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How the reading of one list of cells compares with the right one. */
export interface Measured {
  readonly list: string;
  readonly total: number;
  /** Right, and said to be sure. */
  readonly rightAndSure: number;
  readonly right: number;
  /** Wrong, or not read, and said so. */
  readonly wrongUnsure: number;
  readonly wrongSure: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly sure: boolean;
}

/** One cell, judged: both readings are shown in the same words, and are right where the words are the same. */
export interface Judged {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly sure: boolean;
}

/** The collected cells of a list, in its own shape, which lie beside the project; undefined where they are not there. */
export function corpusOf(list: string): unknown {
  const path = join(process.cwd(), "..", "shared", "corpus", `${list}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

export function measuredOf(list: string, judged: readonly Judged[]): Measured {
  const isRight = ({ expected, got }: Judged) => expected === got;
  const failures = judged.filter((each) => !isRight(each));
  return {
    list,
    total: judged.length,
    rightAndSure: judged.filter((each) => isRight(each) && each.sure).length,
    right: judged.length - failures.length,
    wrongUnsure: failures.filter((each) => !each.sure).length,
    wrongSure: failures.filter((each) => each.sure).length,
    failures,
  };
}

/** The cells of one plan belong together: its other cells tell how one is to be read. */
function bySource<T extends { readonly source: string }>(entries: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.source);
    if (group) group.push(entry);
    else groups.set(entry.source, [entry]);
  }
  return [...groups.values()];
}

/** What was made by analogy belongs to no plan, so that each cell stands for itself. */
export function plansOf<T extends { readonly source: string }>(
  entries: readonly T[],
): readonly (readonly T[])[] {
  const made = entries.filter(({ source }) => source === "variant");
  return [...bySource(entries.filter(({ source }) => source !== "variant")), ...made.map((entry) => [entry])];
}
