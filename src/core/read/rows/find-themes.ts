import type { CellRef } from "../../model/cell-ref";
import type { Theme } from "../../model/plan";
import { readBanner } from "./banner";
import { TITLE_ROWS } from "../tables/find-tables";
import type { FoundTable } from "../tables/found-table";
import { plainTitle } from "./document-title";
import type { JoinedRow } from "./join-rows";
import { onlyTextIn, titleRowAbove } from "./only-text";

/** A text that stands over a table or across it. */
export interface Title {
  readonly text: string;
  readonly cell: CellRef;
  /** Whether it is merged over most of the columns, which only titles are. */
  readonly isWide: boolean;
}

/** The title that stands over a table. */
export function titleAbove({ grid, area }: FoundTable): Title | undefined {
  const title = titleRowAbove(grid, area.top, TITLE_ROWS);
  if (!title) return undefined;
  return {
    text: title.text,
    cell: { sheet: grid.sheet, row: title.row, column: title.column },
    isWide: true,
  };
}

/** A row within the table whose only text stands in its first column. */
export function titleIn({ grid, area }: FoundTable, { row, pieced }: JoinedRow): Title | undefined {
  const only = onlyTextIn(grid, row, area);
  if (only?.column !== area.left) return undefined;
  const merge = grid.mergeAt(row, only.column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const isWide = width * 2 > area.right - area.left + 1;
  const text = pieced.get(only.column) ?? only.text;
  return { text, cell: { sheet: grid.sheet, row, column: only.column }, isWide };
}

/** A theme that was met, with the letters by which it is known again. */
interface KnownTheme {
  theme: Theme;
  letters: string;
}

/** The themes of a plan, each once, in the order in which they are first met. */
export class Themes {
  readonly #themes: KnownTheme[] = [];
  /** Those without a number by their letters, and the others by their number. */
  readonly #byLetters = new Map<string, KnownTheme>();
  readonly #byNumber = new Map<string, KnownTheme[]>();
  /** A number whose title is still to come, on the next row. */
  #pending: KnownTheme | undefined;

  get all(): readonly Theme[] {
    return this.#themes.map(({ theme }) => theme);
  }

  /** A theme by its title; a number that stands alone waits for the title on the next row. */
  meet({ text, cell }: Pick<Title, "text" | "cell">): Theme {
    const banner = readBanner(text) ?? { number: "", title: plainTitle(text) };
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending && banner.number === "") {
      pending.theme = { ...pending.theme, title: banner.title };
      pending.letters = lettersIn(banner.title);
      return pending.theme;
    }
    const letters = lettersIn(banner.title);
    const known = this.#known(banner.number, letters) ?? this.#add({ ...banner, cell }, letters);
    if (banner.title === "") this.#pending = known;
    return known.theme;
  }

  /** Whether the last title was a number alone, so that the next one belongs to it. */
  get waitsForTitle(): boolean {
    return this.#pending !== undefined;
  }

  /** An action was met: a number that stood alone stays so. */
  settle(): void {
    this.#pending = undefined;
  }

  /** The same theme after a page break; a longer or shorter form of one title is the same. */
  #known(number: string, letters: string): KnownTheme | undefined {
    if (number === "") return this.#byLetters.get(letters);
    return this.#byNumber
      .get(number)
      ?.find(
        ({ letters: own }) =>
          own === letters ||
          (letters.length > 20 && (own.startsWith(letters) || (own !== "" && letters.startsWith(own)))),
      );
  }

  #add(theme: Theme, letters: string): KnownTheme {
    const known: KnownTheme = { theme, letters };
    this.#themes.push(known);
    if (theme.number === "") this.#byLetters.set(letters, known);
    else this.#byNumber.set(theme.number, [...(this.#byNumber.get(theme.number) ?? []), known]);
    return known;
  }
}

function lettersIn(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
