import { RAG_COLOURS, RAGS, type DrawnStyle, type Rag } from "../core";

/** How a cell of each style looks. Lines are thin and grey, so that a printed page stays light. */
export interface Look {
  readonly fill?: string;
  readonly color: string;
  readonly bold: boolean;
  readonly size: number;
  /** Titles run on over the empty cells beside them. */
  readonly wrap: boolean;
  readonly lined: boolean;
}

export const LINE = { style: "Continuous", color: "#C8C6C4", weight: "Thin" } as const;

const INK = "#1B1A19";

const PLAIN: Look = { color: INK, bold: false, size: 10, wrap: true, lined: true };

export const LOOKS: Readonly<Record<DrawnStyle, Look>> = {
  title: { color: INK, bold: true, size: 16, wrap: false, lined: false },
  note: { color: "#3B3A39", bold: false, size: 10, wrap: false, lined: false },
  heading: { ...PLAIN, fill: "#243A5E", color: "#FFFFFF", bold: true },
  group: { ...PLAIN, fill: "#E6ECF5", bold: true },
  body: PLAIN,
  total: { ...PLAIN, bold: true },
  ...ragLooks(),
};

function ragLooks(): Record<`rag-${Rag}`, Look> {
  const looks = RAGS.map((rag): [string, Look] => [
    `rag-${rag}`,
    { ...PLAIN, fill: RAG_COLOURS[rag].fill, color: RAG_COLOURS[rag].text, bold: true },
  ]);
  return Object.fromEntries(looks) as Record<`rag-${Rag}`, Look>;
}
