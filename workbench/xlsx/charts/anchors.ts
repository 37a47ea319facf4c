import type { ChartData } from "../../workbook/data";
import { emuOfPoints, pointsOfEmu } from "../lengths";
import { childOf, element, elementsOf, numberOf, textOf } from "../package/tree";
import type { XmlElement } from "../package/xml";
import type { Geometry } from "./geometry";

type Position = ChartData["position"];

/** The three ways in which a drawing is held to its sheet (ECMA-376 part 1, 20.5.2.1, 20.5.2.24 and 20.5.2.33). */
export const ANCHORS = ["xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"];
const PLACING = new Set(["xdr:from", "xdr:to", "xdr:ext", "xdr:pos"]);

export function readPosition(anchor: XmlElement, geometry: Geometry): Position {
  const corner = cornerOf(anchor, geometry);
  const end = childOf(anchor, "xdr:to");
  const size = childOf(anchor, "xdr:ext")?.attributes ?? {};
  const opposite =
    end === undefined
      ? {
          left: corner.left + pointsOfEmu(numberOf(size["cx"]) ?? 0),
          top: corner.top + pointsOfEmu(numberOf(size["cy"]) ?? 0),
        }
      : markerPlace(end, geometry);
  return {
    left: rounded(corner.left),
    top: rounded(corner.top),
    width: rounded(opposite.left - corner.left),
    height: rounded(opposite.top - corner.top),
  };
}

/** The anchor at another place, held to cells at both corners as Excel holds a new chart. */
export function moveAnchor(anchor: XmlElement, position: Position, geometry: Geometry): void {
  anchor.name = "xdr:twoCellAnchor";
  anchor.children = [
    ...cornersOf(position, geometry),
    ...elementsOf(anchor).filter(({ name }) => !PLACING.has(name)),
  ];
}

export function cornersOf({ left, top, width, height }: Position, geometry: Geometry): XmlElement[] {
  return [marker("xdr:from", left, top, geometry), marker("xdr:to", left + width, top + height, geometry)];
}

function cornerOf(anchor: XmlElement, geometry: Geometry): { left: number; top: number } {
  const start = childOf(anchor, "xdr:from");
  if (start !== undefined) return markerPlace(start, geometry);
  const { x, y } = childOf(anchor, "xdr:pos")?.attributes ?? {};
  return { left: pointsOfEmu(numberOf(x) ?? 0), top: pointsOfEmu(numberOf(y) ?? 0) };
}

function markerPlace(place: XmlElement, { columns, rows }: Geometry): { left: number; top: number } {
  const part = (name: string): number => numberOf(textOf(childOf(place, name))) ?? 0;
  return {
    left: columns.startOf(part("xdr:col")) + pointsOfEmu(part("xdr:colOff")),
    top: rows.startOf(part("xdr:row")) + pointsOfEmu(part("xdr:rowOff")),
  };
}

function marker(name: string, left: number, top: number, { columns, rows }: Geometry): XmlElement {
  const column = columns.at(left);
  const row = rows.at(top);
  return element(
    name,
    {},
    element("xdr:col", {}, String(column.index)),
    element("xdr:colOff", {}, String(emuOfPoints(column.offset))),
    element("xdr:row", {}, String(row.index)),
    element("xdr:rowOff", {}, String(emuOfPoints(row.offset))),
  );
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
