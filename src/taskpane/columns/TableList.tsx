import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";

type Table = Report["tables"][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  button: { flexShrink: 0 },
});

interface TableListProps extends Pick<ViewProps, "state" | "asks"> {
  readonly tables: readonly Table[];
  readonly label: string;
  readonly area: string;
}

/** Tables, each to be left out of the plan or taken in again. */
export function TableList({ tables, label, area, state, asks }: TableListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {tables.map((table) => (
        <li key={placeOf(table)} className={styles.line}>
          <span className={text.small}>{placeOf(table)}</span>
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            disabledFocusable={state.work !== null}
            aria-label={`${table.leftOut ? "Take in" : "Leave out"} ${placeOf(table)}`}
            onClick={() => {
              asks.tell({
                said: { kind: table.leftOut ? "take-in" : "leave-out", table: keyOf(table) },
                area,
              });
            }}
          >
            {table.leftOut ? "Take in" : "Leave out"}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ sheet, range }: Table): string {
  return `${sheet}, ${range}`;
}

function keyOf({ sheet, columns, nth }: Table) {
  return { sheet, headings: columns.map(({ heading }) => heading), nth };
}
