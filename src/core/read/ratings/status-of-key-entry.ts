import { RAGS, type Rag } from "../../model/rag";
import { KEY_MEANINGS, type KeyStatus } from "../../model/key-status";
import { STATUSES, type Status } from "../../model/status";
import { KEY_LINES, OTHER_COLOURS, RATING_WORDS } from "../../vocabulary/ratings";
import { qualified } from "../progress/qualified-status";
import { statedStatus } from "../progress/status-forms";

/** What an entry of a plan's own key means. */
export interface KeyEntry {
  readonly status: KeyStatus;
  readonly sure: boolean;
}

/**
 * What a colour, a letter or a word of a key stands for: a word that is a status stands for that; else the
 * explanation tells, and last what such a colour usually means, which is not sure.
 */
export function statusOfKeyEntry(text: string, meaning = ""): KeyEntry {
  const plain = plainOf(text);
  if (/^(?:b?ragb?|status|rating|key|colour)$/.test(plain)) return { status: "unknown", sure: true };
  const { label, rest } = meaning === "" ? apart(plain) : { label: plain, rest: plainOf(meaning) };
  const known = ofLabel(label, rest) ?? other(label);
  return known ?? { status: "unknown", sure: false };
}

/** "Red – overdue" is a colour with its explanation. */
function apart(plain: string): { readonly label: string; readonly rest: string } {
  const { label, rest } = /^(?<label>[a-z]+) ?[:(–-] ?(?<rest>[a-z].{2,})$/.exec(plain)?.groups ?? {};
  const isColour = label !== undefined && colourOf(label) !== undefined;
  return isColour ? { label, rest: rest ?? "" } : { label: plain, rest: "" };
}

/** A colour is explained; a word that is a status stands for itself where its explanation says nothing. */
function ofLabel(plain: string, meaning: string): KeyEntry | undefined {
  const colour = colourOf(plain);
  if (colour !== undefined) return explained(meaning, colour) ?? beginning(meaning) ?? usual(colour, plain);
  const own = named(plain);
  return own?.sure === true && !isOpen(own)
    ? own
    : (explained(meaning, undefined) ?? own ?? beginning(meaning));
}

/** "Open" is said of what goes well and of what is late. */
function isOpen({ status }: KeyEntry): boolean {
  return status === "in_progress";
}

/** The rating that a word of a key is about: "(G)reen" is green, and so is "G". */
function colourOf(plain: string): Rag | undefined {
  const [first = ""] = plain.split(/[\s,;:/-]+/);
  return RAGS.find((rag) => rag !== "grey" && RATING_WORDS[rag].some((word) => word === first));
}

function plainOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/\((\p{L})\)/gu, "$1")
    .replace(/^\W*table \w\b\s*/, "")
    .replace(/<[^>]*>/g, "march 2025")
    .trim();
}

const LONGEST = 300;

interface KeyLine {
  readonly status: KeyStatus;
  readonly sure: boolean;
  readonly colour: string | undefined;
  readonly pattern: RegExp;
}

const LINE = /^(?<status>[a-z_]+)(?<doubt>\??)(?: (?<colour>red|amber|green))?: (?<words>.+)$/;
const isKeyStatus = (word: string): word is KeyStatus =>
  [...STATUSES, ...KEY_MEANINGS].some((each) => each === word);

/** In the order of the list. */
export const KEY_FORMS: readonly KeyLine[] = KEY_LINES.split("\n").flatMap((line) => {
  const { status = "", doubt, colour, words = "" } = LINE.exec(line)?.groups ?? {};
  return isKeyStatus(status) ? [{ status, sure: doubt === "", colour, pattern: new RegExp(words, "u") }] : [];
});

function explained(meaning: string, colour: Rag | undefined): KeyEntry | undefined {
  const form = KEY_FORMS.find(
    (each) => (each.colour === undefined || each.colour === colour) && each.pattern.test(meaning),
  );
  return form && { status: form.status, sure: form.sure };
}

/** An explanation may begin as an update would. */
function beginning(meaning: string): KeyEntry | undefined {
  const stated = statedStatus(meaning);
  return stated?.sure === true ? { status: stated.status, sure: false } : undefined;
}

/** A word that is a status in an update is the same in a key. */
function named(plain: string): KeyEntry | undefined {
  if (/^under control\b/.test(plain)) return { status: "at_risk", sure: false };
  const whole = explained(plain, undefined);
  const stated = statedStatus(plain);
  if (!stated || KEY_MEANINGS.some((each) => each === whole?.status)) return whole;
  const { status, sure } = qualified(stated, plain);
  return { status, sure };
}

const USUAL: Readonly<Record<Rag, Status>> = {
  red: "off_track",
  amber: "at_risk",
  green: "on_track",
  blue: "complete",
  grey: "not_started",
};

/** "Amber E" is a step between amber and green, where what was delivered is still to be shown. */
function usual(colour: Rag, plain: string): KeyEntry {
  return /^(?:amber|a) ?e\b/.test(plain)
    ? { status: "partially_complete", sure: false }
    : { status: USUAL[colour], sure: false };
}

function other(plain: string): KeyEntry | undefined {
  const status = OTHER_COLOURS.find(([pattern]) => pattern.test(plain))?.[1];
  return status !== undefined && isKeyStatus(status) ? { status, sure: false } : undefined;
}
