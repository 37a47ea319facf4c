import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FieldName } from "../../core";
import type { ViewProps } from "../views/view-props";
import { layoutSaid, type Choices, type LayoutColumn, type PlanLayout } from "../words/layouts";
import { AreaNews } from "./AreaNews";
import { ColumnItem } from "./ColumnItem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  button: { justifySelf: "start" },
});

interface ColumnFormProps extends Pick<ViewProps, "state" | "asks"> {
  readonly layouts: readonly PlanLayout[];
  readonly columnsOf: (layout: PlanLayout) => readonly LayoutColumn[];
  /** Whether the officer can say that all is right as it stands. */
  readonly canAccept: boolean;
  readonly area: string;
}

/** Columns and what they are taken for, to be corrected. Nothing is kept before the button is pressed. */
export function ColumnForm({ layouts, columnsOf, canAccept, area, state, asks }: ColumnFormProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, readonly FieldName[]>>(new Map());
  const [told, setTold] = useState(state.told);
  // What is kept is no choice any more: the columns are shown as they are read by it.
  if (told !== state.told) {
    setTold(state.told);
    if (state.told) setChosen(new Map());
  }
  const columns = layouts.flatMap(columnsOf);
  const fieldsOf = ({ key, fields }: LayoutColumn): readonly FieldName[] => chosen.get(key) ?? fields;
  const changed = columns.filter((column) => fieldsOf(column).join() !== column.fields.join());

  const save = (): void => {
    const said: Choices = new Map(
      (canAccept ? columns : changed).map((column) => [column.key, fieldsOf(column)]),
    );
    const touched = layouts.filter((layout) => layout.columns.some(({ key }) => said.has(key)));
    asks.tell({
      said: { kind: "columns", layouts: touched.map((layout) => layoutSaid(layout, said)) },
      area,
    });
  };

  return (
    <div>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.key}>
            <ColumnItem
              column={column}
              fields={fieldsOf(column)}
              onChoose={(fields) => {
                setChosen(new Map([...chosen, [column.key, fields]]));
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        appearance={canAccept ? "primary" : "secondary"}
        disabledFocusable={state.work !== null || (!canAccept && changed.length === 0)}
        onClick={save}
      >
        {canAccept && changed.length === 0 ? "These are right" : "Save and check again"}
      </Button>
      <AreaNews state={state} asks={asks} area={area} />
    </div>
  );
}
