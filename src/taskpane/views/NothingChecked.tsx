import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Report } from "../../core";
import { HowRead } from "../columns/HowRead";
import { PointAtHeadings } from "../columns/PointAtHeadings";
import { TableList } from "../columns/TableList";
import { useTextStyles } from "../look/use-text-styles";
import { NoActionsYet, WhatAPlanNeeds } from "../parts/NoPlan";
import { ResultHeading } from "../parts/ResultHeading";
import type { CheckResult } from "../state/pane-state";
import type { ViewProps } from "./view-props";

const AREA = "no plan";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL },
  part: { display: "grid", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});

interface NothingCheckedProps extends Pick<ViewProps, "state" | "asks" | "heading"> {
  readonly result: Exclude<CheckResult, { kind: "plan" }>;
}

/** There is nothing to check yet, and what can be done about it. */
export function NothingChecked({ result, ...share }: NothingCheckedProps) {
  switch (result.kind) {
    case "no-actions":
      return <NoActions report={result.report} {...share} />;
    case "no-plan":
      return <NoPlanHere result={result} {...share} />;
    case "started":
      return <PlanStarted sheet={result.sheet} {...share} />;
  }
}

type Shared = Pick<ViewProps, "state" | "asks" | "heading">;

/** Either nobody has written one, or no column is known to hold them. */
function NoActions({ report, heading, ...share }: Shared & { readonly report: Report }) {
  const styles = useStyles();
  const text = useTextStyles();
  const columns = report.tables.flatMap((table) => (table.leftOut ? [] : table.columns));
  const isKnown = columns.some(({ fields }) => fields.includes("action"));
  return (
    <div className={styles.page}>
      <div className={styles.part}>
        {isKnown ? (
          <NoActionsYet heading={heading} />
        ) : (
          <>
            <ResultHeading ref={heading}>Which column holds the actions?</ResultHeading>
            <p className={text.body}>
              No heading says so. Choose “Action” for the column that tells what will be done, and say what
              the others hold.
            </p>
          </>
        )}
      </div>
      <HowRead tables={report.tables} level={2} startsOpen={!isKnown} {...share} />
    </div>
  );
}

interface NoPlanHereProps extends Shared {
  readonly result: Extract<CheckResult, { kind: "no-plan" }>;
}

function NoPlanHere({ result: { tables, notChecked }, heading, state, asks }: NoPlanHereProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.page}>
      <div className={styles.part}>
        <WhatAPlanNeeds heading={heading} />
        {notChecked.map((sentence) => (
          <p key={sentence} className={text.body}>
            {sentence}
          </p>
        ))}
      </div>
      {tables.length > 0 && (
        <Offer title="You left these tables out">
          <TableList tables={tables} label="Left out" area={AREA} state={state} asks={asks} />
        </Offer>
      )}
      <Offer title="Does your plan use other words?">
        <PointAtHeadings
          sentence="Select a cell in the row with the headings, then choose:"
          area={AREA}
          state={state}
          asks={asks}
        />
      </Offer>
      <Offer title="Have you no plan yet?">
        <p className={text.body}>
          Plan Check can add a sheet with the headings of a plan, lists for status and RAG, and columns for
          dates.
        </p>
        <Button
          className={styles.button}
          disabledFocusable={state.work !== null}
          onClick={() => {
            asks.begin("start-plan");
          }}
        >
          Start a plan
        </Button>
      </Offer>
      <p className={text.body}>If the plan is in another workbook, open Plan Check there.</p>
    </div>
  );
}

function Offer({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={text.section}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function PlanStarted({ sheet, heading }: Shared & { readonly sheet: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.part}>
      <ResultHeading ref={heading}>“{sheet}” is ready for your actions</ResultHeading>
      <p className={text.body}>
        Write each action in a row of its own below the headings. Dates show as 30 Apr 2030, and status and
        RAG have lists to choose from.
      </p>
      <p className={text.body}>
        The sheet is yours: change or delete what you like. Choose Check plan when the first actions are
        there.
      </p>
    </div>
  );
}
