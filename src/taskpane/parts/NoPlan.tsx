import { makeStyles, tokens } from "@fluentui/react-components";
import type { NothingToCheck } from "../../app";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";
import { ResultHeading } from "./ResultHeading";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface NoPlanProps extends Pick<ViewProps, "heading"> {
  readonly why: NothingToCheck;
}

/** Why there is nothing to rate or to sum up; what to do about it, the view of checking tells. */
export function NoPlan({ why, heading }: NoPlanProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.page}>
      {why.kind === "no-actions" ? (
        <NoActionsYet heading={heading} />
      ) : (
        <>
          <WhatAPlanNeeds heading={heading} />
          <p className={text.body}>Choose Check above to see what you can do about it.</p>
        </>
      )}
    </div>
  );
}

export function NoActionsYet({ heading }: Pick<ViewProps, "heading">) {
  const text = useTextStyles();
  return (
    <>
      <ResultHeading ref={heading}>There are no actions in it yet</ResultHeading>
      <p className={text.body}>
        The headings of a plan are there. Write the first action in the row below them, then check again.
      </p>
    </>
  );
}

/** What a plan needs for us to know it as one. */
export function WhatAPlanNeeds({ heading }: Pick<ViewProps, "heading">) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <ResultHeading ref={heading}>No action plan was found</ResultHeading>
      <p className={text.body}>Plan Check looks on every sheet for a table that has:</p>
      <ul className={styles.list}>
        <li className={text.body}>a row of headings above the actions</li>
        <li className={text.body}>
          a column that says what will be done, headed for example “Action” or “Objective”
        </li>
        <li className={text.body}>
          a column that says who, when or how it stands: “Lead”, “Timescale”, “Progress” or “RAG”
        </li>
      </ul>
    </>
  );
}
