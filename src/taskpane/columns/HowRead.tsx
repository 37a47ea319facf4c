import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { Disclosure } from "../parts/Disclosure";
import type { ViewProps } from "../views/view-props";
import { layoutsOf } from "../words/layouts";
import { AreaNews } from "./AreaNews";
import { ColumnForm } from "./ColumnForm";
import { PointAtHeadings } from "./PointAtHeadings";
import { TableList } from "./TableList";

const TABLES = "tables";
const HEADINGS = "headings";
const FORGET = "forget";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  title: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  button: { justifySelf: "start" },
});

interface HowReadProps extends Pick<ViewProps, "state" | "asks"> {
  readonly tables: Report["tables"];
  readonly level?: 2 | 3;
  readonly startsOpen?: boolean;
}

/** What each column was taken for, and every way to say otherwise. */
export function HowRead({ tables, level = 3, startsOpen = false, state, asks }: HowReadProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const layouts = layoutsOf(tables);
  const leftOut = tables.filter((table) => table.leftOut);
  const isAnswered =
    leftOut.length > 0 || tables.some(({ columns }) => columns.some((column) => column.answered));
  const share = { state, asks };
  return (
    <Disclosure level={level} title="How the columns were read" isQuiet startsOpen={startsOpen}>
      {layouts.map((layout) => (
        <div key={layout.key} className={styles.part}>
          <ColumnForm
            layouts={[layout]}
            columnsOf={({ columns }) => columns}
            canAccept={false}
            area={layout.key}
            {...share}
          />
          <TableList tables={layout.tables} label="Tables with these columns" area={TABLES} {...share} />
        </div>
      ))}
      {leftOut.length > 0 && (
        <div className={styles.part}>
          <p className={mergeClasses(text.small, styles.title)}>Left out</p>
          <TableList tables={leftOut} label="Left out" area={TABLES} {...share} />
        </div>
      )}
      <AreaNews area={TABLES} {...share} />
      <div className={styles.part}>
        <PointAtHeadings
          sentence="Is a table missing, or its headings in another row? Select a cell in the row of headings, then choose:"
          area={HEADINGS}
          {...share}
        />
      </div>
      {isAnswered && (
        <div className={styles.part}>
          <p className={text.body}>Plan Check can read the plan as if you had said nothing.</p>
          <Button
            className={styles.button}
            disabledFocusable={state.work !== null}
            onClick={() => {
              asks.tell({ said: { kind: "forget" }, area: FORGET });
            }}
          >
            Forget my answers
          </Button>
        </div>
      )}
      <AreaNews area={FORGET} {...share} />
    </Disclosure>
  );
}
