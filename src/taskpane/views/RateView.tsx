import { Button, makeStyles, Radio, RadioGroup, Field, tokens } from "@fluentui/react-components";
import { ActArea } from "../parts/ActArea";
import { Introduction } from "../parts/Introduction";
import { NoPlan } from "../parts/NoPlan";
import { ResultHeading } from "../parts/ResultHeading";
import { useTextStyles } from "../look/use-text-styles";
import { count } from "../words/count";
import { RagApplied } from "./RagApplied";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  part: { display: "grid", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});

/** A colour with its reason for every action, and the way to take the colours off again. */
export function RateView({ state, asks, today, heading }: ViewProps) {
  const styles = useStyles();
  const { rag, ruleDate } = state;
  return (
    <div className={styles.view}>
      {!rag && (
        <Introduction
          title="Rate each action"
          sentences={[
            "Each action takes its colour from its date and its progress. What you have typed stays as it is.",
          ]}
        />
      )}
      <div className={styles.part}>
        <Field label="The colours">
          <RadioGroup
            value={ruleDate}
            onChange={(_, { value }) => {
              asks.chooseRuleDate(value === "fixed" ? "fixed" : "today");
            }}
          >
            <Radio value="today" label="Follow today's date" />
            <Radio value="fixed" label="Keep to the as-at date" />
          </RadioGroup>
        </Field>
        <ActArea
          state={state}
          asks={asks}
          today={today}
          label="Apply RAG"
          hasDate={ruleDate === "fixed"}
          isLarge={!rag}
        />
      </div>
      {(rag?.kind === "no-plan" || rag?.kind === "no-actions") && <NoPlan why={rag} heading={heading} />}
      {rag?.kind === "applied" && (
        <RagApplied
          report={rag.report}
          by={rag.asAt}
          visit={state.visit}
          goTo={asks.goTo}
          heading={heading}
        />
      )}
      {rag?.kind === "removed" && <RagRemoved sheets={rag.sheets} heading={heading} />}
      <Button
        className={styles.button}
        disabledFocusable={state.work !== null}
        onClick={() => {
          asks.begin("remove-rag");
        }}
      >
        Remove RAG
      </Button>
    </div>
  );
}

function RagRemoved({ sheets, heading }: { readonly sheets: number } & Pick<ViewProps, "heading">) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.part}>
      <ResultHeading ref={heading}>
        {sheets === 0 ? "There was no RAG to remove" : `RAG removed from ${count(sheets, "sheet")}`}
      </ResultHeading>
      <p className={text.body}>Colours that you or your colleagues gave are still there.</p>
    </div>
  );
}
