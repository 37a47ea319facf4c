import { readLeads } from "../../../src/core/read/leads/read-leads";
import { pointsElsewhere } from "../../../src/core/read/points-elsewhere";
import { readBanner } from "../../../src/core/read/rows/banner";
import { splitLeadAndTimescale } from "../../../src/core/read/split-lead-and-timescale";
import { splitRefAndAction } from "../../../src/core/read/split-ref-and-action";
import { readTimescale } from "../../../src/core/read/timescales/read-timescale";
import { readActuals } from "../../../src/core/read/measures/read-actuals";
import { readMeasures } from "../../../src/core/read/measures/read-measures";
import { readProgress } from "../../../src/core/read/progress/read-progress";
import { readRating } from "../../../src/core/read/ratings/read-rating";
import { statusOfKeyEntry } from "../../../src/core/read/ratings/status-of-key-entry";
import * as MEASURE_WORDS from "../../../src/core/vocabulary/measure-words";
import { KEY_LINES } from "../../../src/core/vocabulary/ratings";
import * as DONE_THINGS from "../../../src/core/vocabulary/done-things";
import * as HINTS from "../../../src/core/vocabulary/status-hints";
import { STATUS_LINES } from "../../../src/core/vocabulary/status-words";
import { dayIn } from "../../support/plan-of";

const CONTEXT = { asAt: dayIn("2024-06-01") };

/** All that a cell of text can be read as here. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  progress: (text) => readProgress(text, CONTEXT),
  targets: (text) => readMeasures(text, CONTEXT),
  actuals: (text) => readActuals(text, CONTEXT),
  rating: readRating,
  key: (text) => statusOfKeyEntry(text, text),
  leads: readLeads,
  timescale: (text) => readTimescale(text, CONTEXT),
  "lead and timescale": (text) => splitLeadAndTimescale(text, CONTEXT),
  action: splitRefAndAction,
  "a cell that points elsewhere": pointsElsewhere,
  title: readBanner,
};

/** As much as a cell of Excel can hold. */
const LONGEST = 32_767;

/** Every word that a pattern here is looking for, and the signs between them. */
const TOKENS: readonly string[] = [
  ...new Set([
    ...([STATUS_LINES, KEY_LINES, patternsIn(HINTS), patternsIn(DONE_THINGS), patternsIn(MEASURE_WORDS)]
      .join("\n")
      .match(/[a-z]{2,}/g) ?? []),
    ..."( ) % £ 1 12% 1/2 q1 • … → 1. a) – < >= 1,000 2024 £1m 3-4".split(" "),
  ]),
];

function patternsIn(list: object): string {
  const parts = (Object.values(list) as unknown[]).flat(2);
  return parts.map((part) => (part instanceof RegExp ? part.source : "")).join("\n");
}

function fullOf(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** How often patterns are tried on a text, and how many characters those look through that search it from its start. */
function workOf(read: () => unknown): { readonly tries: number; readonly characters: number } {
  let [tries, characters] = [0, 0];
  const own = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec") ?? {};
  const exec = own.value as RegExp["exec"];
  Object.defineProperty(RegExp.prototype, "exec", {
    ...own,
    value(this: RegExp, text: string) {
      tries++;
      if (!this.global && !this.sticky && !this.source.startsWith("^")) characters += text.length;
      return exec.call(this, text);
    },
  });
  read();
  Object.defineProperty(RegExp.prototype, "exec", own);
  return { tries, characters };
}

/** Of so many words one is tried: all take three quarters of a minute. */
const EACH = 8;

/** For a text that fills a cell, and one that fills half of it. */
function expectLinear(read: (text: string) => unknown, text: string, length: number): void {
  const half = workOf(() => read(fullOf(text, Math.ceil(length / 2))));
  const whole = workOf(() => read(fullOf(text, length)));
  expect(whole.tries).toBeLessThanOrEqual(2 * half.tries + 100);
  expect(whole.characters).toBeLessThanOrEqual(2 * half.characters + 3 * length);
}

describe.each(Object.entries(READERS))("Twice the text is at most twice the work for %s", (_, read) => {
  test.each([
    ["80% by May 2024; "],
    ["1/2/24 - done. "],
    ["Complete. Planned. "],
    ["q1 . "],
    ["to be not "],
    ["12, "],
    ["Jo Field / "],
    ["Head of Care and "],
    ["support: AB, "],
    ["31 March 2024\n"],
    ["within 3 months of "],
    ["((("],
    ["as above, "],
    ["Ann TBC "],
  ])("%j", (text) => {
    expectLinear(read, text, LONGEST);
  });

  test("words of the patterns", () => {
    const some = TOKENS.filter((_each, index) => index % EACH === 0);
    expect(some.length).toBeGreaterThan(60);
    for (const token of some) expectLinear(read, `${token} not to be 5 `, 4_000);
  });
});

test("nothing that people or machines put into a cell makes it throw", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const piece = () => {
    const kind = random(3);
    if (kind === 0) return String.fromCharCode(random(65_536));
    return kind === 1
      ? `${TOKENS[random(TOKENS.length)] ?? ""} `
      : "0123456789%£.,;:–/()\n ".charAt(random(22));
  };
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: random(60) }, piece).join("");
    expect(() => {
      for (const read of Object.values(READERS)) read(text);
    }).not.toThrow();
  }
});
