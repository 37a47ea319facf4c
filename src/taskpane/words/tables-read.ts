import type { Report } from "../../core";
import { fieldsInWords, titleOf } from "./column-words";

type Table = Report["tables"][number];
type Column = Table["columns"][number];

/** Tables whose columns were read alike, and how. */
export interface TablesRead {
  /** "Priority 1, A3:H8" */
  readonly places: readonly string[];
  /** "“Lead & Timescale” as lead and timescale" */
  readonly read: readonly string[];
  readonly notRead: readonly string[];
}

/** A plan with a sheet for each priority is told of once, not once for each sheet. */
export function tablesRead(tables: readonly Table[]): readonly TablesRead[] {
  const alike = new Map<string, TablesRead>();
  for (const table of tables.filter(({ leftOut }) => !leftOut)) {
    const how = howRead(table);
    const key = JSON.stringify(how);
    const places = [...(alike.get(key)?.places ?? []), `${table.sheet}, ${table.range}`];
    alike.set(key, { ...how, places });
  }
  return [...alike.values()];
}

function howRead({ columns }: Table): Omit<TablesRead, "places"> {
  const used = columns.filter((column) => column.fields.length > 0);
  return {
    read: used.map(columnWords),
    notRead: columns.filter((column) => column.fields.length === 0 && column.heading !== "").map(quoted),
  };
}

function columnWords(column: Column): string {
  const fields = fieldsInWords(column.fields);
  const title = quoted(column);
  return title.toLowerCase() === `“${fields}”` ? title : `${title} as ${fields}`;
}

function quoted(column: Column): string {
  return column.heading.trim() === "" ? `column ${column.column}` : `“${titleOf(column)}”`;
}
