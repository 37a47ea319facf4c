import {
  addressOf,
  explainReadings,
  RAG_WORDS,
  RAGS,
  RULES_ABOUT,
  showDay,
  type Finding,
  type Report,
} from "../../src/core";

/** What a check found, for people to read. */
export function showReport(report: Report): string {
  const { plan, findings, notChecked } = report;
  const need = new Set(findings.map((finding) => `${finding.sheet}\n${String(finding.row)}`)).size;
  return [
    plan.title,
    `${count(plan.actions.length, "action")} in ${count(plan.themes.length, "area")}, as at ${showDay(report.asAt)}. ${need === 0 ? "Nothing needs attention." : `${count(need, "action")} ${need === 1 ? "needs" : "need"} attention.`}`,
    `Rated ${RAGS.map((rag) => `${String(report.ratings.filter((rating) => rating.rag === rag).length)} ${RAG_WORDS[rag].word.toLowerCase()}`).join(", ")}.`,
    ...RULES_ABOUT.flatMap(({ id, title }) =>
      showGroup(
        title,
        findings.filter((finding) => finding.rule === id),
      ),
    ),
    ...(notChecked.length > 0 ? ["", "Not checked:", ...notChecked.map((sentence) => `  ${sentence}`)] : []),
  ].join("\n");
}

/** Each action with its rating and the reason, for people to read. */
export function showRatings({ plan, ratings }: Report): string {
  return plan.actions
    .map((action, index) => {
      const rating = ratings[index];
      const ref = action.ref.kind === "read" ? `${action.ref.value}  ` : "";
      const word = rating ? RAG_WORDS[rating.rag].word : "";
      return `${action.sheet}, row ${String(action.row)}  ${ref}${word}: ${rating?.because ?? ""}`;
    })
    .join("\n");
}

/** How each cell was read that means another thing than it says, or is not sure, for people to read. */
export function showReadings({ plan }: Report): string {
  const groups = explainReadings(plan.actions);
  if (groups.length === 0) return "Every cell means just what it says.";
  return groups
    .map(({ title, explanations }) =>
      [
        `${title} (${String(explanations.length)})`,
        ...explanations.map(
          ({ cell, sure, sentence }) => `  ${addressOf(cell)}  ${sure ? "" : "Look again: "}${sentence}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

function showGroup(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(
    ({ cell, ref, message }) => `  ${addressOf(cell)}${ref === "" ? "" : `  (${ref})`}  ${message}`,
  );
  return ["", `${title} (${String(findings.length)})`, ...lines];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
