import type { Report } from "../../../src/core";
import type { Reading } from "../../../src/core/model/reading";
import type { Timescale } from "../../../src/core/model/timescale";

/** What a careful reader takes from a plan. */
export interface Gold {
  readonly asAt: string;
  readonly sheet?: string;
  readonly themes: readonly { readonly number: string; readonly title: string }[];
  readonly actions: readonly GoldAction[];
}

export interface GoldAction {
  readonly sheet?: string;
  readonly row: number;
  readonly ref?: string;
  readonly theme?: string;
  /** The first sixty characters of it. */
  readonly action: string;
  readonly leads?: readonly string[];
  readonly strategicLeads?: readonly string[];
  readonly operationalLeads?: readonly string[];
  readonly kind: "date" | "ongoing" | "recurring" | "relative" | "none";
  readonly dates: readonly string[];
  readonly status?: string | null;
  readonly statedRag?: string;
  readonly start?: string;
  /** What repeats: each month, quarter or year. */
  readonly every?: "month" | "quarter" | "year";
  readonly source?: string | null;
  readonly subheading?: string;
}

export type Action = Report["plan"]["actions"][number];

/** One thing of a line, as it should be read and as it was. */
export interface Compared {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly sure: boolean;
}

/** The fields of a line beside each other; what the careful reader left out is not compared. */
export function compared(gold: GoldAction, action: Action): readonly Compared[] {
  return [
    ...(gold.theme === undefined
      ? []
      : [{ what: "theme", expected: gold.theme, got: action.theme?.number ?? "", sure: true }]),
    beside(
      "ref",
      gold.ref ?? "",
      textOf(action.ref, (value) => value),
    ),
    beside(
      "leads",
      namesOf(gold),
      textOf(action.leads, (value) => value.map(({ name }) => name).join("; ")),
    ),
    beside("kind", gold.kind, textOf(action.timescale, kindOf, "none")),
    beside("dates", gold.dates.join(" "), textOf(action.timescale, datesOf)),
    ...(gold.status == null
      ? []
      : [
          beside(
            "status",
            gold.status,
            textOf(action.progress, (value) => statusOf(value, gold), "none"),
          ),
        ]),
    beside(
      "rating",
      gold.statedRag ?? "",
      textOf(action.rag, (value) => value.charAt(0).toUpperCase()),
    ),
    ...comparedWhereGiven(gold, action),
  ];
}

const EVERY = { month: "monthly", quarter: "quarterly", year: "annual" } as const;

/** What only some plans have. */
function comparedWhereGiven(gold: GoldAction, action: Action): readonly Compared[] {
  const { start, every, source, subheading } = gold;
  const when = (of: (timescale: Timescale) => string | null) =>
    textOf(action.timescale, (timescale) => of(timescale) ?? "");
  return [
    ...(start === undefined
      ? []
      : [
          beside(
            "start",
            start,
            when((timescale) => timescale.start),
          ),
        ]),
    ...(every === undefined
      ? []
      : [
          beside(
            "every",
            EVERY[every],
            when(({ recurrence }) => recurrence),
          ),
        ]),
    ...(source === undefined
      ? []
      : [
          beside(
            "source",
            source ?? "",
            textOf(action.source, (value) => value),
          ),
        ]),
    ...(subheading === undefined
      ? []
      : [beside("subheading", subheading, { got: action.subheading, sure: true })]),
  ];
}

type Text = Pick<Compared, "got" | "sure">;

function beside(what: string, expected: string, { got, sure }: Text): Compared {
  return { what, expected, got, sure };
}

function textOf<T>(reading: Reading<T>, show: (value: T) => string, none = ""): Text {
  if (reading.kind !== "read") return { got: none, sure: false };
  return { got: show(reading.value), sure: reading.sure };
}

export function namesOf({ leads, strategicLeads = [], operationalLeads = [] }: GoldAction): string {
  return (leads ?? [...strategicLeads, ...operationalLeads]).join("; ");
}

/** Several dates are milestones of one, to a careful reader. */
const KINDS: Readonly<Partial<Record<Timescale["kind"], GoldAction["kind"]>>> = {
  date: "date",
  range: "date",
  multi: "date",
  ongoing: "ongoing",
  recurring: "recurring",
  relative: "relative",
};

/** "In place", where a date belongs: what is so goes on. */
function kindOf({ kind, statusWord }: Timescale): string {
  if (kind === "status" && statusWord === "in place") return "ongoing";
  return KINDS[kind] ?? "none";
}

function datesOf({ milestones, due }: Timescale): string {
  if (milestones.length > 0) return milestones.map((milestone) => milestone.due).join(" ");
  return due ?? "";
}

const STATUSES: Readonly<Record<string, string>> = { off_track: "not on track" };

/** What is due or planned later has not started, to a reader who knows fewer words. */
const NOT_STARTED: readonly string[] = ["not_started", "not_due", "planned"];

function statusOf({ status }: { readonly status: string }, gold: GoldAction): string {
  if (gold.status === "not started" && NOT_STARTED.includes(status)) return gold.status;
  return STATUSES[status] ?? status.replaceAll("_", " ");
}
