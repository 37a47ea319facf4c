import type { Action } from "../model/plan";
import { RAGS, type Rag } from "../model/rag";
import type { Rating, Report } from "../model/report";
import { valueOf } from "../model/reading";

/** An action with its rating. */
export interface RatedAction {
  readonly action: Action;
  readonly rating: Rating;
}

/** What one lead has to answer for. An action with several leads stands under each. */
export interface LeadGroup {
  /** "" for what nobody leads. */
  readonly name: string;
  readonly isCollective: boolean;
  readonly actions: readonly RatedAction[];
}

/**
 * First what nobody leads, then each lead in the order of names, then collectives such as "All
 * Heads of Service". A name that is written in different cases is one lead, in its commonest form.
 */
export function groupByLead({ plan, ratings }: Report): readonly LeadGroup[] {
  const groups = new Map<
    string,
    { readonly forms: Map<string, number>; isCollective: boolean; actions: RatedAction[] }
  >();
  plan.actions.forEach((action, index) => {
    const rating = ratings[index];
    if (!rating) return;
    const leads = valueOf(action.leads)?.filter((lead) => lead.part !== "support") ?? [];
    const named = leads.length > 0 ? leads : [{ name: "", kind: "person" as const }];
    for (const { name, kind } of named) {
      const key = name.toLowerCase();
      const group = groups.get(key) ?? {
        forms: new Map<string, number>(),
        isCollective: kind === "group",
        actions: [],
      };
      group.forms.set(name, (group.forms.get(name) ?? 0) + 1);
      if (!group.actions.some((rated) => rated.action === action)) group.actions.push({ action, rating });
      groups.set(key, group);
    }
  });
  return [...groups.values()]
    .map(({ forms, isCollective, actions }) => ({
      name: commonest(forms),
      isCollective,
      actions: worstFirst(actions),
    }))
    .sort(compareGroups);
}

/** How many actions have each rating. */
export function countRags(actions: readonly RatedAction[]): Readonly<Record<Rag, number>> {
  const counts: Record<Rag, number> = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 };
  for (const { rating } of actions) counts[rating.rag]++;
  return counts;
}

function worstFirst(actions: readonly RatedAction[]): readonly RatedAction[] {
  return [...actions].sort(
    (a, b) =>
      RAGS.indexOf(a.rating.rag) - RAGS.indexOf(b.rating.rag) ||
      (a.rating.nextDue ?? "9999").localeCompare(b.rating.nextDue ?? "9999"),
  );
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

function compareGroups(a: LeadGroup, b: LeadGroup): number {
  if ((a.name === "") !== (b.name === "")) return a.name === "" ? -1 : 1;
  if (a.isCollective !== b.isCollective) return a.isCollective ? 1 : -1;
  return a.name.localeCompare(b.name, "en-GB", { sensitivity: "base" });
}
