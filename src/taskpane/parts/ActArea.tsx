import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Day } from "../../core";
import { Kept } from "../columns/Kept";
import { VIEW_OF, type Telling } from "../state/pane-state";
import { ProblemNotice } from "../problems/ProblemNotice";
import type { ViewProps } from "../views/view-props";
import { AnotherDay } from "./AnotherDay";
import { AsAtField } from "./AsAtField";
import { Progress } from "./Progress";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  large: { flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  field: { flex: "1 1 130px" },
  button: { flexGrow: 1 },
});

interface ActAreaProps extends Pick<ViewProps, "state" | "asks" | "today"> {
  readonly label: string;
  readonly hasDate: boolean;
  /** Before there is any result the button takes the whole width. */
  readonly isLarge: boolean;
  /** The day of the result that is shown below. */
  readonly resultAsAt?: Day | undefined;
  /** What the officer said of the columns, which is kept now. */
  readonly told?: Telling | null;
}

/** The date, the view's one main button, how it is getting on, and what stands in its way. */
export function ActArea({ state, asks, today, label, hasDate, isLarge, resultAsAt, told }: ActAreaProps) {
  const styles = useStyles();
  const { view, work } = state;
  return (
    <div>
      <div className={mergeClasses(styles.line, isLarge && styles.large)}>
        {hasDate && (
          <AsAtField
            className={isLarge ? undefined : styles.field}
            value={state.chosenDay ?? today}
            isMissing={state.isDayMissing}
            onChange={asks.chooseDay}
          />
        )}
        <Button
          className={styles.button}
          appearance="primary"
          size={isLarge ? "large" : "medium"}
          disabledFocusable={work !== null}
          onClick={() => {
            asks.begin(view);
          }}
        >
          {label}
        </Button>
      </div>
      <ActNews state={state} asks={asks} />
      <div role="status">{told && <Kept said={told.said} />}</div>
      <AnotherDay resultAsAt={resultAsAt} state={state} today={today} button={label} />
    </div>
  );
}

/** How the act is getting on; what was said of columns has its news where it was said. */
function ActNews({ state: { view, work, problem }, asks }: Pick<ActAreaProps, "state" | "asks">) {
  return (
    <>
      <Progress step={work && !work.telling ? work.step : null} />
      {problem && !problem.telling && VIEW_OF[problem.act] === view && (
        <ProblemNotice problem={problem.problem} onRetry={asks.retry} />
      )}
    </>
  );
}
