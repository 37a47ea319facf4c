import { firstLetters } from "./first-letters";
import { STATUSES, type Status } from "../../model/status";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { BEFORE_STATUS, DONE_WORDS } from "../../vocabulary/status-parts";
import { STATUS_LINES } from "../../vocabulary/status-words";

/** A status that an update names. */
export interface StatedStatus {
  readonly status: Status;
  readonly sure: boolean;
  /** What follows it. */
  readonly rest: string;
}

/** What may follow the words of a status so that they are one, and not the beginning of a sentence. */
const THEN: Readonly<Record<string, string>> = {
  end: String.raw`[\s.!)\]*"”']*$`,
  stop: String.raw`(?=[\s)\]*"”]*(?:$|[.,;:!?([/…✓✔–—-]|(?:&|(?:and|in|on|at|for|as|since|with|but|though|although|however|now|by|to|due|pending|until|from|via|because|per|ahead|early|late|within|so|this|last|following|after|when|whilst|while|across|through|throughout|under|during|using|without|along|alongside|both|via|we|it|they|there|\d|${MONTH_PATTERN})\b)|\d))`,
  any: String.raw`(?![\w'’])`,
};

const isStatus = (word: string): word is Status => STATUSES.some((status) => status === word);

/** A line of the list as it is met by a text. */
export interface StatusForm {
  readonly status: Status;
  readonly sure: boolean;
  readonly pattern: RegExp;
  /** The letters it can begin with; undefined: any. */
  readonly begins: ReadonlySet<string> | undefined;
}

const LINE = /^(?<status>[a-z_]+)(?<doubt>\??) (?<then>end|stop|any): (?<words>.+)$/;

/** In the order of the list. */
export const STATUS_FORMS: readonly StatusForm[] = STATUS_LINES.split("\n").flatMap((line) => {
  const { status = "", doubt = "", then = "", words = "" } = LINE.exec(line)?.groups ?? {};
  if (!isStatus(status)) return [];
  const written = words.replace(
    /\{(done|finished|begun|outside|month)\}/g,
    (_, name: keyof typeof DONE_WORDS) => DONE_WORDS[name],
  );
  const pattern = new RegExp(`(?:${written})${THEN[then] ?? ""}`, "y");
  return [{ status, sure: doubt === "", pattern, begins: firstLetters(written) }];
});

/** Only so much of an update is looked at for a status at its beginning. */
const LONGEST = 200;

/** The status that a text begins with, or undefined where it begins with none. */
export function statedStatus(text: string): StatedStatus | undefined {
  const opening = openingOf(text);
  const before = BEFORE_STATUS.exec(opening)?.[0].length ?? 0;
  const named = statedAt(opening, before) ?? (before > 0 ? statedAt(opening, 0) : undefined);
  // What it led to is no word of how it stands.
  const isDoubtful = named && (IMPACT.test(opening) || !isOfItsColour(opening, named.status));
  const stated = isDoubtful ? { ...named, sure: false } : named;
  return (
    stated ??
    (/^[\s•*–-]*[✓✔☑√✅]/.test(text) ? { status: "complete", sure: false, rest: opening } : undefined)
  );
}

/** "Amber: awaiting data" says two things; "Red: overdue" says one. */
function isOfItsColour(opening: string, status: Status): boolean {
  const colour = /^(?:rag[^a-z]{0,3})?(red|amber|green|blue)\b(?=\s?[:.,–(-])/.exec(opening)?.[1];
  return colour === undefined || (COLOURED[colour] ?? []).includes(status);
}

const COLOURED: Readonly<Record<string, readonly Status[]>> = {
  red: ["off_track", "overdue"],
  amber: ["at_risk", "in_progress"],
  green: ["on_track", "complete", "in_place"],
  blue: ["complete"],
};

const IMPACT = /^(?:impact|outcome)s?\s?[.:–-]/;

/** In lower case, without bullets and quotation marks, one space between words. */
function openingOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/^(?:[\s•·.,:;()[\]"“”'‘*–—-]|[✓✔☑√✅](?=\s*\w))+/, "")
    .replace("’", "'");
}

const BY_LETTER = new Map<string, readonly StatusForm[]>();

/** The lines that a text with this first letter can meet. */
function formsFor(letter: string): readonly StatusForm[] {
  const known = BY_LETTER.get(letter);
  if (known) return known;
  const forms = STATUS_FORMS.filter(({ begins }) => begins?.has(letter) ?? true);
  BY_LETTER.set(letter, forms);
  return forms;
}

function statedAt(opening: string, at: number): StatedStatus | undefined {
  for (const { pattern, status, sure } of formsFor(opening.charAt(at))) {
    pattern.lastIndex = at;
    if (pattern.test(opening)) return { status, sure, rest: opening.slice(pattern.lastIndex) };
  }
  return undefined;
}
