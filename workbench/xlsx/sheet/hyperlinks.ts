import type { Area, HyperlinkData } from "../../workbook/data";
import { parseArea } from "../../workbook/address";
import { cellName } from "../cells/area";
import { RELATIONSHIP_TYPES } from "../package/names";
import { childrenOf, element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

/** By row and column: "3,0". */
export type Links = ReadonlyMap<string, HyperlinkData>;

interface StoredLink {
  readonly area: Area;
  readonly element: XmlElement;
  readonly data: HyperlinkData;
}

/** One link may lie over many cells; no more than this many are told of it. */
const MOST_CELLS = 10_000;

export function readHyperlinks(part: SheetPart): Links {
  const links = new Map<string, HyperlinkData>();
  for (const { area, data } of storedLinks(part)) for (const place of placesOf(area)) links.set(place, data);
  return links;
}

export function writeHyperlinks(part: SheetPart, before: Links, after: Links): void {
  const changed = new Set(
    [...before.keys(), ...after.keys()].filter((place) => !same(before.get(place), after.get(place))),
  );
  if (changed.size === 0) return;

  const kept = storedLinks(part).flatMap((link) => withoutPlaces(part, link, changed));
  const added = [...changed].flatMap((place) => {
    const wanted = after.get(place);
    return wanted === undefined ? [] : [newLink(part, place, wanted)];
  });
  part.remove("hyperlinks");
  if (kept.length + added.length > 0) part.place(element("hyperlinks", {}, ...kept, ...added));
}

function storedLinks(part: SheetPart): StoredLink[] {
  const relations = new Map(part.package.relationships(part.path).map(({ id, target }) => [id, target]));
  return childrenOf(part.child("hyperlinks"), "hyperlink").flatMap((link) => {
    const area = parseArea(link.attributes["ref"] ?? "");
    return area === undefined ? [] : [{ area, element: link, data: readLink(link, relations) }];
  });
}

function readLink({ attributes }: XmlElement, relations: ReadonlyMap<string, string>): HyperlinkData {
  const address = relations.get(attributes["r:id"] ?? "");
  const place = attributes["location"];
  const tip = attributes["tooltip"];
  return {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(tip === undefined ? {} : { screenTip: tip }),
  };
}

/** A link that loses some of its cells goes on as one link for each that is left. */
function withoutPlaces(
  part: SheetPart,
  { area, element: link }: StoredLink,
  changed: ReadonlySet<string>,
): XmlElement[] {
  const places = placesOf(area);
  const left = places.filter((place) => !changed.has(place));
  if (left.length === places.length) return [link];
  if (left.length > 0)
    return left.map((place) => element("hyperlink", { ...link.attributes, ref: nameOf(place) }));

  const relation = link.attributes["r:id"];
  if (relation !== undefined) part.package.unrelate(part.path, relation);
  return [];
}

function newLink(
  part: SheetPart,
  place: string,
  { address, documentReference, screenTip }: HyperlinkData,
): XmlElement {
  const relation =
    address === undefined || address === ""
      ? undefined
      : part.package.relate(part.path, RELATIONSHIP_TYPES.hyperlink, address, true);
  return element("hyperlink", {
    ref: nameOf(place),
    "r:id": relation,
    location: documentReference,
    tooltip: screenTip,
  });
}

function placesOf(area: Area): string[] {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const count = Math.min(width * (bottom - top + 1), MOST_CELLS);
  return Array.from(
    { length: count },
    (_unused, index) => `${top + Math.floor(index / width)},${left + (index % width)}`,
  );
}

function nameOf(place: string): string {
  const [row = 0, column = 0] = place.split(",").map(Number);
  return cellName(row, column);
}
