import fc from "fast-check";
import type { Area, CellValue } from "../../src/core";
import type { SheetOf } from "./workbook-of";

/** The columns that a layout may have, with what may stand above each. Every layout has the first three. */
const COLUMNS = {
  action: ["Action", "Action required", "Proposed action", "What will we do?", "Key\nactions"],
  lead: ["Lead", "Lead officer", "By whom", "Who is responsible?", "OWNER"],
  due: ["By when", "Due date", "Deadline", "Target date"],
  ref: ["Ref", "No.", "Action ref"],
  outcome: ["Outcome", "Intended outcome (draft)", "Success criteria"],
  progress: ["Progress", "Progress to date", "Latest update"],
  rag: ["RAG", "RAG rating", "R\nA\nG"],
  evidence: ["Evidence", "Evidenced by"],
} as const;

export type ColumnName = keyof typeof COLUMNS;

const OPTIONAL: readonly ColumnName[] = ["ref", "outcome", "progress", "rag", "evidence"];

/** A cell that a reading should point at, with the text that it should give. Counts from 0. */
export interface Expected {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A line of the plan and where each of its cells stands; a cell merged with one above it stands there. */
export interface ExpectedLine {
  readonly row: number;
  readonly theme: string | null;
  readonly cells: Readonly<Partial<Record<ColumnName, Expected>>>;
}

export interface MadeSheet {
  readonly sheet: SheetOf;
  readonly lines: readonly ExpectedLine[];
}

/** What happens between two lines of a table. */
interface Step {
  readonly before: "nothing" | "blank row" | "banner" | "repeated headings";
  /** Whether the action is merged with that of the line above. */
  readonly isMerged: boolean;
  readonly isHidden: boolean;
  readonly blanks: readonly ColumnName[];
}

export interface Layout {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** In order; null is a column with nothing in it. */
  readonly columns: readonly { readonly name: ColumnName; readonly heading: string }[];
  readonly gap: number | null;
  readonly titles: number;
  readonly above: "nothing" | "versions" | "key";
  readonly below: "nothing" | "glossary" | "note" | "total";
  readonly steps: readonly Step[];
}

const step: fc.Arbitrary<Step> = fc.record({
  before: fc.oneof(
    { weight: 6, arbitrary: fc.constant("nothing" as const) },
    { weight: 1, arbitrary: fc.constant("blank row" as const) },
    { weight: 1, arbitrary: fc.constant("banner" as const) },
    { weight: 1, arbitrary: fc.constant("repeated headings" as const) },
  ),
  isMerged: fc.boolean(),
  isHidden: fc.boolean(),
  blanks: fc.subarray(["outcome", "progress", "rag", "evidence", "due"] as ColumnName[]),
});

const columns: fc.Arbitrary<Layout["columns"]> = fc
  .tuple(
    fc.subarray([...OPTIONAL]),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  )
  .map(([optional, order, words]) =>
    (["action", "lead", "due", ...optional] as ColumnName[])
      .map((name, index) => ({
        name,
        heading: pick(COLUMNS[name], words[index] ?? 0),
        at: order[index] ?? 0,
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ name, heading }) => ({ name, heading })),
  );

/** Layouts as councils make them: anywhere on the sheet, with titles, gaps, banners, merges and repeated headings. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  name: fc.constantFrom("Plan", "Sheet", "Action plan", "2024-25"),
  top: fc.nat({ max: 12 }),
  left: fc.nat({ max: 5 }),
  columns,
  gap: fc.option(fc.nat({ max: 7 })),
  titles: fc.nat({ max: 2 }),
  above: fc.constantFrom("nothing", "versions", "key"),
  below: fc.constantFrom("nothing", "glossary", "note", "total"),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

/** Draws a layout as a sheet, and says what should be read from where. Every text has a mark of its own. */
export function drawn(layout: Layout, number: number): MadeSheet {
  return new Drawing(layout, number).made();
}

class Drawing {
  readonly #layout: Layout;
  readonly #number: number;
  readonly #rows: CellValue[][] = [];
  readonly #merges: Area[] = [];
  readonly #hidden: number[] = [];
  readonly #lines: ExpectedLine[] = [];
  #theme: string | null = null;

  constructor(layout: Layout, number: number) {
    this.#layout = layout;
    this.#number = number;
  }

  made(): MadeSheet {
    const { name, top, titles, steps } = this.#layout;
    for (let row = 0; row < top; row++) this.#rows.push([]);
    for (let title = 0; title < titles; title++)
      this.#put([[this.#first, `Improvement plan ${String(title)}`]]);
    if (titles > 0) this.#rows.push([]);
    this.#putTexts(ABOVE[this.#layout.above]);
    this.#putHeadings();
    for (const each of steps) {
      this.#putBefore(each);
      this.#putLine(each);
    }
    this.#putTexts(BELOW[this.#layout.below]);
    return {
      sheet: {
        name: `${name} ${String(this.#number)}`,
        rows: this.#rows,
        merges: this.#merges,
        hiddenRows: this.#hidden,
      },
      lines: this.#lines,
    };
  }

  get #first(): number {
    return this.#layout.left;
  }

  get #last(): number {
    return this.#columnAt(this.#layout.columns.length - 1);
  }

  /** An empty column may stand between two others. */
  #columnAt(index: number): number {
    const { left, gap } = this.#layout;
    return left + index + (gap !== null && gap > 0 && index >= gap ? 1 : 0);
  }

  #put(cells: readonly (readonly [column: number, value: CellValue])[]): number {
    const row: CellValue[] = Array.from({ length: this.#last + 1 }, () => "");
    for (const [column, value] of cells) row[column] = value;
    return this.#rows.push(row) - 1;
  }

  #putTexts(rows: readonly (readonly string[])[]): void {
    for (const texts of rows) this.#put(texts.map((text, index) => [this.#first + index, text] as const));
  }

  #putHeadings(): void {
    this.#put(this.#layout.columns.map(({ heading }, index) => [this.#columnAt(index), heading] as const));
  }

  #putBefore({ before }: Step): void {
    if (before === "blank row") this.#rows.push([]);
    if (before === "repeated headings") this.#putHeadings();
    if (before !== "banner") return;
    const number = this.#lines.length + 1;
    this.#theme = `Theme number ${String(number)} of sheet ${String(this.#number)}`;
    const row = this.#put([[this.#first, `Theme ${String(number)}: ${this.#theme}`]]);
    this.#merges.push({ top: row, left: this.#first, bottom: row, right: this.#last });
  }

  #putLine(step: Step): void {
    const { isHidden, blanks } = step;
    const merged = this.#mergedWith(step);
    const row = this.#rows.length;
    const cells: Partial<Record<ColumnName, Expected>> = {};
    const values: [number, CellValue][] = [];
    for (const [index, { name }] of this.#layout.columns.entries()) {
      const column = this.#columnAt(index);
      const from = name === "action" || name === "ref" ? merged?.cells[name] : undefined;
      if (from) {
        cells[name] = from;
        this.#extend(from, row);
      } else if (!blanks.includes(name)) {
        const text = textOf(name, `${String(this.#number)}x${String(row)}`, this.#lines.length);
        cells[name] = { row, column, text };
        values.push([column, text]);
      }
    }
    this.#put(values);
    if (isHidden) this.#hidden.push(row);
    this.#lines.push({ row, theme: this.#theme, cells });
  }

  /** The line above, where the action is merged with it. */
  #mergedWith({ before, isMerged }: Step): ExpectedLine | undefined {
    return isMerged && before === "nothing" ? this.#lines.at(-1) : undefined;
  }

  /** Merges a cell with those below it, down to a row. */
  #extend({ row: top, column }: Expected, bottom: number): void {
    const at = this.#merges.findIndex((merge) => merge.top === top && merge.left === column);
    const merge = { top, left: column, bottom, right: column };
    if (at === -1) this.#merges.push(merge);
    else this.#merges[at] = merge;
  }
}

/** What stands beside plans and is no part of them. */
const ABOVE: Readonly<Record<Layout["above"], readonly (readonly string[])[]>> = {
  nothing: [],
  versions: [
    ["Version", "Change", "Date"],
    ["V0.1", "First draft", "4 May 2024"],
    ["V1.0", "Final", "6 June 2024"],
    [],
  ],
  key: [["Key", "Completed", "On track", "At risk"], []],
};

const BELOW: Readonly<Record<Layout["below"], readonly (readonly string[])[]>> = {
  nothing: [],
  glossary: [[], ["Glossary of terms"], ["CLA", "Children looked after"], ["IRO", "Reviewing officer"]],
  note: [[], ["Printed for the board on Thursday"]],
  total: [["Total"]],
};

const RAGS = ["Red", "Amber", "Green", "Blue"] as const;

function textOf(name: ColumnName, mark: string, line: number): string {
  switch (name) {
    case "ref":
      return mark.replace("x", ".");
    case "lead":
      return `Head of Service ${mark}`;
    case "due":
      return `${String((line % 28) + 1)} March ${String(2025 + (line % 3))}`;
    case "rag":
      return pick(RAGS, line);
    case "action":
      return `Review the guidance for homes ${mark} with all staff`;
    case "outcome":
      return `Children know about ${mark} and use it`;
    case "progress":
      return `On track. Meeting ${mark} was held`;
    case "evidence":
      return `Minutes of ${mark}`;
  }
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("An empty list.");
  return found;
}
