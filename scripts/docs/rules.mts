import { RULES } from "../../src/core/check/rules";
import { RATING_TABLE, WARNING_DAYS } from "../../src/core/rate/rating-table";

export const file = "docs/rules.md";

/** What is checked, and how an action is rated. */
export function write(): Promise<string> {
  const rules = RULES.map(
    ({ id, title, severity, why }) => `| ${title} | \`${id}\` | ${severity} | ${why} |`,
  );
  return Promise.resolve(`# What Plan Check checks

Made from the code; \`npm run docs\` writes it anew.

| What | Rule | Severity | Why it matters |
| --- | --- | --- | --- |
${rules.join("\n")}

*error*: the board will be misled, or the action can't be followed. *warning*: it should be mended. *advice*: it would read better.

# How Plan Check rates

Each action takes the first of these ${String(RATING_TABLE.length)} rows that fits. A date is near when it is at most ${String(WARNING_DAYS)} days away.

| Rating | When |
| --- | --- |
${RATING_TABLE.map(({ rag, when }) => `| ${rag} | ${when} |`).join("\n")}
`);
}
