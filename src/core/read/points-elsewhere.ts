/** A cell that stands for another one, and what it says besides. */
export interface Pointer {
  /** The reference of the row that it names, or "above". */
  readonly to: string;
  /** What is left: "Head of Legal" in "As above + Head of Legal". */
  readonly rest: string;
}

const DITTO = /^[”"“'’〃″,\s]*[”"“〃″][”"“'’〃″,\s]*$|^''$/;

const ABOVE =
  /^[\s(–-]*(?:(?:as|same as|same (?:leads?|officers?|people|person|owners?) as|see|ditto|as per|per|repeat of)(?: for| in| per)? (?:the )?(?:above|previous(?: action| row)?|preceding(?: action| row)?)\b|(?:above|same|ditto|idem)(?=[.:)]*$)|ditto\b)\)?[.:]?/i;

const REFERENCE =
  /^\(?(?:as|same as|see|per|as per|as for|as in|as with|refer to|please refer to|please see|please see update (?:in|at|for)|please refer to update (?:provided )?(?:in|at|for)|see update (?:in|at|for))(?: also)? (?:for )?(?:the )?(?:action |actions |ref |item |row |no\.? ?|point |objective |priority |update (?:in|at|for) )?(?<ref>\d+(?:\.\d+)*[a-z]?)\b\)?[.:]?/i;

const LONGEST = 400;

/** Whether a cell says "As above", ditto, or "See 1.2"; undefined where it speaks for itself. */
export function pointsElsewhere(text: string): Pointer | undefined {
  if (text.length > LONGEST) return undefined;
  if (DITTO.test(text)) return { to: "above", rest: "" };
  const above = ABOVE.exec(text);
  if (above) return { to: "above", rest: restOf(text, above[0]) };
  const reference = REFERENCE.exec(text);
  return reference ? { to: reference.groups?.["ref"] ?? "", rest: restOf(text, reference[0]) } : undefined;
}

function restOf(text: string, pointer: string): string {
  return text
    .slice(pointer.length)
    .replace(/^[\s,;+&/.–-]*(?:(?:and|plus)\b)?\s*/i, "")
    .trim();
}
