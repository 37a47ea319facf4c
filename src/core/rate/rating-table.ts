import { daysBetween, showDay } from "../calendar/day";
import type { Action } from "../model/plan";
import type { Status } from "../model/progress";
import type { Rag } from "../model/rag";
import { valueOf } from "../model/reading";
import type { Standing } from "../model/standing";

/** How soon a due date is near, in days. */
export const WARNING_DAYS = 30;

/** One row of the table: a rating, when it fits, and why in a sentence. */
export interface RatingRow {
  readonly rag: Rag;
  readonly fits: (standing: Standing, action: Action) => boolean;
  readonly because: (standing: Standing, action: Action) => string;
}

const SAYS: Readonly<Partial<Record<Status, string>>> = {
  off_track: "progress says that it is off track",
  overdue: "progress says that it is overdue",
  at_risk: "progress says that it is at risk",
  partially_complete: "only part of it is complete",
  deferred: "it was put off",
  blocked_external: "it waits for others",
  paused: "it is paused",
  cancelled: "it was cancelled",
};

const isSure =
  (...statuses: readonly Status[]) =>
  ({ status, isStatusSure }: Standing): boolean =>
    isStatusSure && status !== undefined && statuses.includes(status);

const says = ({ status }: Standing): string => sentence(status ? (SAYS[status] ?? "") : "");

const isOpenEnded = (action: Action): boolean => {
  const kind = valueOf(action.timescale)?.kind;
  return kind === "ongoing" || kind === "recurring";
};

/** The ordered table: the first row that fits is the rating. */
export const RATING_TABLE: readonly RatingRow[] = [
  {
    rag: "blue",
    fits: ({ isComplete }) => isComplete,
    because: () => "Complete.",
  },
  {
    rag: "grey",
    fits: isSure("cancelled", "paused"),
    because: (standing) => `Not rated: ${says(standing).toLowerCase()}`,
  },
  {
    rag: "red",
    fits: isSure("off_track", "overdue"),
    because: says,
  },
  {
    rag: "green",
    fits: isSure("in_place"),
    because: () => "In place and continuing.",
  },
  {
    rag: "red",
    fits: ({ daysLate }) => daysLate > 0,
    because: ({ due, daysLate }) =>
      due ? `Due ${showDay(due)}, ${count(daysLate, "day")} ago, and not complete.` : "",
  },
  {
    rag: "amber",
    fits: isSure("at_risk", "partially_complete", "deferred", "blocked_external"),
    because: says,
  },
  {
    rag: "amber",
    fits: ({ dues, asAt }) => dues.some((due) => due < asAt),
    because: ({ dues, asAt }) => {
      const passed = dues.filter((due) => due < asAt).at(-1);
      return passed
        ? `Its milestone of ${showDay(passed)} has passed, and nothing says that it was met.`
        : "";
    },
  },
  {
    rag: "green",
    fits: (standing) => isSure("on_track", "in_progress")(standing) && standing.nextDue !== undefined,
    because: ({ status, ...standing }) =>
      `${status === "on_track" ? "On track" : "In progress"}, ${dueIn(standing)}.`,
  },
  {
    rag: "amber",
    fits: (standing) => daysLeft(standing) <= WARNING_DAYS,
    because: (standing) => `${sentence(dueIn(standing)).slice(0, -1)}, and nothing says that it is on track.`,
  },
  {
    rag: "green",
    fits: ({ status, nextDue }) => status === "in_progress" && nextDue !== undefined,
    because: (standing) => `Under way, ${dueIn(standing)}.`,
  },
  {
    rag: "grey",
    fits: ({ nextDue }) => nextDue !== undefined,
    because: ({ nextDue }) =>
      `Not rated: nothing says that it has started, and it is not due until ${nextDue ? showDay(nextDue) : ""}.`,
  },
  {
    rag: "green",
    fits: ({ status }, action) =>
      isOpenEnded(action) && (status === "on_track" || status === "in_progress" || status === "planned"),
    because: () => "It goes on, and there is an update.",
  },
  {
    rag: "amber",
    fits: ({ status }, action) =>
      status === undefined && (isOpenEnded(action) || valueOf(action.timescale)?.kind === "unknown"),
    because: (_, action) =>
      isOpenEnded(action) ? "It goes on, and there is no update." : "It has neither a date nor an update.",
  },
  {
    rag: "grey",
    fits: (_, action) => valueOf(action.timescale)?.kind === "relative",
    because: () => "Not rated: its time counts from a date that the plan does not give.",
  },
  {
    rag: "grey",
    fits: () => true,
    because: () => "Not rated: it has no date to be rated by.",
  },
];

function daysLeft({ nextDue, asAt }: Pick<Standing, "nextDue" | "asAt">): number {
  return nextDue ? daysBetween(asAt, nextDue) : Number.POSITIVE_INFINITY;
}

function dueIn(standing: Pick<Standing, "nextDue" | "asAt">): string {
  const { nextDue } = standing;
  const days = daysLeft(standing);
  if (!nextDue) return "no date";
  return days === 0 ? `due today` : `due ${showDay(nextDue)}, in ${count(days, "day")}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
