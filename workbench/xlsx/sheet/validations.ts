import type { Area, SheetData, ValidationData } from "../../workbook/data";
import { areaNames, parseAreas } from "../cells/area";
import { withoutPrefixes, withPrefixes } from "../cells/function-prefixes";
import {
  childOf,
  childrenOf,
  descendantsOf,
  element,
  elementsOf,
  removeChild,
  setAttributes,
  textOf,
  within,
} from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

interface StoredList {
  readonly element: XmlElement;
  /** Where it stands: among the sheet's own, or among those that Office 2010 keeps apart for other sheets' lists. */
  readonly holder: XmlElement;
  readonly source: string;
  readonly areas: readonly Area[];
}

export function readValidations(part: SheetPart): ValidationData[] {
  return storedLists(part).map(({ areas, source }) => ({ areas, source }));
}

/** A list that stays keeps its messages; validations of other kinds are not touched. */
export function writeValidations(part: SheetPart, before: SheetData, after: SheetData): void {
  if (same(before.validations, after.validations)) return;
  part.markChanged();

  const left = [...storedLists(part)];
  const missing = after.validations.filter((wanted) => {
    const kept = left.findIndex((list) => list.source === wanted.source && same(list.areas, wanted.areas));
    if (kept !== -1) left.splice(kept, 1);
    return kept === -1;
  });
  for (const wanted of missing) {
    const moved = left.findIndex((list) => list.source === wanted.source);
    const [list] = moved === -1 ? [] : left.splice(moved, 1);
    if (list === undefined) part.ensure("dataValidations").children.push(newList(wanted));
    else setAreas(list.element, wanted.areas);
  }
  for (const list of left) removeChild(list.holder, list.element);
  for (const holder of holdersOf(part)) setAttributes(holder, { count: elementsOf(holder).length });
  dropEmptyHolders(part);
}

/** The schema wants at least one in each place. */
function dropEmptyHolders(part: SheetPart): void {
  if (elementsOf(part.child("dataValidations")).length === 0) part.remove("dataValidations");
  const extensions = part.child("extLst");
  const empty = childrenOf(extensions, "ext").filter((extension) => {
    const holder = childOf(extension, "x14:dataValidations");
    return holder !== undefined && elementsOf(holder).length === 0;
  });
  if (extensions === undefined || empty.length === 0) return;
  for (const extension of empty) removeChild(extensions, extension);
  if (extensions.children.length === 0) part.remove("extLst");
}

function storedLists(part: SheetPart): StoredList[] {
  return holdersOf(part).flatMap((holder) =>
    elementsOf(holder)
      .filter(({ attributes }) => attributes["type"] === "list")
      .map((list) => ({ element: list, holder, source: sourceOf(list), areas: parseAreas(areasText(list)) })),
  );
}

function holdersOf(part: SheetPart): XmlElement[] {
  const extensions = part.child("extLst");
  const apart = extensions === undefined ? [] : descendantsOf(extensions, "x14:dataValidations");
  return [...childrenOf(part.root, "dataValidations"), ...apart];
}

/** A list written out stands in quotes: "Red,Amber,Green". */
function sourceOf(list: XmlElement): string {
  const formula = textOf(descendantsOf(list, "formula1")[0] ?? within(list, "x14:formula1", "xm:f")).trim();
  const writtenOut = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return writtenOut === undefined ? `=${withoutPrefixes(formula)}` : writtenOut.replaceAll('""', '"');
}

function newList({ areas, source }: ValidationData): XmlElement {
  const formula = source.startsWith("=")
    ? withPrefixes(source.slice(1))
    : `"${source.replaceAll('"', '""')}"`;
  return element(
    "dataValidation",
    { type: "list", allowBlank: 1, showInputMessage: 1, showErrorMessage: 1, sqref: areaNames(areas) },
    element("formula1", {}, formula),
  );
}

function areasText(list: XmlElement): string {
  return list.attributes["sqref"] ?? textOf(childOf(list, "xm:sqref"));
}

function setAreas(list: XmlElement, areas: readonly Area[]): void {
  const apart = childOf(list, "xm:sqref");
  if (apart === undefined) setAttributes(list, { sqref: areaNames(areas) });
  else apart.children = [areaNames(areas)];
}
