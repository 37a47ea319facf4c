import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FieldName } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { sampleOf, titleOf } from "../words/column-words";
import type { LayoutColumn } from "../words/layouts";
import { FieldChoice } from "./FieldChoice";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { float: "left", width: "100%", padding: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  letter: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  samples: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    listStyle: "none",
  },
  sample: { ":not(:first-child)": { paddingTop: "2px" } },
});

interface ColumnItemProps {
  readonly column: LayoutColumn;
  readonly fields: readonly FieldName[];
  readonly onChoose: (fields: readonly FieldName[]) => void;
}

/** A column: its heading, what it holds, what it was taken for and why, and the way to say otherwise. */
export function ColumnItem({ column, fields, onChoose }: ColumnItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { samples, because, heading } = column;
  return (
    <fieldset className={styles.item}>
      <legend className={styles.legend}>
        <span className={mergeClasses(text.body, styles.title)}>{titleOf(column)}</span>
        {heading.trim() !== "" && (
          <span className={mergeClasses(text.small, styles.letter)}> column {column.column}</span>
        )}
      </legend>
      {samples.length > 0 ? (
        <ul className={styles.samples} aria-label="For example">
          {samples.map((sample) => (
            <li key={sample} className={mergeClasses(text.small, styles.sample)}>
              {sampleOf(sample)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={text.small}>Nothing stands below this heading yet.</p>
      )}
      <FieldChoice fields={fields} onChoose={onChoose} />
      <p className={text.small}>{because}</p>
    </fieldset>
  );
}
