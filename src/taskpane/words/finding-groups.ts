import { addressOf, RULES_ABOUT, type Finding, type Report, type Severity } from "../../core";
import { placeIn, type CellItem } from "./cell-item";

/** All findings of one rule. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly items: readonly CellItem[];
}

/** In the order in which the report first tells of each rule; that is worst first. */
export function groupFindings(report: Report): readonly FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].map(([rule, findings]) => ({
    rule,
    severity: findings[0]?.severity ?? "advice",
    ...aboutRule(rule),
    items: findings.map((finding) => itemOf(finding, report)),
  }));
}

function aboutRule(rule: string): Pick<FindingGroup, "title" | "why"> {
  const about = RULES_ABOUT.find(({ id }) => id === rule);
  return { title: about?.title ?? rule, why: about?.why ?? "" };
}

function itemOf({ rule, cell, ref, row, message }: Finding, report: Report): CellItem {
  return {
    key: `${rule} ${addressOf(cell)}`,
    name: ref === "" ? `Row ${row}` : ref,
    sentence: message,
    where: placeIn(report, cell),
    cell,
  };
}
