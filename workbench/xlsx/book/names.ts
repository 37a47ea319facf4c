import type { NameData, SheetData, WorkbookData } from "../../workbook/data";
import { withoutPrefixes, withPrefixes } from "../cells/function-prefixes";
import { childrenOf, element, isTrue, setAttributes, textOf } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { PrintNames } from "../sheet/page-layout";
import type { WorkbookFile } from "./workbook-file";

/** Names that Excel makes for itself (ECMA-376 part 1, 18.2.5). */
const OWN = "_xlnm.";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const ROWS = /^\$?\d+:\$?\d+$/;

export function readNames(file: WorkbookFile): NameData[] {
  const ids = file.sheets.map(({ id }) => id);
  return storedNames(file)
    .filter(({ attributes }) => attributes["name"]?.startsWith(OWN) !== true)
    .map((stored) => {
      const sheet = sheetOf(stored, ids);
      return {
        name: stored.attributes["name"] ?? "",
        formula: `=${withoutPrefixes(textOf(stored))}`,
        ...(sheet === undefined ? {} : { sheet }),
        visible: !isTrue(stored.attributes["hidden"]),
      };
    });
}

/** Without the sheet: "$A$1:$H$40", "$1:$4". */
export function readPrintNames(file: WorkbookFile, sheetId: string): PrintNames {
  const ids = file.sheets.map(({ id }) => id);
  const textNamed = (name: string): string => {
    return textOf(
      storedNames(file).find(
        (stored) => stored.attributes["name"] === name && sheetOf(stored, ids) === sheetId,
      ),
    );
  };
  const printArea = placesOf(textNamed(PRINT_AREA)).map(fixed).join(",");
  const printTitleRows = placesOf(textNamed(PRINT_TITLES)).find((place) => ROWS.test(place));
  return {
    ...(printArea === "" ? {} : { printArea }),
    ...(printTitleRows === undefined ? {} : { printTitleRows: fixed(printTitleRows) }),
  };
}

/**
 * Names that stay keep what else they say, such as a comment. A name of one sheet tells it by its place among the tabs, so
 * `oldIds`, the tabs as they were, and `newIds` give those names their new places.
 */
export function writeNames(
  file: WorkbookFile,
  oldIds: readonly string[],
  newIds: readonly string[],
  after: WorkbookData,
): void {
  const stored = storedNames(file).map((name) => ({ name, sheet: sheetOf(name, oldIds) }));
  const kept = stored.filter(
    ({ name, sheet }) => isOwn(name) && (sheet === undefined || newIds.includes(sheet)),
  );
  const wanted = after.names.map((data) => {
    const old = stored.find(
      ({ name, sheet }) => name.attributes["name"] === data.name && sheet === data.sheet,
    );
    const name = old?.name ?? element("definedName", { name: data.name });
    const formula = withPrefixes(data.formula.replace(/^=/, ""));
    if (withoutPrefixes(textOf(name)) !== withoutPrefixes(formula)) name.children = [formula];
    setAttributes(name, { hidden: data.visible ? undefined : 1 });
    return { name, sheet: data.sheet };
  });
  const prints = after.sheets.flatMap((sheet) => printNames(sheet, kept, newIds));
  const rest = kept.filter(
    ({ name, sheet }) => !isPrint(name) || !after.sheets.some(({ id }) => id === sheet),
  );
  const all = [...wanted, ...prints, ...rest];
  for (const { name, sheet } of all) {
    setAttributes(name, { localSheetId: sheet === undefined ? undefined : newIds.indexOf(sheet) });
  }
  // Excel sorts them, and finds a name of its own the sooner.
  all.sort((one, other) =>
    (one.name.attributes["name"] ?? "").localeCompare(other.name.attributes["name"] ?? "", "en"),
  );
  replaceAll(
    file,
    all.map(({ name }) => name),
  );
}

interface PlacedName {
  readonly name: XmlElement;
  readonly sheet: string | undefined;
}

function printNames(sheet: SheetData, kept: readonly PlacedName[], ids: readonly string[]): PlacedName[] {
  if (!ids.includes(sheet.id)) return [];
  const { printArea, printTitleRows } = sheet.pageLayout;
  const oldOf = (name: string): XmlElement | undefined => {
    return kept.find((old) => old.sheet === sheet.id && old.name.attributes["name"] === name)?.name;
  };
  const area = placesOf(printArea ?? "");
  const titles = oldOf(PRINT_TITLES);
  const columns = placesOf(textOf(titles)).filter((place) => !ROWS.test(place));
  const rows = printTitleRows === undefined ? [] : placesOf(printTitleRows);
  return [
    ...printName(oldOf(PRINT_AREA) ?? element("definedName", { name: PRINT_AREA }), area, sheet),
    ...printName(titles ?? element("definedName", { name: PRINT_TITLES }), [...columns, ...rows], sheet),
  ];
}

function printName(name: XmlElement, places: readonly string[], sheet: SheetData): PlacedName[] {
  if (places.length === 0) return [];
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  if (!same(placesOf(textOf(name)), places) || !textOf(name).includes(sheet.name)) {
    name.children = [places.map((place) => `${quoted}!${fixed(place)}`).join(",")];
  }
  return [{ name, sheet: sheet.id }];
}

/** "'Plan'!$A$1:$H$40,'Plan'!$J:$K" has the places "A1:H40" and "J:K". */
function placesOf(reference: string): string[] {
  return reference
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .map((place) =>
      place
        .slice(place.lastIndexOf("!") + 1)
        .replaceAll("$", "")
        .trim(),
    )
    .filter((place) => place !== "" && !place.includes("#"));
}

function fixed(place: string): string {
  return place.replace(/[A-Za-z]+|\d+/g, "$$$&");
}

function storedNames(file: WorkbookFile): XmlElement[] {
  return childrenOf(file.child("definedNames"), "definedName");
}

function sheetOf({ attributes }: XmlElement, ids: readonly string[]): string | undefined {
  const place = attributes["localSheetId"];
  return place === undefined ? undefined : ids[Number(place)];
}

function isOwn(name: XmlElement): boolean {
  return name.attributes["name"]?.startsWith(OWN) === true;
}

function isPrint({ attributes }: XmlElement): boolean {
  return attributes["name"] === PRINT_AREA || attributes["name"] === PRINT_TITLES;
}

function replaceAll(file: WorkbookFile, names: XmlElement[]): void {
  file.remove("definedNames");
  if (names.length > 0) file.ensure("definedNames").children = names;
}
