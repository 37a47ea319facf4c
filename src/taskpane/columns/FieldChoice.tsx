import { Button, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FieldName } from "../../core";
import { FIELD_GROUPS } from "../words/field-groups";
import { FIELD_WORDS } from "../words/field-words";

/** More things than these stand in no column of any plan that we know of. */
const MOST = 3;

const useStyles = makeStyles({
  choice: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { minWidth: "58px", color: tokens.colorNeutralForeground2 },
  select: { flex: "1 1 120px", minWidth: 0 },
  more: { minWidth: "40px" },
});

interface FieldChoiceProps {
  readonly fields: readonly FieldName[];
  readonly onChoose: (fields: readonly FieldName[]) => void;
}

/** What a column is taken for: one thing, or two that stand in its cells together. */
export function FieldChoice({ fields, onChoose }: FieldChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const [hasRoom, setHasRoom] = useState(false);
  const shown: readonly (FieldName | undefined)[] =
    fields.length === 0 || hasRoom ? [...fields, undefined] : fields;
  return (
    <div className={styles.choice}>
      {shown.map((field, index) => (
        <div key={index} className={styles.line}>
          <Label size="small" className={styles.label} htmlFor={`${id}-${String(index)}`}>
            {index === 0 ? "Taken for" : "and for"}
          </Label>
          <Select
            id={`${id}-${String(index)}`}
            className={styles.select}
            size="small"
            value={field ?? ""}
            onChange={(_, { value }) => {
              setHasRoom(false);
              onChoose(replaced(fields, index, value));
            }}
          >
            <option value="">{index === 0 ? "Not part of the plan" : "Nothing else"}</option>
            <Options taken={fields.filter((_, at) => at !== index)} />
          </Select>
          {index === shown.length - 1 && field !== undefined && shown.length < MOST && (
            <Button
              className={styles.more}
              appearance="subtle"
              size="small"
              title="The column holds another thing as well"
              aria-label="and… another thing"
              onClick={() => {
                setHasRoom(true);
              }}
            >
              and…
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

function Options({ taken }: { readonly taken: readonly FieldName[] }) {
  return FIELD_GROUPS.map(({ title, fields }) => (
    <optgroup key={title} label={title}>
      {fields
        .filter((field) => !taken.includes(field))
        .map((field) => (
          <option key={field} value={field}>
            {inTitleCase(FIELD_WORDS[field])}
          </option>
        ))}
    </optgroup>
  ));
}

function replaced(fields: readonly FieldName[], index: number, value: string): readonly FieldName[] {
  const chosen = FIELD_GROUPS.flatMap((group) => group.fields).filter((field) => field === value);
  return [...fields.slice(0, index), ...chosen, ...fields.slice(index + 1)];
}

function inTitleCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
