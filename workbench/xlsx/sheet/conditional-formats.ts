import type { ConditionalFormatData, SheetData } from "../../workbook/data";
import { areaNames, parseAreas } from "../cells/area";
import { withoutPrefixes, withPrefixes } from "../cells/function-prefixes";
import {
  childOf,
  childrenOf,
  copyOf,
  descendantsOf,
  element,
  isTrue,
  numberOf,
  setAttributes,
  textOf,
} from "../package/tree";
import { writeElement } from "../package/write-xml";
import { parseXml, type XmlElement } from "../package/xml";
import { same } from "../same";
import type { StyleBook } from "../styles/style-book";
import type { SheetPart } from "./sheet-part";

/** A rule as it came, with the format it names by number, so that it can go into any file. */
interface OriginalRule {
  readonly rule: string;
  readonly format?: string;
}

interface StoredRule {
  readonly data: ConditionalFormatData;
  readonly priority: number;
  readonly element: XmlElement;
}

export function readConditionalFormats(
  part: SheetPart,
  styles: StyleBook,
  sheetId: string,
): ConditionalFormatData[] {
  return storedRules(part, styles, sheetId).map(({ data }) => data);
}

/**
 * Rules that did not change are put back as they came, whatever they hold that is not modelled. Numbers of priority are
 * given anew to all, since those of Office 2010's rules, kept apart at the end of the sheet, count in the same row.
 */
export function writeConditionalFormats(
  part: SheetPart,
  styles: StyleBook,
  before: SheetData,
  after: SheetData,
): void {
  if (same(before.conditionalFormats, after.conditionalFormats)) return;

  const stored = new Map(
    storedRules(part, styles, before.id).map(({ data, element: rule }) => [data.id, { data, rule }]),
  );
  part.remove("conditionalFormatting");
  after.conditionalFormats.forEach((wanted, index) => {
    const known = stored.get(wanted.id);
    const rule =
      known !== undefined && same(known.data.rule, wanted.rule)
        ? copyOf(known.rule)
        : newRule(wanted, styles);
    setAttributes(rule, { priority: index + 1, stopIfTrue: wanted.stopIfTrue ? 1 : undefined });
    part.place(element("conditionalFormatting", { sqref: areaNames(wanted.areas) }, rule));
  });
  renumberExtensions(part, after.conditionalFormats.length);
}

function storedRules(part: SheetPart, styles: StyleBook, sheetId: string): StoredRule[] {
  const rules = childrenOf(part.root, "conditionalFormatting").flatMap((group) => {
    const areas = parseAreas(group.attributes["sqref"] ?? "");
    return childrenOf(group, "cfRule").map((rule) => ({ rule, areas }));
  });
  return rules
    .map(({ rule, areas }, index) => ({
      element: rule,
      priority: numberOf(rule.attributes["priority"]) ?? index + 1,
      data: {
        id: `${sheetId}-format${index + 1}`,
        areas,
        stopIfTrue: isTrue(rule.attributes["stopIfTrue"]),
        rule: readRule(rule, styles),
      },
    }))
    .sort((one, other) => one.priority - other.priority);
}

function readRule(rule: XmlElement, styles: StyleBook): ConditionalFormatData["rule"] {
  const type = rule.attributes["type"] ?? "";
  const number = numberOf(rule.attributes["dxfId"]);
  if (type === "expression") {
    const formula = `=${withoutPrefixes(textOf(childOf(rule, "formula")))}`;
    return { kind: "custom", formula, style: styles.conditionalStyleOf(number) };
  }
  const format = styles.conditionalElement(number);
  const bare = copyOf(rule);
  setAttributes(bare, { priority: undefined, stopIfTrue: undefined, dxfId: undefined });
  const original: OriginalRule = {
    rule: writeElement(bare),
    ...(format === undefined ? {} : { format: writeElement(format) }),
  };
  return { kind: "other", type, original };
}

function newRule({ rule }: ConditionalFormatData, styles: StyleBook): XmlElement {
  if (rule.kind === "custom") {
    const formula = element("formula", {}, withPrefixes(rule.formula.replace(/^=/, "")));
    return element("cfRule", { type: "expression", dxfId: styles.conditionalNumber(rule.style) }, formula);
  }
  if (!isOriginal(rule.original))
    throw new Error(`A "${rule.type}" rule did not come from a file and cannot be saved.`);
  const kept = parseXml(rule.original.rule);
  if (rule.original.format !== undefined) {
    setAttributes(kept, { dxfId: styles.conditionalNumber(parseXml(rule.original.format)) });
  }
  return kept;
}

function isOriginal(original: unknown): original is OriginalRule {
  return (
    typeof original === "object" &&
    original !== null &&
    "rule" in original &&
    typeof original.rule === "string"
  );
}

function renumberExtensions(part: SheetPart, taken: number): void {
  const extensions = part.child("extLst");
  if (extensions === undefined) return;
  const rules = descendantsOf(extensions, "x14:cfRule").filter(
    ({ attributes }) => attributes["priority"] !== undefined,
  );
  rules
    .sort((one, other) => Number(one.attributes["priority"]) - Number(other.attributes["priority"]))
    .forEach((rule, index) => {
      setAttributes(rule, { priority: taken + index + 1 });
    });
}
