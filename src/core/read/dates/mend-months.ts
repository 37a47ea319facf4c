import { MONTH_NAMES } from "../../vocabulary/months";

/** Names with one slip of the keyboard, and what to put in their place, letter for letter. */
const MISSPELT: ReadonlyMap<string, string> = new Map(
  MONTH_NAMES.flatMap((name) => slipsOf(name).map((slip) => [slip, fitted(name, slip.length)] as const)),
);
const MISSPELT_WORD = new RegExp(String.raw`(?<![a-z])(?:${[...MISSPELT.keys()].join("|")})(?![a-z])`, "g");
const CUT_WORD = new RegExp(String.raw`(?<![a-z])(?:${MONTH_NAMES.flatMap(cutsOf).join("|")})(?![a-z])`, "g");
const CUT_YEAR = /(?<=[a-z][\s.,'-]{1,3})(20\d) (\d)(?![\w/])/g;

/**
 * Months whole that were mistyped ("Setpember") or cut by a space ("Septemb er", "202 4"), as texts taken
 * out of a printed page often are. Every character behind them keeps its place.
 */
export function mendMonths(plain: string): string {
  return plain
    .replace(MISSPELT_WORD, (slip) => MISSPELT.get(slip) ?? slip)
    .replace(CUT_WORD, (cut) => cut.replace(/[ -]/, "") + " ")
    .replace(CUT_YEAR, "$1$2 ");
}

/** A letter left out, doubled, or changed over with the next one; the first is always right. */
function slipsOf(name: string): readonly string[] {
  const slips = [...name].flatMap((letter, at): readonly string[] => {
    if (at === 0) return [];
    const [before, behind] = [name.slice(0, at), name.slice(at + 1)];
    const next = behind.slice(0, 1);
    return [before + behind, before + letter + letter + behind, before + next + letter + behind.slice(1)];
  });
  // A printed "m" is often taken for "rn".
  if (name.includes("m", 1)) slips.push(name.slice(0, 1) + name.slice(1).replace("m", "rn"));
  return slips.filter((slip) => slip !== name && slip.length > 2 && !name.startsWith(slip));
}

/** The forms know a month by its beginning, so that its last letters may be missing. */
function fitted(name: string, length: number): string {
  return name.slice(0, length).padEnd(length);
}

/** "s eptember", "se-ptember" and so on. */
function cutsOf(name: string): readonly string[] {
  return Array.from(
    { length: name.length - 1 },
    (_, at) => `${name.slice(0, at + 1)}[ -]${name.slice(at + 1)}`,
  );
}
