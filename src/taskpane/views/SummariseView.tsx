import { makeStyles, tokens } from "@fluentui/react-components";
import { ActArea } from "../parts/ActArea";
import { Introduction } from "../parts/Introduction";
import { NoPlan } from "../parts/NoPlan";
import { ResultHeading } from "../parts/ResultHeading";
import { useTextStyles } from "../look/use-text-styles";
import { count } from "../words/count";
import { RemoveSummaries } from "./RemoveSummaries";
import { SheetsBuilt } from "./SheetsBuilt";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  part: { display: "grid", gap: tokens.spacingVerticalS },
});

/** Sheets that sum the plan up, and the way to take them away again. */
export function SummariseView({ state, asks, today, heading }: ViewProps) {
  const styles = useStyles();
  const { summaries } = state;
  const built = summaries?.kind === "built" ? summaries : undefined;
  return (
    <div className={styles.view}>
      {!summaries && (
        <Introduction
          title="Sum up the plan"
          sentences={[
            "Plan Check adds sheets of its own to this workbook, ready to print. Your sheets stay as they are.",
            "Build them again at any time to bring them up to date.",
          ]}
        />
      )}
      <ActArea
        state={state}
        asks={asks}
        today={today}
        label="Build summaries"
        hasDate
        isLarge={!summaries}
        resultAsAt={built?.asAt}
      />
      <Outcome state={state} asks={asks} heading={heading} />
      <RemoveSummaries
        isBusy={state.work !== null}
        names={built?.sheets.map((sheet) => sheet.name) ?? []}
        onRemove={() => {
          asks.begin("remove-summaries");
        }}
      />
    </div>
  );
}

function Outcome({ state, asks, heading }: Pick<ViewProps, "state" | "asks" | "heading">) {
  const { summaries } = state;
  switch (summaries?.kind) {
    case undefined:
      return null;
    case "no-plan":
    case "no-actions":
      return <NoPlan why={summaries} heading={heading} />;
    case "built":
      return <SheetsBuilt result={summaries} state={state} asks={asks} heading={heading} />;
    case "removed":
      return <SheetsRemoved names={summaries.names} heading={heading} />;
  }
}

function SheetsRemoved({
  names,
  heading,
}: { readonly names: readonly string[] } & Pick<ViewProps, "heading">) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.part}>
      <ResultHeading ref={heading}>
        {names.length === 0 ? "There were no summaries to remove" : `${count(names.length, "sheet")} removed`}
      </ResultHeading>
      <p className={text.body}>
        {names.length === 0 ? "Your own sheets are untouched." : `${names.join(", ")}.`}
      </p>
    </div>
  );
}
