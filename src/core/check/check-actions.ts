import { type Finding } from "../model/report";
import { SEVERITIES } from "../model/severity";
import type { CheckContext } from "./define-rule";
import { RULES } from "./rules";

/** All that is wrong, the worst first; within one rule in the order of the plan. */
export function checkActions(context: CheckContext): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule.findIn(context));
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** What the rules say of themselves, in their order. */
export const RULES_ABOUT: readonly { readonly id: string; readonly title: string; readonly why: string }[] =
  RULES.map(({ id, title, why }) => ({ id, title, why }));
