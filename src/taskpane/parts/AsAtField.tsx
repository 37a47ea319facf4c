import { Field, Input } from "@fluentui/react-components";

interface AsAtFieldProps {
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

/** The day that the plan is judged at. */
export function AsAtField({ value, isMissing, onChange }: AsAtFieldProps) {
  return (
    <Field
      label="As at"
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? "Enter a date, such as 30 Apr 2020." : null}
    >
      <Input
        type="date"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
