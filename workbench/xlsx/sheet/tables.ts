import type { SheetData, TableData } from "../../workbook/data";
import { parseArea } from "../../workbook/address";
import { areaName } from "../cells/area";
import { NAMESPACES, PART_TYPES, RELATIONSHIP_TYPES } from "../package/names";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  isTrue,
  numberOf,
  removeChild,
  removeChildren,
  setAttributes,
} from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

/** CT_Table, ECMA-376 part 1, 18.5.1.2. */
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

interface StoredTable {
  readonly data: TableData;
  readonly path: string;
  readonly relation: string;
}

export function readTables(part: SheetPart): TableData[] {
  return storedTables(part).map(({ data }) => data);
}

/** The first row of a table repeats the names of its columns, and Excel calls a file damaged where the two differ. */
export function writeTables(part: SheetPart, before: SheetData, after: SheetData): void {
  const stored = storedTables(part);
  const known = new Map(stored.map((table) => [table.data.id, table]));
  const stay = new Set(after.tables.map(({ id }) => id));
  for (const table of stored) if (!stay.has(table.data.id)) removeTable(part, table);
  for (const table of after.tables) {
    const old = known.get(table.id);
    if (old === undefined) addTable(part, table, after);
    else changeTable(part, old, { before, after, table });
  }
}

function storedTables(part: SheetPart): StoredTable[] {
  const targets = new Map(part.package.relationships(part.path).map(({ id, target }) => [id, target]));
  return childrenOf(part.child("tableParts"), "tablePart").flatMap(({ attributes }) => {
    const relation = attributes["r:id"] ?? "";
    const path = targets.get(relation);
    const data =
      path === undefined || !part.package.has(path) ? undefined : readTable(part.package.tree(path));
    return data === undefined || path === undefined ? [] : [{ data, path, relation }];
  });
}

function readTable(table: XmlElement): TableData | undefined {
  const { attributes } = table;
  const area = parseArea(attributes["ref"] ?? "");
  if (area === undefined) return undefined;
  const showHeaders = (numberOf(attributes["headerRowCount"]) ?? 1) > 0;
  return {
    id: `table${attributes["id"] ?? ""}`,
    name: attributes["displayName"] ?? attributes["name"] ?? "",
    area,
    style: childOf(table, "tableStyleInfo")?.attributes["name"] ?? "",
    showHeaders,
    showTotals: (numberOf(attributes["totalsRowCount"]) ?? 0) > 0,
    ...readLook(table, showHeaders),
  };
}

/** Only what is not usual for a table. */
function readLook(
  table: XmlElement,
  showHeaders: boolean,
): Pick<TableData, "showBandedRows" | "showFilterButton"> {
  const info = childOf(table, "tableStyleInfo");
  const isPlain = info !== undefined && !isTrue(info.attributes["showRowStripes"]);
  const isUnfiltered = showHeaders && childOf(table, "autoFilter") === undefined;
  return {
    ...(isPlain ? { showBandedRows: false } : {}),
    ...(isUnfiltered ? { showFilterButton: false } : {}),
  };
}

function removeTable(part: SheetPart, { path, relation }: StoredTable): void {
  part.package.unrelate(part.path, relation);
  part.package.remove(path);
  const list = part.ensure("tableParts");
  removeChild(
    list,
    childrenOf(list, "tablePart").find(({ attributes }) => attributes["r:id"] === relation),
  );
  setAttributes(list, { count: list.children.length });
  if (list.children.length === 0) part.remove("tableParts");
}

function addTable(part: SheetPart, table: TableData, sheet: SheetData): void {
  const opc = part.package;
  const path = opc.freePath("xl/tables/table#.xml");
  const root = element("table", {
    xmlns: NAMESPACES[""],
    id: freeTableId(part, table.id),
    totalsRowShown: 0,
  });
  opc.putTree(path, root);
  opc.setContentType(path, PART_TYPES.table);
  describe(root, table, sheet);

  const list = part.ensure("tableParts");
  list.children.push(element("tablePart", { "r:id": opc.relate(part.path, RELATIONSHIP_TYPES.table, path) }));
  setAttributes(list, { count: list.children.length });
}

interface TableChange {
  readonly before: SheetData;
  readonly after: SheetData;
  readonly table: TableData;
}

function changeTable(
  part: SheetPart,
  { data, path }: StoredTable,
  { before, after, table }: TableChange,
): void {
  if (same(data, table) && same(columnNames(data, before), columnNames(table, after))) return;
  describe(part.package.tree(path), table, after);
  part.package.markChanged(path);
}

function describe(root: XmlElement, table: TableData, sheet: SheetData): void {
  const { area, showHeaders, showTotals } = table;
  setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref: areaName(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
  });
  if (showHeaders && table.showFilterButton !== false) {
    const filtered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
    ensureChild(root, "autoFilter", TABLE_ORDER).attributes["ref"] = areaName(filtered);
  } else {
    removeChildren(root, "autoFilter");
  }
  nameColumns(ensureChild(root, "tableColumns", TABLE_ORDER), columnNames(table, sheet));
  restyle(root, table);
}

/** Columns keep what else they say, such as their formula, by their place. */
function nameColumns(list: XmlElement, names: readonly string[]): void {
  const old = childrenOf(list, "tableColumn");
  let nextId = Math.max(0, ...old.map(({ attributes }) => Number(attributes["id"]))) + 1;
  list.children = names.map((name, index) => {
    const column = old[index] ?? element("tableColumn", { id: nextId++ });
    setAttributes(column, { name: name.replaceAll("\n", "_x000a_") });
    return column;
  });
  setAttributes(list, { count: names.length });
}

function restyle(root: XmlElement, { style, showBandedRows = true }: TableData): void {
  const known = childOf(root, "tableStyleInfo");
  if (known === undefined && style === "" && showBandedRows) return;
  const info = known ?? ensureChild(root, "tableStyleInfo", TABLE_ORDER);
  if (known === undefined)
    setAttributes(info, { showFirstColumn: 0, showLastColumn: 0, showColumnStripes: 0 });
  setAttributes(info, { name: style === "" ? undefined : style, showRowStripes: showBandedRows ? 1 : 0 });
}

/** Names are unique in a table and never empty: Excel itself would write "Column2". */
function columnNames({ area, showHeaders }: TableData, sheet: SheetData): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_unused, index) => {
    const header = showHeaders ? sheet.cells.get(area.top)?.get(area.left + index)?.value?.value : undefined;
    const wanted = header === undefined || header === "" ? `Column${index + 1}` : String(header);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Numbers of tables are unique in the workbook. One that was given when the table was read before is kept if it is free. */
function freeTableId(part: SheetPart, wanted: string): number {
  const tables = part.package.allPaths.filter((path) => part.package.contentType(path) === PART_TYPES.table);
  const taken = new Set(tables.map((path) => Number(part.package.tree(path).attributes["id"])));
  const own = Number(/^table(\d+)$/.exec(wanted)?.[1] ?? "0");
  if (own > 0 && !taken.has(own)) return own;
  return Math.max(0, ...taken) + 1;
}
