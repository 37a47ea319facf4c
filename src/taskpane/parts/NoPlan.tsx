import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";
import { ResultHeading } from "./ResultHeading";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What a plan needs for us to know it as one. */
export function NoPlan({ heading }: Pick<ViewProps, "heading">) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.page}>
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
      <p className={text.body}>
        If your headings use other words, change them and try again. If the plan is in another workbook, open
        Plan Check there.
      </p>
    </div>
  );
}
