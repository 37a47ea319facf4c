import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { showDay, type Day } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { asAtOf, type PaneState } from "../state/pane-state";

const useStyles = makeStyles({
  note: {
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
});

interface AnotherDayProps {
  readonly resultAsAt: Day | undefined;
  readonly state: PaneState;
  readonly today: Day;
  /** The button that brings the result to the new date: "Check plan". */
  readonly button: string;
}

/** Says so when the date was changed after the result came, because the result does not follow by itself. */
export function AnotherDay({ resultAsAt, state, today, button }: AnotherDayProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const asAt = asAtOf(state, today);
  return (
    <div role="status">
      {asAt && resultAsAt && asAt !== resultAsAt && (
        <p className={mergeClasses(text.body, styles.note)}>
          This is still as at {showDay(resultAsAt)}. Choose {button} to see it as at {showDay(asAt)}.
        </p>
      )}
    </div>
  );
}
