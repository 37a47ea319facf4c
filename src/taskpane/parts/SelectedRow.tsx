import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { RAG_WORDS, type CellRef, type Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { ProblemNotice } from "../problems/ProblemNotice";
import type { ViewProps } from "../views/view-props";
import { placeIn } from "../words/cell-item";
import { tellRow, type RowTold } from "../words/row-told";
import { Progress } from "./Progress";
import { RagLetter } from "./RagLetter";

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
  where: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
});

interface SelectedRowProps extends Pick<ViewProps, "state" | "asks"> {
  readonly report: Report;
}

/** The rating of the action that is selected in the sheet, what was found there, and how its cells were read. */
export function SelectedRow({ report, state: { selection }, asks }: SelectedRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.part}>
      <p className={text.body}>Why is an action read or rated so? Select a cell of it in the sheet, then:</p>
      <Button
        className={styles.button}
        disabledFocusable={selection?.isUnderWay === true}
        onClick={asks.explainSelected}
      >
        Explain selected row
      </Button>
      <Progress step={selection?.isUnderWay === true ? "Asking Excel what is selected" : null} />
      {selection?.problem && <ProblemNotice problem={selection.problem} onRetry={asks.explainSelected} />}
      <div role="status" className={styles.part}>
        {selection?.cell && <AtCell report={report} cell={selection.cell} />}
      </div>
    </div>
  );
}

function AtCell({ report, cell }: { readonly report: Report; readonly cell: CellRef }) {
  const text = useTextStyles();
  const rows = tellRow(report, cell);
  if (rows.length === 0) {
    return <p className={text.body}>{placeIn(report, cell)} belongs to no action that was checked.</p>;
  }
  return rows.map((row) => <Row key={row.key} row={row} />);
}

function Row({ row: { name, rating, findings, cells } }: { readonly row: RowTold }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section className={styles.row} aria-label={name}>
      <h2 className={text.section}>{name}</h2>
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
        {cells.map((told) => (
          <div key={told.key}>
            <dt className={mergeClasses(text.small, styles.strong, styles.name)}>
              {told.name}
              <span className={styles.where}>{told.where}</span>
            </dt>
            <dd className={mergeClasses(text.small, styles.sentence)}>
              {told.sure ? "" : "Not sure: "}
              {told.sentence}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
