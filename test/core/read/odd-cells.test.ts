import { DATE_FORMS } from "../../../src/core/read/dates";
import { findDates } from "../../../src/core/read/dates/find-dates";
import { readLeads } from "../../../src/core/read/leads/read-leads";
import { splitLeadAndTimescale } from "../../../src/core/read/split-lead-and-timescale";
import { readTimescale } from "../../../src/core/read/timescales/read-timescale";
import { TODAY } from "../../support/plan-of";

const CONTEXT = { asAt: TODAY, dateExpected: true };

/** As much as Excel lets a cell hold. */
const LONGEST_CELL = 32_767;

/** What the readers' patterns look for, and what may upset them. */
const TOKENS = [
  ..."by |from |to |end of |before |no later than |w/c |early |review |every 6 |within |months |ongoing |tbc ".split(
    "|",
  ),
  ..."31 |march |sept |20 24 |2024 |2023/24 |24|1/|99/|-|–|q1 |half |term |autumn |summer 2 |first week of ".split(
    "|",
  ),
  ..."Ann |Field, |Head of |Director |Cllrs |AB|AB/|& |and |with |support: |R: |Chair of |a@b.c |(|)|[|<|? |. |; ".split(
    "|",
  ),
  ..."\n|\t|'|’|…|•|→|é|İ|ß|漢|🙂|\u0000|\u200b|\\|$|^|*|+".split("|"),
];

/** Numbers from 0 to below 1 that are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function cellOf(next: () => number): string {
  const count = 1 + Math.floor(next() * 14);
  return Array.from({ length: count }, () => TOKENS[Math.floor(next() * TOKENS.length)]).join("");
}

test("whatever a cell holds, it is read without an error", () => {
  const next = numbersFrom(20_240_401);
  for (let count = 0; count < 3000; count++) {
    const text = cellOf(next);
    const dates = findDates(text, CONTEXT);
    let after = 0;
    for (const { from, to } of dates) {
      expect({ text, isBehind: from >= after && to > from && to <= text.length }).toEqual({
        text,
        isBehind: true,
      });
      after = to;
    }
    const { lead, timescale } = splitLeadAndTimescale(text, CONTEXT);
    for (const part of [text, lead, timescale]) {
      const read = readTimescale(part, CONTEXT);
      const { leads } = readLeads(part);
      expect(read === undefined || typeof read.sure === "boolean").toBe(true);
      expect(leads.filter(({ name }) => name.trim() === "")).toEqual([]);
    }
  }
});

test.each(TOKENS.map((token) => [token]))("a whole cell of %j is read without an error", (token) => {
  const text = token.repeat(LONGEST_CELL / token.length);
  expect(() => {
    findDates(text, CONTEXT);
    readTimescale(text, CONTEXT);
    readTimescale(text.slice(0, 500), CONTEXT);
    readLeads(text);
    splitLeadAndTimescale(text, CONTEXT);
  }).not.toThrow();
});

/** How often forms are asked what a find stands for, and how much of the text is copied for it. */
function askedFor(text: string): number {
  const spies = DATE_FORMS.map((form) => jest.spyOn(form, "read"));
  const before = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  findDates(text, CONTEXT);
  const asked = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0) - before;
  for (const spy of spies) spy.mockRestore();
  return asked;
}

test.each([["31 march 2024 "], ["1/1/"], ["2023/24 "], ["q1 "], ["autumn term "], ["24-"]])(
  "twice as much of %j asks twice as much of the forms",
  (token) => {
    const once = askedFor(token.repeat(200));
    expect(askedFor(token.repeat(400))).toBeLessThanOrEqual(once * 2 + DATE_FORMS.length);
  },
);

test("a text is copied once for each form, and not once for each date in it", () => {
  const copies = (text: string) => {
    const repeat = jest.spyOn(String.prototype, "slice");
    findDates(text, CONTEXT);
    const length = repeat.mock.results.reduce(
      (sum, { value }) => sum + (typeof value === "string" ? value.length : 0),
      0,
    );
    repeat.mockRestore();
    return length;
  };
  const token = "31 march 2024; ";
  expect(copies(token.repeat(1000))).toBeLessThan(copies(token.repeat(100)) * 12);
});
