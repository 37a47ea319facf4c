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

interface Stored {
  readonly element: XmlElement;
  /** Where it stands: among the sheet's own, or among those that Office 2010 keeps apart for other sheets' lists. */
  readonly holder: XmlElement;
  readonly rule: Omit<ValidationData, "areas">;
  readonly areas: readonly Area[];
}

export function readValidations(part: SheetPart): ValidationData[] {
  return stored(part).map(({ areas, rule }) => ({ areas, ...rule }));
}

/** One that stays keeps its messages; validations of other kinds are not touched. */
export function writeValidations(part: SheetPart, before: SheetData, after: SheetData): void {
  if (same(before.validations, after.validations)) return;
  part.markChanged();

  const left = [...stored(part)];
  const missing = after.validations.filter(({ areas, ...wanted }) => {
    const kept = left.findIndex(({ rule, areas: before }) => same(rule, wanted) && same(before, areas));
    if (kept !== -1) left.splice(kept, 1);
    return kept === -1;
  });
  for (const { areas, ...wanted } of missing) {
    const moved = left.findIndex(({ rule }) => same(rule, wanted));
    const [one] = moved === -1 ? [] : left.splice(moved, 1);
    if (one === undefined) part.ensure("dataValidations").children.push(newOne({ areas, ...wanted }));
    else setAreas(one.element, areas);
  }
  for (const one of left) removeChild(one.holder, one.element);
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

function stored(part: SheetPart): Stored[] {
  return holdersOf(part).flatMap((holder) =>
    elementsOf(holder).flatMap((one) => {
      const rule = ruleOf(one);
      return rule === undefined
        ? []
        : [{ element: one, holder, rule: { ...rule, ...alertOf(one) }, areas: parseAreas(areasText(one)) }];
    }),
  );
}

function ruleOf(one: XmlElement): Omit<ValidationData, "areas" | "alert"> | undefined {
  const { type, operator = "between" } = one.attributes;
  if (type === "list") return { source: sourceOf(one) };
  const [first, last] = ["formula1", "formula2"].map((name) => formulaOf(one, name));
  if (type !== "date" || operator !== "between" || !first || !last) return undefined;
  return { source: `=${withoutPrefixes(first)}`, until: `=${withoutPrefixes(last)}` };
}

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function alertOf({ attributes }: XmlElement): Pick<ValidationData, "alert"> {
  const { errorStyle = "stop", errorTitle: title, error: message } = attributes;
  if (title === undefined && message === undefined) return {};
  const style = STYLES[errorStyle as keyof typeof STYLES];
  return { alert: { title: title ?? "", message: message ?? "", style } };
}

function holdersOf(part: SheetPart): XmlElement[] {
  const extensions = part.child("extLst");
  const apart = extensions === undefined ? [] : descendantsOf(extensions, "x14:dataValidations");
  return [...childrenOf(part.root, "dataValidations"), ...apart];
}

/** A list written out stands in quotes: "Red,Amber,Green". */
function sourceOf(list: XmlElement): string {
  const formula = formulaOf(list, "formula1");
  const writtenOut = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return writtenOut === undefined ? `=${withoutPrefixes(formula)}` : writtenOut.replaceAll('""', '"');
}

function formulaOf(one: XmlElement, name: string): string {
  return textOf(descendantsOf(one, name)[0] ?? within(one, `x14:${name}`, "xm:f")).trim();
}

function newOne({ areas, source, until, alert }: ValidationData): XmlElement {
  const formula = source.startsWith("=")
    ? withPrefixes(source.slice(1))
    : `"${source.replaceAll('"', '""')}"`;
  return element(
    "dataValidation",
    {
      type: until === undefined ? "list" : "date",
      ...(alert ? { errorStyle: alert.style.toLowerCase() } : {}),
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      ...(alert ? { errorTitle: alert.title, error: alert.message } : {}),
      sqref: areaNames(areas),
    },
    element("formula1", {}, formula),
    ...(until === undefined ? [] : [element("formula2", {}, withPrefixes(until.slice(1)))]),
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
