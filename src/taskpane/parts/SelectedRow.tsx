import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { RAG_WORDS, type Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { ProblemNotice } from "../problems/ProblemNotice";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";
import type { ViewProps } from "../views/view-props";
import { placeIn } from "../words/cell-item";
import { tellRow, type RowTold } from "../words/row-told";
import { Disclosure } from "./Disclosure";
import { Progress } from "./Progress";
import { RagLetter } from "./RagLetter";
import { VisitNews } from "./VisitNews";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
  row: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rating: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  cells: { display: "grid", gap: tokens.spacingVerticalSNudge, margin: 0 },
  name: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  where: { fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
});

interface SelectedRowProps extends Pick<ViewProps, "state" | "asks"> {
  readonly report: Report;
}

/** The rating of the action that is selected in the sheet, what was found there, and how its cells were read. */
export function SelectedRow({ report, state: { selection, visit }, asks }: SelectedRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const cell = selection?.cell ?? null;
  const rows = useMemo(() => (cell ? tellRow(report, cell) : []), [report, cell]);
  const [first, ...more] = rows;
  const isUnderWay = selection?.isUnderWay === true;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={text.section}>
        Explain an action
      </h2>
      <p className={text.small}>
        To see why an action has its rating and how it was read, select any of its cells in the sheet.
      </p>
      <Button className={styles.button} disabledFocusable={isUnderWay} onClick={asks.explainSelected}>
        Explain selected row
      </Button>
      <Progress step={isUnderWay ? "Asking Excel what is selected" : null} />
      {selection?.problem && <ProblemNotice problem={selection.problem} onRetry={asks.explainSelected} />}
      <p role="status" className={text.small}>
        {cell && !isUnderWay && newsOf(rows, placeIn(report, cell))}
      </p>
      {first && <Row row={first} visit={visit} goTo={asks.goTo} />}
      {more.map((row) => (
        <Disclosure key={row.key} level={3} title={row.name}>
          <Row row={row} visit={visit} goTo={asks.goTo} />
        </Disclosure>
      ))}
    </section>
  );
}

/** The little that is read out: the rest stands below. */
function newsOf(rows: readonly RowTold[], place: string): string {
  const [first, ...more] = rows;
  if (!first) return `${place} belongs to no action that was checked.`;
  const rating = first.rating ? `: ${RAG_WORDS[first.rating.rag].word}` : "";
  const others = more.length === 0 ? "" : ` ${place} counts for ${rows.length} actions.`;
  return `${first.name}${rating}, as at the last check.${others}`;
}

interface RowProps extends Pick<Asks, "goTo"> {
  readonly row: RowTold;
  readonly visit: PaneState["visit"];
}

function Row({ row: { key, name, rating, findings, cells }, visit, goTo }: RowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section className={styles.row} aria-labelledby={id}>
      <h3 id={id} className={text.section}>
        {name}
      </h3>
      {rating && (
        <div className={styles.rating}>
          <RagLetter rag={rating.rag} />
          <p className={text.body}>
            <span className={styles.strong}>{RAG_WORDS[rating.rag].word}.</span> {rating.because}
          </p>
        </div>
      )}
      {findings.map(({ rule, message }) => (
        <p key={`${rule} ${message}`} className={text.body}>
          {message}
        </p>
      ))}
      <dl className={styles.cells}>
        {cells.map((told) => {
          const visitKey = `explained ${key} ${told.key}`;
          const go = () => {
            goTo(visitKey, told.cell);
          };
          return (
            <div key={told.key}>
              <dt className={mergeClasses(text.small, styles.strong, styles.name)}>
                {told.name}
                <Link as="button" className={styles.where} onClick={go}>
                  {told.where}
                </Link>
              </dt>
              <dd className={mergeClasses(text.small, styles.sentence)}>
                {!told.sure && <span className={styles.strong}>Look again: </span>}
                {told.sentence}
                {visit?.key === visitKey && <VisitNews visit={visit} onRetry={go} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
