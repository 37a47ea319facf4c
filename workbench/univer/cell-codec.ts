import type { CellData, CellValue } from "../workbook/data";
import type { CellPatch, StylePatch } from "../workbook/engine";
import { isErrorText } from "../workbook/typed-value";
import { encodeStyle, withoutNone, type KeptStyle } from "./style-codec";
import { CellValueType, type ICellData, type IStyleData, type Nullable } from "./vendor";

/** What a cell carries that Univer has no place for. */
export interface CustomData {
  readonly style?: KeptStyle;
  readonly hyperlink?: CellData["hyperlink"];
  readonly note?: string;
}

export function customOf(cell: Nullable<ICellData>): CustomData {
  return (cell?.custom ?? {}) as CustomData;
}

export function encodeCell(cell: CellData): ICellData {
  const encoded = encodeContent(cell);
  const custom = patchCustom({}, { ...cell, ...(cell.style === undefined ? {} : { style: cell.style }) });
  const style = cell.style && (encodeStyle(cell.style).style as IStyleData | undefined);
  return {
    ...encoded,
    ...(style && Object.keys(style).length > 0 ? { s: style } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

/** Types are always given, or Univer would guess and turn "1.30" into a number. */
export function encodeContent(content: { readonly value?: CellValue; readonly formula?: string }): ICellData {
  const { value, formula } = content;
  return {
    ...(formula === undefined ? {} : { f: formula }),
    ...(value === undefined ? {} : encodeValue(value)),
  };
}

function encodeValue(value: CellValue): ICellData {
  switch (value.kind) {
    case "number":
      return { v: value.value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { v: value.value, t: CellValueType.STRING };
    case "text":
      // Text that reads like an error must not be taken for one.
      return {
        v: value.value,
        t: isErrorText(value.value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}

export function decodeValue(cell: ICellData): CellValue | undefined {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return { kind: "text", value: rich.replace(/\r\n$/, "").replaceAll("\r", "\n") };
  const { v, t } = cell;
  if (v === undefined || v === null) return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean")
    return { kind: "boolean", value: Number(v) === 1 };
  if (typeof v === "string") return decodeText(v, cell);
  return { kind: "number", value: v };
}

function decodeText(v: string, { t, f }: ICellData): CellValue | undefined {
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return { kind: "number", value: Number(v) };
  if (t !== CellValueType.FORCE_STRING && isErrorText(v)) return { kind: "error", value: v };
  // A formula that gives "" leaves text behind; any other empty text is nothing.
  return v === "" && !f ? undefined : { kind: "text", value: v };
}

/** The custom data after a change, without what is empty. */
export function patchCustom(custom: CustomData, patch: Omit<CellPatch, "content">): CustomData {
  const style = patch.style ? patchKept(custom.style ?? {}, encodeStyle(patch.style).kept) : custom.style;
  const hyperlink = patch.hyperlink === undefined ? custom.hyperlink : (patch.hyperlink ?? undefined);
  const note = patch.note === undefined ? custom.note : (patch.note ?? undefined);
  return withoutNone({ style, hyperlink, note });
}

function patchKept(kept: KeptStyle, patch: StylePatch): KeptStyle | undefined {
  const merged = withoutNone({ ...kept, ...patch });
  return Object.keys(merged).length > 0 ? (merged as KeptStyle) : undefined;
}
