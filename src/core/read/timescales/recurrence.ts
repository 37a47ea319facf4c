import { MONTH_PATTERN } from "../../vocabulary/months";
import {
  COUNTED_UNITS,
  COUNTS_OF_TIME,
  RECURRENCE_HINT,
  RECURRENCE_WORDS,
  UNIT_WORDS,
} from "../../vocabulary/timescale-words";

/** How often something is done, in the words of the schema. */
export interface Recurrence {
  readonly name: string;
  readonly sure: boolean;
}

interface Found extends Recurrence {
  readonly at: number;
}

const NUMBER = `\\d{1,2}|${[...COUNTS_OF_TIME.keys()].join("|")}|other|second|third|2nd|3rd|4th`;
const UNIT = String.raw`(?<unit>day|week|fortnight|month|quarter|half[\s-]term|term|year)s?`;
const EVERY = new RegExp(
  String.raw`\b(?:every|each|per)\s(?:(?:\w{1,6}\s?(?:-|to)\s?)?(?<count>${NUMBER})\s)?(?:working\s|calendar\s|school\s|academic\s|financial\s)?${UNIT}\b`,
);
const ALTERNATE = new RegExp(String.raw`\balternat(?:e|ing)\s${UNIT}\b`);
const UNITLY = new RegExp(String.raw`(?<!\w)(?<count>${NUMBER})[\s-]?(?<unit>week|month|year)ly\b`);
const TIMES = new RegExp(
  String.raw`\b(?:(?<times>once|twice|thrice)|(?<count>${NUMBER})\s?(?:times|x))\s?(?:a|an|per|each|every|in a|\/)\s?(?:school\s|academic\s|calendar\s|financial\s)?(?:(?<annum>annum)|${UNIT})\b`,
);
const TIMES_LY = new RegExp(
  String.raw`\b(?<count>${NUMBER})\s?(?:times\s|x\s?)(?<unit>week|month|term|year)ly\b`,
);
const EVERY_MONTH_NAMED = new RegExp(
  String.raw`\b(?:every|each)\s(?:early\s|mid\s|late\s)?(?:autumn|spring|summer|winter|${MONTH_PATTERN})\b`,
);
const EVERY_WEEKDAY = /\b(?:every|each)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const EVERY_OCCASION =
  /\b(?:every|each)\s(?<what>[a-z]{3,12}(?:\s(?:meeting|visit|inspection|holiday|cycle|session))?)\b/;

/** The first recurrence that the text names; unsure where it names a second. */
export function recurrenceIn(lower: string): Recurrence | undefined {
  if (!RECURRENCE_HINT.test(lower)) return undefined;
  const found = [...words(lower), ...counted(lower)].sort((a, b) => a.at - b.at);
  const [first] = found;
  if (!first) return occasion(lower);
  const isOnly = found.every((each) => each.name === first.name || each.at < first.at + 12);
  return { name: first.name, sure: first.sure && isOnly };
}

function words(lower: string): readonly Found[] {
  return RECURRENCE_WORDS.flatMap(([pattern, name, sure]) => {
    const at = pattern.exec(lower)?.index;
    return at === undefined ? [] : [{ at, name, sure: sure === "sure" }];
  });
}

function counted(lower: string): readonly Found[] {
  return [
    ...find(EVERY, lower, ({ count, unit = "" }) => every(numberOf(count), unit)),
    ...find(ALTERNATE, lower, ({ unit = "" }) => every(2, unit)),
    ...find(UNITLY, lower, ({ count, unit = "" }) =>
      numberOf(count) === undefined ? undefined : every(numberOf(count), unit),
    ),
    ...find(TIMES, lower, ({ times, count, unit, annum }) => timesIn(times ?? count, annum ? "year" : unit)),
    ...find(TIMES_LY, lower, ({ count, unit }) => timesIn(count, unit)),
    ...find(EVERY_MONTH_NAMED, lower, () => "annual"),
    ...find(EVERY_WEEKDAY, lower, () => "weekly"),
  ];
}

function find(
  pattern: RegExp,
  lower: string,
  name: (parts: Readonly<Partial<Record<string, string>>>) => string | undefined,
): readonly Found[] {
  const match = pattern.exec(lower);
  const found = match && name(match.groups ?? {});
  return match && found !== null && found !== undefined ? [{ at: match.index, name: found, sure: true }] : [];
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return 1;
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return word === "other" || word === "second" ? 2 : word === "third" ? 3 : COUNTS_OF_TIME.get(word);
}

function every(count: number | undefined, unit: string): string | undefined {
  const each = unit.replace(" ", "-");
  if (count === undefined) return undefined;
  if (each === "fortnight") return count === 1 ? "fortnightly" : undefined;
  if (count === 1) return UNIT_WORDS.get(each);
  return (
    COUNTED_UNITS.get(`${String(count)} ${each}`) ?? `${wordOf(count)}-${each === "day" ? "dai" : each}ly`
  );
}

const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);

/** "Twice a year", "three times a term"; four times a year has a name of its own. */
function timesIn(count = "", unit = ""): string | undefined {
  const number = TIMES_WORDS.get(count) ?? numberOf(count);
  const per = UNIT_WORDS.get(unit.replace(" ", "-"));
  if (number === undefined || per === undefined) return undefined;
  return number === 1 ? per : timesOf(number, per);
}

function timesOf(number: number, per: string): string {
  const times = number === 2 ? "twice" : `${wordOf(number)}-times`;
  return per === "annual" ? (TIMES_A_YEAR.get(number) ?? `${times}-yearly`) : `${times}-${per}`;
}

const TIMES_A_YEAR: ReadonlyMap<number, string> = new Map([
  [2, "twice-yearly"],
  [4, "quarterly"],
  [6, "bi-monthly"],
  [12, "monthly"],
]);

function wordOf(count: number): string {
  return (
    [...COUNTS_OF_TIME].find(([word, number]) => number === count && word.length > 2)?.[0] ?? String(count)
  );
}

/** "At every meeting": said in its own words, since the schema has none. */
function occasion(lower: string): Recurrence | undefined {
  const what = EVERY_OCCASION.exec(lower)?.groups?.["what"];
  return what === undefined ? undefined : { name: `every ${what}`, sure: false };
}
