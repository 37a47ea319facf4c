import type { Joint } from "./joints";

/** A part of a cell between two joints, or a remark in brackets behind one. */
export interface Piece {
  readonly text: string;
  /** Where it stands, brackets included. */
  readonly from: number;
  readonly to: number;
  readonly isBracket: boolean;
  /** What stands before it. */
  readonly joint: Joint;
}

/** "&" without spaces stays: it is inside acronyms ("M&E"). A bracket that is not closed ends with the text. */
const JOINTS =
  /(?<bracket>\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?)|(?<comma>,)(?: ?(?:&|and\b))?(?: the\b)?|(?<and> (?:&|(?:and|or|(?<!centre )plus)\b)|&(?= ))(?: the\b)?|(?<dash> -+(?= )|[–—]|:(?= ))/gi;

/** The pieces of a text in one line. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let joint: Joint = ",";
  let from = 0;
  const add = (to: number) => {
    const plain = text.slice(from, to).trim();
    if (plain === "") return;
    const start = text.indexOf(plain, from);
    pieces.push({ text: plain, from: start, to: start + plain.length, isBracket: false, joint });
  };
  for (const match of text.matchAll(JOINTS)) {
    add(match.index);
    const { bracket } = match.groups ?? {};
    const to = match.index + match[0].length;
    if (bracket === undefined) joint = jointOf(match.groups ?? {});
    else {
      const inside = bracket.slice(1).replace(/[)\]>]$/, "");
      pieces.push({ text: inside.trim(), from: match.index, to, isBracket: true, joint: ")" });
      joint = ")";
    }
    from = to;
  }
  add(text.length);
  return pieces;
}

function jointOf({ comma, and }: Readonly<Partial<Record<string, string>>>): Joint {
  if (comma !== undefined) return ",";
  return and === undefined ? "-" : "&";
}
