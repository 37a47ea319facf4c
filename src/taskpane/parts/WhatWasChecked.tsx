import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { FIELD_WORDS } from "../words/field-words";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalS}` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Table = Report["tables"][number];
type Column = Table["columns"][number];

/** Which cells were read as what, and what was left out: nothing is called good that was not looked at. */
export function WhatWasChecked({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { notChecked, tables } = report;
  return (
    <div>
      {notChecked.length > 0 && (
        <Disclosure level={2} title="What was not checked" isQuiet startsOpen={report.findings.length === 0}>
          <ul className={mergeClasses(styles.content, styles.list)}>
            {notChecked.map((sentence) => (
              <li key={sentence} className={text.small}>
                {sentence}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure level={2} title="What was checked" isQuiet>
        <div className={styles.content}>
          {tables.map((table) => (
            <TableRead key={`${table.sheet} ${table.range}`} table={table} />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

function TableRead({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const text = useTextStyles();
  const used = table.columns.filter((column) => column.fields.length > 0);
  const unused = table.columns.filter((column) => column.fields.length === 0 && column.heading !== "");
  return (
    <div>
      <p className={mergeClasses(text.small, styles.strong)}>
        {table.sheet}, {table.range}
      </p>
      <ul className={styles.list}>
        {used.map((column) => (
          <li key={column.column} className={text.small}>
            {columnSentence(column)}
          </li>
        ))}
      </ul>
      {unused.length > 0 && <p className={text.small}>Not read: {unused.map(titleOf).join(", ")}.</p>}
    </div>
  );
}

function columnSentence(column: Column): string {
  const what = column.fields.map((field) => FIELD_WORDS[field]).join(" and ");
  const doubt = column.sure ? "" : ". Look whether that is right; if not, give the column a plainer heading";
  return `${titleOf(column)} was read as ${what}${doubt}.`;
}

/** A heading may be broken over lines, and a column may have none. */
function titleOf({ heading, column }: Column): string {
  const oneLine = heading.replace(/\s+/g, " ").trim();
  return oneLine === "" ? `Column ${column}` : `“${oneLine}”`;
}
