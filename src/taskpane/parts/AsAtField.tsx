import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface AsAtFieldProps {
  readonly className: string | undefined;
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

/** The day that the plan is judged at. */
export function AsAtField({ className, value, isMissing, onChange }: AsAtFieldProps) {
  const styles = useStyles();
  return (
    <Field
      className={className}
      label="As at"
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? "Enter a date, such as 30 Apr 2020." : null}
    >
      <Input
        className={styles.input}
        type="date"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
