import type { Day } from "../calendar/day";
import type { CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import type { Finding } from "../model/report";
import type { Severity } from "../model/severity";
import { valueOf } from "../model/reading";

/** What all actions of a plan are checked against. */
export interface CheckContext {
  readonly asAt: Day;
  readonly actions: readonly Action[];
}

/** One place where a rule is broken, and what its sentence needs to know. */
export interface Occurrence<Facts> {
  readonly at: CellRef;
  readonly facts: Facts;
}

/** What a rule says of itself, and how it finds what is wrong with one action. */
interface RuleDefinition<Facts, Prepared> {
  /** Also the name of its file. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, in a sentence for people. */
  readonly why: string;
  /** What is found out once for the whole plan. */
  readonly prepare: (context: CheckContext) => Prepared;
  readonly find: (action: Action, prepared: Prepared) => readonly Occurrence<Facts>[];
  /** What is there, and what to do. */
  readonly say: (facts: Facts) => string;
}

/** A rule as the check sees it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly findIn: (context: CheckContext) => readonly Finding[];
}

/** Makes a rule of its parts; the compiler holds `say` against what `find` finds. */
export function defineRule<Facts, Prepared>(definition: RuleDefinition<Facts, Prepared>): Rule {
  const { id, title, severity, why } = definition;
  return {
    id,
    title,
    severity,
    why,
    findIn(context) {
      const prepared = definition.prepare(context);
      const findings: Finding[] = [];
      for (const action of context.actions) {
        for (const { at, facts } of definition.find(action, prepared)) {
          findings.push({
            rule: id,
            severity,
            sheet: action.sheet,
            row: action.row,
            ref: valueOf(action.ref) ?? "",
            cell: at,
            message: definition.say(facts),
          });
        }
      }
      return findings;
    },
  };
}
