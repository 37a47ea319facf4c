import { recordOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { addressOf } from "../workbook/address";
import { areaOf } from "../workbook/area";
import type { BorderData, StyleData } from "../workbook/data";
import type { StylePatch } from "../workbook/engine";
import { colorOf } from "./color";
import { gridOf, spread } from "./grid";
import { mayAct } from "./protection-rules";
import type { RangeState } from "./states";
import {
  ALIGNMENT_PROPERTIES,
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type StyleProperty,
} from "./style-properties";

type Given = Readonly<Record<string, unknown>>;

/** Where `format` of a cell's properties says which aspects of its style. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, StyleProperty>>>> = {
  fill: FILL_PROPERTIES,
  font: FONT_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};

const SIDES = { top: "top", bottom: "bottom", left: "left", right: "right" } as const;

export function readCellProperties({ book, sheet, area }: RangeState, asked: Given): unknown {
  return gridOf(area, (row, column) => {
    const style = book.engine.cells.style(sheet, row, column);
    return {
      ...(asked["address"] === true ? { address: addressOf(book.nameOf(sheet), areaOf(row, column)) } : {}),
      ...(asked["format"] === undefined ? {} : { format: pickFormat(style, recordOf(asked["format"])) }),
      ...(asked["hyperlink"] === true
        ? { hyperlink: book.engine.cells.read(sheet, row, column)?.hyperlink ?? null }
        : {}),
    };
  });
}

export function writeCellProperties(state: RangeState, given: unknown): void {
  const { book, sheet, area } = state;
  mayAct(book, sheet, "allowFormatCells");
  spread(area, given, (row, column, properties) => {
    const format = recordOf(properties)["format"];
    if (format === undefined) return;
    book.engine.cells.write(sheet, row, column, { style: patchOf(recordOf(format)) });
  });
}

function pickFormat(style: StyleData, asked: Given): Given {
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    const group = GROUPS[name];
    if (group !== undefined) picked[name] = pick(style, group, recordOf(wanted));
    else if (name === "borders") picked[name] = pickBorders(style);
    else Object.assign(picked, pick(style, ALIGNMENT_PROPERTIES, { [name]: wanted }));
  }
  return picked;
}

function pick(style: StyleData, properties: Readonly<Record<string, StyleProperty>>, asked: Given): Given {
  return Object.fromEntries(
    Object.keys(asked)
      .filter((name) => asked[name] === true)
      .map((name) => [name, propertyOf(properties, name).get(style)]),
  );
}

function pickBorders(style: StyleData): Given {
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => {
      const border = style.borders?.[side];
      return [
        name,
        { color: border?.color ?? "", style: border?.style ?? "None", weight: border?.weight ?? "Thin" },
      ];
    }),
  );
}

function patchOf(format: Given): StylePatch {
  const patches = Object.entries(format).flatMap(([name, value]): StylePatch[] => {
    const group = GROUPS[name];
    if (group !== undefined) return patchesOf(group, recordOf(value));
    if (name === "borders") return [{ borders: bordersOf(recordOf(value)) }];
    return patchesOf(ALIGNMENT_PROPERTIES, { [name]: value });
  });
  return Object.assign({}, ...patches) as StylePatch;
}

function patchesOf(properties: Readonly<Record<string, StyleProperty>>, given: Given): StylePatch[] {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => propertyOf(properties, name).patch(value));
}

function bordersOf(given: Given): NonNullable<StyleData["borders"]> {
  const borders: Partial<Record<keyof typeof SIDES, BorderData>> = {};
  for (const side of Object.values(SIDES)) {
    if (given[side] === undefined) continue;
    const { color = "#000000", style = "Continuous", weight = "Thin" } = recordOf(given[side]);
    borders[side] = {
      color: colorOf(color),
      style: style as BorderData["style"],
      weight: weight as BorderData["weight"],
    };
  }
  return borders;
}

function propertyOf(properties: Readonly<Record<string, StyleProperty>>, name: string): StyleProperty {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property === undefined)
    throw new ExcelError("NotImplemented", `The stand-in for Excel lacks the cell property ${name}.`);
  return property;
}
