import type { BorderData, StyleData } from "../workbook/data";
import type { StylePatch } from "../workbook/engine";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "./vendor";

/** What Univer's styles cannot hold is kept in the cell's custom data, which moves with the cell. */
export type KeptStyle = Pick<StyleData, "indent" | "locked" | "textRotation"> & {
  /** Alignments that Univer does not know. */
  readonly horizontal?: StyleData["horizontal"];
  readonly vertical?: StyleData["vertical"];
};

const HORIZONTAL: Partial<Record<NonNullable<StyleData["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Partial<Record<NonNullable<StyleData["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: readonly [BorderStyleTypes, BorderData["style"], BorderData["weight"]][] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
type Side = keyof typeof SIDES;

function binary(on: boolean | null): BooleanNumber {
  return on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

type Encoders = { [Key in keyof StyleData]-?: (value: NonNullable<StyleData[Key]> | null) => IStyleData };

const ENCODERS: Omit<Encoders, "indent" | "locked" | "textRotation"> = {
  numberFormat: (pattern) => ({ n: pattern === null || pattern === "General" ? null : { pattern } }),
  fill: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
  fontName: (name) => ({ ff: name }),
  fontSize: (size) => ({ fs: size ?? undefined }),
  fontColor: (rgb) => ({ cl: rgb === null ? null : { rgb } }),
  bold: (on) => ({ bl: binary(on) }),
  italic: (on) => ({ it: binary(on) }),
  underline: (on) => ({ ul: { s: binary(on) } }),
  strikethrough: (on) => ({ st: { s: binary(on) } }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  horizontal: (name) => ({ ht: name === null ? null : (HORIZONTAL[name] ?? null) }),
  vertical: (name) => ({ vt: name === null ? null : (VERTICAL[name] ?? null) }),
  borders: (borders) => ({ bd: encodeBorders(borders ?? {}) }),
};

/** As Univer holds it, and what is left over. */
export function encodeStyle(patch: StylePatch): { style: IStyleData; kept: StylePatch } {
  const style: IStyleData = {};
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch) as [keyof StyleData, unknown][]) {
    if (value === undefined) continue;
    if (key === "indent" || key === "locked" || key === "textRotation") kept[key] = value;
    // The table pairs each key with the kind of its value.
    else Object.assign(style, ENCODERS[key](value as never));
  }
  if (patch.horizontal !== undefined) kept["horizontal"] = unknownTo(HORIZONTAL, patch.horizontal);
  if (patch.vertical !== undefined) kept["vertical"] = unknownTo(VERTICAL, patch.vertical);
  return { style, kept: kept };
}

function unknownTo<Name extends string>(
  known: Partial<Record<Name, unknown>>,
  name: Name | null,
): Name | null {
  return name === null || known[name] !== undefined ? null : name;
}

function encodeBorders(borders: NonNullable<StyleData["borders"]>): NonNullable<IStyleData["bd"]> {
  const encoded: NonNullable<IStyleData["bd"]> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    if (!Object.hasOwn(borders, side)) continue;
    const border = borders[side];
    const line = LINES.find(([, style, weight]) => style === border?.style && weight === border.weight);
    encoded[SIDES[side]] = border && { s: line?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
    if (border === undefined) encoded[SIDES[side]] = null;
  }
  return encoded;
}

export function decodeStyle(style: IStyleData): StyleData {
  const decoded: { -readonly [Key in keyof StyleData]: StyleData[Key] } = {
    numberFormat: style.n?.pattern,
    fill: hex(style.bg?.rgb),
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    fontColor: hex(style.cl?.rgb),
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strikethrough: flag(style.st?.s),
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    horizontal: nameOf(HORIZONTAL, style.ht),
    vertical: nameOf(VERTICAL, style.vt),
    borders: decodeBorders(style.bd),
  };
  return withoutNone(decoded);
}

/** Leaves out what is undefined or null. */
export function withoutNone<Data extends object>(record: Data): Partial<Data> {
  const entries = Object.entries(record) as [string, unknown][];
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Data>;
}

function flag(value: number | undefined): true | undefined {
  return value === 1 || undefined;
}

function nameOf<Name extends string>(names: Partial<Record<Name, number>>, value: Nullable<number>) {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

/** Univer's own controls write "rgb(255, 0, 0)" and short forms. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (parts)
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)?.slice(1);
  return (short ? `#${short.map((digit) => digit + digit).join("")}` : color).toUpperCase();
}

function decodeBorders(borders: IStyleData["bd"]): StyleData["borders"] {
  if (!borders) return undefined;
  const decoded: Partial<Record<Side, BorderData>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const border = decodeBorder(borders[SIDES[side]]);
    if (border) decoded[side] = border;
  }
  return Object.keys(decoded).length > 0 ? decoded : undefined;
}

function decodeBorder(border: Nullable<IBorderStyleData>): BorderData | undefined {
  if (!border) return undefined;
  const line = LINES.find(([type]) => type === border.s);
  return line && { style: line[1], weight: line[2], color: hex(border.cl.rgb) ?? "#000000" };
}
