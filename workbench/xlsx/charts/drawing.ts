import type { ChartData } from "../../workbook/data";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import { childOf, descendantsOf, element, elementsOf, within } from "../package/tree";
import type { XmlElement } from "../package/xml";
import type { SheetPart } from "../sheet/sheet-part";
import { ANCHORS, readPosition } from "./anchors";
import type { Geometry } from "./geometry";
import { readChart } from "./read-chart";

export interface StoredChart {
  readonly data: ChartData;
  readonly anchor: XmlElement;
  /** The element that has the chart's name. */
  readonly label: XmlElement;
  /** The drawing's bond to the chart's part. */
  readonly relation: string;
  readonly path: string;
}

export function drawingPath(part: SheetPart): string | undefined {
  const relation = part.child("drawing")?.attributes["r:id"];
  const target = part.package.relationships(part.path).find(({ id }) => id === relation)?.target;
  return target !== undefined && part.package.has(target) ? target : undefined;
}

/** The charts that are modelled; others, and pictures and shapes, stay where they are. */
export function storedCharts(part: SheetPart, sheetId: string, geometry: () => Geometry): StoredChart[] {
  const drawing = drawingPath(part);
  if (drawing === undefined) return [];

  const targets = new Map(part.package.relationships(drawing).map(({ id, target }) => [id, target]));
  const anchors = elementsOf(part.package.tree(drawing)).filter(({ name }) => ANCHORS.includes(name));
  return anchors.flatMap((anchor) => {
    const frame = childOf(anchor, "xdr:graphicFrame");
    const label = within(frame, "xdr:nvGraphicFramePr", "xdr:cNvPr");
    const relation =
      (frame === undefined ? undefined : descendantsOf(frame, "c:chart")[0])?.attributes["r:id"] ?? "";
    const path = targets.get(relation);
    if (label === undefined || path === undefined || !part.package.has(path)) return [];

    const content = readChart(part.package.tree(path));
    if (content === undefined) return [];
    const id = `${sheetId}-chart${label.attributes["id"] ?? ""}`;
    const data = {
      id,
      name: label.attributes["name"] ?? "",
      position: readPosition(anchor, geometry()),
      ...content,
    };
    return [{ data, anchor, label, relation, path }];
  });
}

export function ensureDrawing(part: SheetPart): string {
  const known = drawingPath(part);
  if (known !== undefined) return known;

  const path = part.package.freePath("xl/drawings/drawing#.xml");
  part.package.putTree(path, element("xdr:wsDr", { "xmlns:xdr": NAMESPACES.xdr, "xmlns:a": NAMESPACES.a }));
  part.package.setContentType(path, PART_TYPES.drawing);
  part.ensure("drawing").attributes["r:id"] = part.package.relate(
    part.path,
    RELATIONSHIP_TYPES.drawing,
    path,
  );
  return path;
}

/** A drawing without anything in it is refused by some versions of Excel. */
export function dropEmptyDrawing(part: SheetPart): void {
  const path = drawingPath(part);
  const relation = part.child("drawing")?.attributes["r:id"];
  if (path === undefined || relation === undefined || elementsOf(part.package.tree(path)).length > 0) return;
  part.package.unrelate(part.path, relation);
  part.package.remove(path);
  part.remove("drawing");
}
