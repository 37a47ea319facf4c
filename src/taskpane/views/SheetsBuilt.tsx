import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { showDay } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { Progress } from "../parts/Progress";
import { ResultHeading } from "../parts/ResultHeading";
import { ProblemNotice } from "../problems/ProblemNotice";
import type { SummariesResult } from "../state/pane-state";
import { count } from "../words/count";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  result: { display: "grid", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyle: "none" },
  link: { minHeight: "28px", textAlign: "start", overflowWrap: "anywhere" },
});

interface SheetsBuiltProps extends Pick<ViewProps, "state" | "asks" | "heading"> {
  readonly result: Extract<SummariesResult, { kind: "built" }>;
}

/** The sheets that were written; each name brings its sheet to the front. */
export function SheetsBuilt({ result, state, asks, heading }: SheetsBuiltProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { sheets, asAt } = result;
  return (
    <div className={styles.result}>
      <ResultHeading ref={heading}>
        {count(sheets.length, "summary sheet")} {sheets.length === 1 ? "is" : "are"} ready
      </ResultHeading>
      <p className={text.small}>As at {showDay(asAt)}</p>
      <ul className={styles.list} aria-label="Summary sheets">
        {sheets.map(({ key, name }) => (
          <li key={key}>
            <SheetLink id={`sheet ${key}`} name={name} state={state} asks={asks} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SheetLinkProps extends Pick<ViewProps, "state" | "asks"> {
  readonly id: string;
  readonly name: string;
}

function SheetLink({ id, name, state, asks }: SheetLinkProps) {
  const styles = useStyles();
  const visit = state.visit?.key === id ? state.visit : null;
  const show = () => {
    asks.showSheet(id, name);
  };
  return (
    <>
      <Link as="button" className={styles.link} onClick={show}>
        {name}
      </Link>
      <Progress step={visit?.isUnderWay ? `Opening ${name}` : null} />
      {visit?.problem && <ProblemNotice problem={visit.problem} onRetry={show} />}
    </>
  );
}
