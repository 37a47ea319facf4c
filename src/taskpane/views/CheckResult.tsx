import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { showDay, type Report } from "../../core";
import { Questions } from "../columns/Questions";
import { useTextStyles } from "../look/use-text-styles";
import { Findings } from "../parts/Findings";
import { RagCounts } from "../parts/RagCounts";
import { Readings } from "../parts/Readings";
import { ResultHeading } from "../parts/ResultHeading";
import { SelectedRow } from "../parts/SelectedRow";
import { WhatWasChecked } from "../parts/WhatWasChecked";
import { headlineOf } from "../words/headline";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  result: { display: "grid", gap: tokens.spacingVerticalL },
  head: { display: "grid", gap: tokens.spacingVerticalXS },
  size: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  clear: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  tick: { flexShrink: 0, fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
});

interface CheckResultProps extends Pick<ViewProps, "heading" | "state" | "asks"> {
  readonly report: Report;
}

/** What a check found, the most urgent first. */
export function CheckResult({ report, state, asks, heading }: CheckResultProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { size, verdict, more, isClear } = headlineOf(report);
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <ResultHeading ref={heading}>
          <span className={styles.size}>{size} </span>
          <span className={mergeClasses(isClear && styles.clear)}>
            {isClear && <CheckmarkCircleFilled className={styles.tick} aria-hidden />}
            {verdict}
          </span>
        </ResultHeading>
        {more !== "" && <p className={text.body}>{more}</p>}
        <p className={text.small}>As at {showDay(report.asAt)}</p>
      </div>
      <Questions tables={report.tables} state={state} asks={asks} />
      <RagCounts report={report} />
      <SelectedRow report={report} state={state} asks={asks} />
      <Findings report={report} visit={state.visit} goTo={asks.goTo} />
      <div>
        <Readings report={report} visit={state.visit} goTo={asks.goTo} />
        <WhatWasChecked report={report} state={state} asks={asks} />
      </div>
    </div>
  );
}
