import { makeStyles, tokens } from "@fluentui/react-components";
import { ActArea } from "../parts/ActArea";
import { Introduction } from "../parts/Introduction";
import { CheckResult } from "./CheckResult";
import { NothingChecked } from "./NothingChecked";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({ view: { display: "grid", gap: tokens.spacingVerticalL } });

/** What needs attention in the plan. */
export function CheckView({ state, asks, today, heading }: ViewProps) {
  const styles = useStyles();
  const { check } = state;
  return (
    <div className={styles.view}>
      {!check && (
        <Introduction
          title="Check your action plan"
          sentences={[
            "Plan Check reads the action plan in this workbook and shows what needs attention, with a link to each cell.",
            "Your plan is not changed, and nothing leaves the workbook.",
          ]}
        />
      )}
      <ActArea
        state={state}
        asks={asks}
        today={today}
        label="Check plan"
        hasDate
        isLarge={!check}
        resultAsAt={check?.kind === "plan" ? check.report.asAt : undefined}
        told={state.told}
      />
      {check?.kind === "plan" && (
        <CheckResult report={check.report} state={state} asks={asks} heading={heading} />
      )}
      {check && check.kind !== "plan" && (
        <NothingChecked result={check} state={state} asks={asks} heading={heading} />
      )}
    </div>
  );
}
