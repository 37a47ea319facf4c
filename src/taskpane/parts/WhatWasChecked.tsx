import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../core";
import { HowRead } from "../columns/HowRead";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";
import { tablesRead, type TablesRead } from "../words/tables-read";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  content: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 28px`,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  place: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface WhatWasCheckedProps extends Pick<ViewProps, "state" | "asks"> {
  readonly report: Report;
}

/** Which cells were read as what, and what was left out: nothing is called good that was not looked at. */
export function WhatWasChecked({ report, state, asks }: WhatWasCheckedProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { notChecked, notes, tables } = report;
  return (
    <div>
      <Disclosure level={2} title="What was checked" isQuiet>
        <div className={styles.content}>
          {tablesRead(tables).map((alike) => (
            <ReadAlike key={alike.places.join()} alike={alike} />
          ))}
          {notes.map((sentence) => (
            <p key={sentence} className={text.small}>
              {sentence}
            </p>
          ))}
          <HowRead tables={tables} state={state} asks={asks} />
        </div>
      </Disclosure>
      {notChecked.length > 0 && (
        <Disclosure level={2} title="What was not checked" isQuiet startsOpen={report.findings.length === 0}>
          <ul className={mergeClasses(styles.list, styles.content)}>
            {notChecked.map((sentence) => (
              <li key={sentence} className={text.small}>
                {sentence}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function ReadAlike({ alike }: { readonly alike: TablesRead }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { places, read, notRead } = alike;
  return (
    <div>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place} className={mergeClasses(text.small, styles.place)}>
            {place}
          </li>
        ))}
      </ul>
      {read.length > 0 && <p className={text.small}>Read: {read.join(", ")}.</p>}
      {notRead.length > 0 && <p className={text.small}>Not needed: {notRead.join(", ")}.</p>}
    </div>
  );
}
