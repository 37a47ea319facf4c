import type { Lead } from "../../model/lead";
import { remembering } from "../remember";
import { isEvidentName } from "./evident-name";
import { acronymClass, isGivenName, isInitials, isRank } from "./lead-words-of";

/** A lead's name as the plan shows it, and why it is not as it stands in the cell. */
export interface ShownName {
  readonly name: string;
  readonly sure: boolean;
  readonly because?: string;
}

/** Who is named in a plan, however they are written. */
export interface Cast {
  /** Whether the name stands alone in a cell somewhere. */
  readonly knows: (name: string) => boolean;
  readonly shown: (name: string, kind: Lead["kind"]) => ShownName;
  /** Whether most leads of the plan are initials, so that capitals are rather a person's. */
  readonly isOfInitials: boolean;
  /** Whether organisations are named in the plan, and nobody else who may be a person. */
  readonly isAmongOrganisations: (name: string) => boolean;
  /** Whether others in the plan are people by what their names hold. */
  readonly isAmongPeople: (name: string) => boolean;
  /** Whether cells name people by their initials alone, and not only these, or these again. */
  readonly isInitialsOf: (name: string) => boolean;
}

/** A name as often as the plan has it. */
interface Form {
  readonly name: string;
  readonly kind: Lead["kind"];
  count: number;
}

/** The same for all ways of writing a name: "C.I.N." and "CIN", "Head Of Care" and "head of care". */
const keyOf = remembering((name: string): string =>
  name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** So many people must be written by their initials before it is taken for the plan's way. */
const ENOUGH = 4;

/** Gathers the names of a plan. */
export class Casting {
  private readonly alone = new Set<string>();
  private readonly forms = new Map<string, Form[]>();
  private initials = 0;

  /** Counts those in a cell that names nobody but by initials. */
  addInitials(times: number): void {
    this.initials += times;
  }

  /** Counts a name; `isAlone`: nobody else is in its cells. */
  add(name: string, kind: Lead["kind"], isAlone: boolean, times: number): void {
    const key = keyOf(name);
    if (isAlone) this.alone.add(key);
    const forms = this.forms.get(key);
    const form = forms?.find((each) => each.name === name);
    if (form) form.count += times;
    else if (forms) forms.push({ name, kind, count: times });
    else this.forms.set(key, [{ name, kind, count: times }]);
  }

  cast(): Cast {
    const commonest = new Map([...this.forms].map(([key, forms]) => [key, commonestOf(forms)] as const));
    const longer = longerFormsOf([...commonest.values()]);
    const orgs = [...commonest.values()].filter(({ kind }) => kind === "org").length;
    const people = [...commonest.values()].filter(({ kind }) => kind === "person");
    const evident = people.filter(({ name }) => name.includes(" ") && isEvidentName(name));
    const initials = [...commonest.values()].filter(
      ({ name, kind }) => kind === "person" && isInitials(name),
    );
    return {
      knows: (name) => this.alone.has(keyOf(name)),
      shown: (name, kind) => shownName(commonest.get(keyOf(name))?.name ?? name, kind, longer),
      isAmongOrganisations: (name) => orgs > 1 && !people.some((other) => keyOf(other.name) !== keyOf(name)),
      isAmongPeople: (name) => evident.some((other) => keyOf(other.name) !== keyOf(name)),
      isInitialsOf: (name) =>
        this.initials > 1 || (this.alone.has(keyOf(name)) && (commonest.get(keyOf(name))?.count ?? 0) > 1),
      isOfInitials: initials.length >= ENOUGH && initials.length * 2 > commonest.size,
    };
  }
}

/** Of forms that are as common, the one with more capitals: "MW" before "mw". */
function commonestOf(forms: readonly Form[]): Form {
  const rank = ({ name, count }: Form) => count * 1000 + (name.match(/\p{Lu}/gu)?.length ?? 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best));
}

/** For each short form, whom it may stand for. */
function longerFormsOf(forms: readonly Form[]): ReadonlyMap<string, ReadonlySet<string>> {
  const longer = new Map<string, Set<string>>();
  for (const { name, kind } of forms) {
    for (const short of shortFormsOf(name, kind)) {
      const set = longer.get(short);
      if (set) set.add(name);
      else longer.set(short, new Set([name]));
    }
  }
  return longer;
}

/** "af", "a field" and "ann" for Ann Field. */
function shortFormsOf(name: string, kind: Lead["kind"]): readonly string[] {
  const words = keyOf(name).split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (kind === "member") return first === "cllr" && words.length > 2 ? [`cllr ${last}`] : [];
  if (kind !== "person" || words.length < 2 || first.length < 2) return [];
  return [
    words.map((word) => word.charAt(0)).join(""),
    `${first.charAt(0)} ${last}`,
    `${first.charAt(0)}${last}`,
    // "DCC" is a rank, and not short for DCC Marsh.
    ...(isRank(first) ? [] : [first]),
  ];
}

/** A short form is one person's where it can be nobody else's. */
function shownName(
  name: string,
  kind: Lead["kind"],
  longer: ReadonlyMap<string, ReadonlySet<string>>,
): ShownName {
  const candidates = [...(longer.get(keyOf(name)) ?? [])].filter((each) => each !== name);
  const [only] = candidates;
  if (only === undefined || !isShort(name, kind)) return { name, sure: true };
  if (candidates.length > 1)
    return { name, sure: false, because: `“${name}” may be ${candidates.slice(0, 3).join(" or ")}.` };
  return {
    name: only,
    // Two councillors often share a surname.
    sure: kind !== "member" && keyOf(name).includes(" "),
    because: `“${name}” is taken for ${only}: nobody else in the plan is called so.`,
  };
}

function isShort(name: string, kind: Lead["kind"]): boolean {
  if (kind === "member") return true;
  // HR is Human Resources, even where a Helen Reed is in the plan.
  if (acronymClass(name)) return false;
  return isInitials(name) || isGivenName(name) || /^\p{L}\.? ?\p{L}/u.test(name);
}
