import { DATE_FORMS } from "../../src/core/read/dates";
import { FIELDS } from "../../src/core/read/fields";
import { TIMESCALE_KINDS } from "../../src/core/read/timescales";
import { ActionSchema } from "../../src/core/model/plan";
import { phrasesOf, WORDS } from "../../src/core/read/tables/heading-forms";

export const file = "docs/fields.md";

/** What is read of an action, by which headings its columns are known, and how dates are read. */
export function write(): Promise<string> {
  const shape = ActionSchema.unwrap().shape;
  const fields = Object.entries(FIELDS).map(([name, { from }]) => {
    const about = shape[name as keyof typeof shape].description ?? "";
    return `| \`${name}\` | ${about} | ${from.map((each) => `\`${each}\``).join(", ")} |`;
  });
  const headings = Object.entries(WORDS).map(
    ([name, { whole }]) => `| \`${name}\` | ${phrasesOf(whole).join(" · ")} |`,
  );
  return Promise.resolve(`# What Plan Check reads

Made from the code; \`npm run docs\` writes it anew.

## Of an action

| Field | What it is | Columns it is read from |
| --- | --- | --- |
${fields.join("\n")}

## Columns and their headings

Capitals, punctuation and notes in brackets do not matter. A heading may name two things: “Lead & Timescale”.

| Column | Known headings |
| --- | --- |
${headings.join("\n")}

## Dates

Examples are judged at 1 April 2024. A month means its last day, and a year in two halves is the financial year.

| Form | Written | Read as |
| --- | --- | --- |
${examplesOf(DATE_FORMS)}

## Timescales

| Kind | Written | Read as |
| --- | --- | --- |
${examplesOf(TIMESCALE_KINDS)}
`);
}

function examplesOf(
  forms: readonly { readonly name: string; readonly examples: Readonly<Record<string, string>> }[],
): string {
  return forms
    .flatMap(({ name, examples }) =>
      Object.entries(examples).map(([text, read]) => `| ${name} | ${text.replaceAll("\n", "⏎")} | ${read} |`),
    )
    .join("\n");
}
