import { daysBetween, showDay } from "../calendar/day";
import type { Action } from "../model/plan";
import type { Status } from "../model/status";
import type { Rag } from "../model/rag";
import { valueOf } from "../model/reading";
import type { Standing } from "../model/standing";

/** How soon a due date is near, in days. */
export const WARNING_DAYS = 30;

/** One row of the table: a rating, when it fits, and why in a sentence. */
export interface RatingRow {
  readonly rag: Rag;
  /** When it fits, in words for people: the documentation of this row. */
  readonly when: string;
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

/** Whether the progress tells of something, and no status that is sure. */
const hasStory = ({ progress }: Action): boolean =>
  progress.kind === "unclear" ||
  (progress.kind === "read" && !progress.sure && !IDLE.includes(progress.value.status));

const IDLE: readonly Status[] = ["no_update", "not_started", "planned", "not_due"];

/** The ordered table: the first row that fits is the rating. */
export const RATING_TABLE: readonly RatingRow[] = [
  {
    rag: "blue",
    when: "It is complete: the progress begins by saying so, or it is 100% complete.",
    fits: ({ isComplete }) => isComplete,
    because: () => "Complete.",
  },
  {
    rag: "grey",
    when: "It is paused or cancelled.",
    fits: isSure("cancelled", "paused"),
    because: says,
  },
  {
    rag: "red",
    when: "Progress says that it is off track or overdue.",
    fits: isSure("off_track", "overdue"),
    because: says,
  },
  {
    rag: "green",
    when: "It is in place and continuing.",
    fits: isSure("in_place"),
    because: () => "In place and continuing.",
  },
  {
    rag: "red",
    when: "Its last date has passed, and it is not complete.",
    fits: ({ daysLate }) => daysLate > 0,
    because: ({ due, daysLate }) =>
      due ? `Due ${showDay(due)}, ${count(daysLate, "day")} ago, and not complete.` : "",
  },
  {
    rag: "amber",
    when: "Progress says that it is at risk, complete in part, put off or waiting for others.",
    fits: isSure("at_risk", "partially_complete", "deferred", "blocked_external"),
    because: says,
  },
  {
    rag: "amber",
    when: "One of its milestones has passed, and nothing says that it was met.",
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
    when: "Progress says that it is on track or in progress, and a date is still to come.",
    fits: (standing) => isSure("on_track", "in_progress")(standing) && standing.nextDue !== undefined,
    because: ({ status, ...standing }) =>
      `${status === "on_track" ? "On track" : "In progress"}, ${dueIn(standing)}.`,
  },
  {
    rag: "amber",
    when: "Its next date is near, and nothing says that it is on track.",
    fits: (standing) => daysLeft(standing) <= WARNING_DAYS,
    because: (standing) => `${sentence(dueIn(standing)).slice(0, -1)}, and nothing says that it is on track.`,
  },
  {
    rag: "green",
    when: "Its progress tells of something done, and a date is still to come.",
    fits: ({ status, nextDue }) => status === "in_progress" && nextDue !== undefined,
    because: (standing) => `Under way, ${dueIn(standing)}.`,
  },
  {
    rag: "grey",
    when: "Nothing says that it has started, and it is not due.",
    fits: ({ nextDue }) => nextDue !== undefined,
    because: ({ nextDue }, action) =>
      `${hasStory(action) ? "Its progress does not say plainly how it stands" : "Nothing says that it has started"}, and it is not due until ${nextDue ? showDay(nextDue) : ""}.`,
  },
  {
    rag: "green",
    when: "It goes on or recurs, and there is an update.",
    fits: ({ status }, action) =>
      isOpenEnded(action) && (status === "on_track" || status === "in_progress" || status === "planned"),
    because: () => "It goes on, and there is an update.",
  },
  {
    rag: "amber",
    when: "It goes on, recurs or has a date still to be set, and there is no update.",
    fits: ({ status }, action) =>
      status === undefined && (isOpenEnded(action) || valueOf(action.timescale)?.kind === "unknown"),
    because: (_, action) =>
      isOpenEnded(action) ? "It goes on, and there is no update." : "It has neither a date nor an update.",
  },
  {
    rag: "grey",
    when: "Its time counts from a date that the plan does not give.",
    fits: (_, action) => valueOf(action.timescale)?.kind === "relative",
    because: () => "Its time counts from a date that the plan does not give.",
  },
  {
    rag: "grey",
    when: "It has no date to be rated by.",
    fits: () => true,
    because: () => "It has no date to be rated by.",
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
