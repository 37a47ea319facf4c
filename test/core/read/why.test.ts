import { DATE_FORMS } from "../../../src/core/read/dates";
import { FIGURE_FORMS } from "../../../src/core/read/measures/figures";
import { BEFORE_FIGURES, WITHOUT_FIGURES } from "../../../src/core/read/measures/whole";
import { TIMESCALE_KINDS } from "../../../src/core/read/timescales";
import { reportOf, type ActionOf } from "../../support/plan-of";

const textsOf = (forms: readonly { readonly examples: Readonly<Record<string, string>> }[]) =>
  forms.flatMap(({ examples }) => Object.keys(examples));

/** What no form has among its examples. */
const LEADS = [
  "Field, Marsh",
  "Policy, Performance & Legal",
  "Commissioning manager, CCG",
  "Clir Field",
  "Head of Care (to be recruited)",
  "Police/Health/CSC",
];
const PROGRESS = ["Letters were sent", "Delayed until June", "Nearly there?", "Complete (awaiting evidence)"];
const TIMES = [
  "bi-monthly",
  "04/02/11\n02/13/11",
  "Quarterly meetings, with updates to Cabinet every six months",
];

const cellsOf = (key: keyof ActionOf, texts: readonly string[]) => texts.map((text) => ({ [key]: text }));

test.each([
  ["timescale", cellsOf("due", [...textsOf(DATE_FORMS), ...textsOf(TIMESCALE_KINDS), ...TIMES])],
  ["measures", cellsOf("target", textsOf([...FIGURE_FORMS, ...BEFORE_FIGURES, ...WITHOUT_FIGURES]))],
  ["leads", cellsOf("lead", LEADS)],
  ["progress", cellsOf("progress", PROGRESS)],
] as const)("a reading of %s that is not sure says why", (field, cells) => {
  const readings = cells.map((cell) => reportOf([cell]).plan.actions[0]?.[field]);
  const unsure = readings.flatMap((reading) => (reading?.kind === "read" && !reading.sure ? [reading] : []));
  expect(unsure.length).toBeGreaterThan(2);
  expect(unsure.filter(({ because }) => because === undefined)).toEqual([]);
});
