import type { Report } from "../../core";
import { FIELD_WORDS } from "./field-words";

type Table = Report["tables"][number];
type Column = Table["columns"][number];

/** Tables whose columns were read alike, and how. */
export interface TablesRead {
  /** "Priority 1, A3:H8" */
  readonly places: readonly string[];
  /** "“Lead & Timescale” as lead and timescale" */
  readonly read: readonly string[];
  /** The same, where an officer should look whether it is right. */
  readonly unsure: readonly string[];
  readonly notRead: readonly string[];
}

/** A plan with a sheet for each priority is told of once, not once for each sheet. */
export function tablesRead(tables: readonly Table[]): readonly TablesRead[] {
  const alike = new Map<string, TablesRead>();
  for (const table of tables) {
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
    read: used.filter((column) => column.sure).map(columnWords),
    unsure: used.filter((column) => !column.sure).map(columnWords),
    notRead: columns.filter((column) => column.fields.length === 0 && column.heading !== "").map(titleOf),
  };
}

function columnWords(column: Column): string {
  const fields = column.fields.map((field) => FIELD_WORDS[field]).join(" and ");
  const title = titleOf(column);
  return title.toLowerCase() === `“${fields}”` ? title : `${title} as ${fields}`;
}

/** A heading may be broken over lines, and a column may have none. */
function titleOf({ heading, column }: Column): string {
  const oneLine = heading.replace(/\s+/g, " ").trim();
  return oneLine === "" ? `column ${column}` : `“${oneLine}”`;
}
