import { matchHeading } from "../../../src/core/read/tables/match-heading";
import { plainHeading } from "../../../src/core/read/tables/plain-heading";
import { KNOWN_HEADINGS, QUESTIONS } from "../../../src/core/read/tables/heading-forms";
import type { FieldName } from "../../../src/core/model/field-names";

const fieldsOf = (heading: string): string => (matchHeading(heading)?.fields ?? []).join(" + ");

test.each([
  ["Respons-\nibility", "responsibility"],
  ["Implemen- tation Date", "implementation date"],
  ["Prog ress", "progress"],
  ["R\nA\nG", "rag"],
  ["Lead O cer", "lead officer"],
  ["Lead Oﬃcer", "lead officer"],
  ["Timescle", "timescale"],
  ["Date acheived", "date achieved"],
  ["Tgt date", "target date"],
  ["Resp. Officer", "responsible officer"],
  ["Rec #", "rec no"],
  ["Progress (%age)", "progress %"],
  ["Contract", "contract"],
  ["Lead’s name", "leads name"],
])("%j is read as the words “%s”", (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test.each(QUESTIONS.flatMap(({ such, fields }) => such.map((text) => [text, fields.join(" + ")] as const)))(
  "“%s” is a heading of %s",
  (heading, fields) => {
    expect(fieldsOf(heading)).toBe(fields);
  },
);

test.each([
  // One thing in more words
  ["Lead Officer (including which department)", "lead"],
  ["Person(s) responsible", "lead"],
  ["Lead partner organisation", "lead"],
  ["Supporting organisations", "support"],
  ["Target completion date", "due"],
  ["Date to be completed", "due"],
  ["Date completed", "completed"],
  ["Actual completion date", "completed"],
  ["Originally agreed date", "due_original"],
  ["New deadline", "due_revised"],
  ["Action taken to date", "progress"],
  ["Position as at 30 September 2023", "progress"],
  ["Update (March 2024)", "progress"],
  ["Evidence of progress", "evidence"],
  ["Impact to date", "impact"],
  ["Expected impact", "outcome"],
  ["Measurable success criteria", "outcome"],
  ["Impact measure", "measure"],
  ["Status (BRAG)", "rag"],
  ["Status (Red/Amber/Green)", "rag"],
  ["Complete (Y/N)", "achieved"],
  ["Comply: Yes / No", "achieved"],
  ["Priority (H/M/L)", "priority"],
  ["Area of significant weakness", "objective"],
  ["Corporate priority", "theme"],
  ["Risk owner", "lead"],
  ["Risk ID", "ref"],
  ["Funding source", "resources"],
  ["Link to corporate plan", "link"],
  // Two things, and more
  ["Lead & Timescale", "lead + timescale"],
  ["By whom / by when", "lead + due"],
  ["Baseline and target", "baseline + target"],
  ["Lead, partners & resources", "lead + support + resources"],
  ["Actions (including targets)", "action + target"],
  ["Progress (RAG)", "progress + rag"],
  ["Who, how & when", "lead + action + timescale"],
  ["Lead\nTimescale", "lead + timescale"],
  ["Lead person/team", "lead"],
  ["Notes / Comments", "comment"],
  // None that we know
  ["Habitat (ha)", ""],
  ["Ward", ""],
])("“%s” is a heading of %s", (heading, fields) => {
  expect(fieldsOf(heading)).toBe(fields);
});

test("a heading in more words than we know is asked about, one in idle words is not", () => {
  expect(matchHeading("Lead officer's view of the service")?.sure).toBe(false);
  expect(matchHeading("Name of the lead")?.sure).toBe(true);
});

test("a heading says why it was taken for what it is", () => {
  expect(matchHeading("Lead & Timescale")?.because).toBe("The heading names 2 things: “Lead & Timescale”.");
  expect(matchHeading("Who will do it?")?.because).toBe(
    "The heading is worded like “Who will do it?”: “Who will do it?”.",
  );
});

test("every known heading is matched to its own field", () => {
  const others = [...KNOWN_HEADINGS].filter(
    ([phrase, { field }]) => !(matchHeading(phrase)?.fields as FieldName[] | undefined)?.includes(field),
  );
  expect(others).toEqual([]);
});

test("a text of any length and form is judged soon", () => {
  const start = performance.now();
  for (const text of [
    "a ".repeat(16_000),
    "lead ".repeat(29),
    "what ".repeat(29),
    "(".repeat(150),
    "date ".repeat(29),
  ])
    matchHeading(text);
  expect(performance.now() - start).toBeLessThan(200);
});
