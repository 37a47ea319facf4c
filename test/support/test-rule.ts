import type { Rule } from "../../src/core/check/define-rule";
import { TODAY } from "./plan-of";
import { reportOf, type ActionOf } from "./plan-of";

interface RuleCases {
  /** Where the rule has nothing to say, by why. */
  readonly quiet: Readonly<Record<string, ActionOf | readonly ActionOf[]>>;
  /** Where it finds something, with the sentences that it says, in the order of the plan. */
  readonly finds: Readonly<
    Record<
      string,
      (ActionOf | { readonly plan: readonly ActionOf[] }) & { readonly says: string | readonly string[] }
    >
  >;
}

/** The titles are the specification: each case is one sentence of it. */
export function testRule(rule: Rule, { quiet, finds }: RuleCases): void {
  describe(`${rule.id} is quiet when`, () => {
    test.each(Object.entries(quiet))("%s", (_, given) => {
      expect(messagesOf(rule, isPlan(given) ? given : [given])).toEqual([]);
    });
  });
  describe(`${rule.id} finds`, () => {
    test.each(Object.entries(finds))("%s", (_, { says, ...given }) => {
      const actions = "plan" in given ? given.plan : [given];
      expect(messagesOf(rule, actions)).toEqual(typeof says === "string" ? [says] : says);
    });
  });
}

function isPlan(given: ActionOf | readonly ActionOf[]): given is readonly ActionOf[] {
  return Array.isArray(given);
}

function messagesOf(rule: Rule, actions: readonly ActionOf[]): readonly string[] {
  return rule
    .findIn({ asAt: TODAY, actions: reportOf(actions).plan.actions })
    .map((finding) => finding.message);
}
