import type { Lead } from "../../model/lead";
import type { Draft } from "./draft";
import type { Knows } from "./knows";
import { kindOfName } from "./lead-kind";
import { NOBODY_YET } from "./nobody-yet";
import type { Persons } from "./persons";
import { personsIn } from "./persons-in";
import { piecesOf } from "./pieces";
import { placed } from "./place-piece";
import { withRemark } from "./remarks";
import { tidyName } from "./tidy-name";
import { unnamedBecause } from "./unnamed-because";

/** Somebody whom a text names, or a doubt about it. */
export interface Named {
  readonly lead?: Omit<Lead, "part"> | undefined;
  /** Where a remark in brackets says so. */
  readonly part?: Lead["part"] | undefined;
  readonly isSure: boolean;
  readonly because?: string | undefined;
}

/** Those whom one stretch between dividers names: pieces are joined or divided by what stands between them. */
export function namesIn(text: string, knows: Knows, isSure: boolean): readonly Named[] {
  const pieces = piecesOf(text);
  const drafts: Draft[] = [];
  for (const piece of pieces) {
    const last = drafts.pop();
    if (piece.isBracket && last) drafts.push(withRemark(last, piece, { text, knows }));
    else drafts.push(...placed(last, piece, { text, knows, drafts, pieces }));
  }
  const ledBy = drafts.some(({ part }) => part === "lead");
  return drafts.flatMap((draft) => namedBy(ledBy ? helping(draft) : draft, text, { knows, isSure }));
}

/** Where one of several is marked as the lead, the others most likely help. */
function helping(draft: Draft): Draft {
  return draft.part === undefined ? { ...draft, part: "support", isSure: false } : draft;
}

interface Beside {
  readonly knows: Knows;
  readonly isSure: boolean;
}

function namedBy(draft: Draft, text: string, { knows, isSure }: Beside): readonly Named[] {
  const whole = text.slice(draft.from, draft.to);
  const raw = whole.replace(NOBODY_YET, "");
  if (unnamedBecause(raw) !== undefined) return [{ isSure: false, because: `“${raw}” names nobody.` }];
  const own = raw.includes("@") ? namedByEmail(raw) : personsIn(raw, draft.name, knows);
  const email = draft.email ?? (raw.includes("@") ? EMAIL.exec(raw)?.[0] : undefined);
  const doubt = doubtIn(whole, raw);
  const leads = own.leads.map(({ name, kind }) => ({
    lead: { name: (draft.title ?? "") + tidyName(name), kind, ...(email === undefined ? {} : { email }) },
    part: draft.part,
    isSure: isSure && draft.isSure && own.sure && doubt === undefined,
    because: draft.because ?? doubt ?? own.because ?? doubtOfKind(raw, draft, own),
  }));
  return [...leads, ...(draft.helpers ?? []).flatMap((name) => helpersIn(name, knows))];
}

function doubtIn(whole: string, raw: string): string | undefined {
  if (raw !== whole) return `“${whole}”: there may be nobody yet.`;
  if (/^clir\b/i.test(raw)) return "“Clir” is taken for a misspelling of “Cllr”.";
  return raw.includes("?") ? `“${whole}” is put as a question.` : undefined;
}

/** Where it is plain that there is one name, and not what it is. */
function doubtOfKind(raw: string, draft: Draft, own: Persons): string | undefined {
  const isOne = own.leads.length === 1 && !own.sure && draft.isSure && !draft.name.sure;
  return isOne
    ? `It is not plain whether “${raw}” is a person, a role, a team or an organisation.`
    : undefined;
}

function helpersIn(text: string, knows: Knows): readonly Named[] {
  return namesIn(text, knows, true).map((named) => ({ ...named, part: "support" as const }));
}

const EMAIL = /[\w.'-]+@[\w.-]+\w/;

/** "Ann Field ann.field@council.gov.uk", or the address alone, which holds the name. */
function namedByEmail(raw: string): Persons {
  const rest = raw
    .replace(EMAIL, "")
    .replace(/\b(?:e-?mail|contact)\b:?\s*$/i, "")
    .trim();
  if (/\p{L}/u.test(rest)) return { leads: [{ name: rest, kind: kindOfName(rest).kind }], sure: true };
  const local = raw.slice(0, raw.indexOf("@")).split(/[._]/);
  const name = local.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
  return { leads: [{ name, kind: "person" }], sure: false };
}
