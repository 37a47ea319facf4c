import { reportOf, type ActionOf } from "../../support/plan-of";

const rated = (action: ActionOf) => reportOf([{ due: "", progress: "", ...action }]).ratings[0];

// Judged at 1 April 2024.
test.each<[string, ActionOf, string, string]>([
  ["complete, whatever its date", { due: "Jan 2024", progress: "Completed" }, "blue", "Complete."],
  [
    "past its date",
    { due: "30 March 2024", progress: "In progress" },
    "red",
    "Due 30 Mar 2024, 2 days ago, and not complete.",
  ],
  [
    "past its date, and in place",
    { due: "Jan 2024", progress: "In place" },
    "green",
    "In place and continuing.",
  ],
  [
    "off track by its own words",
    { due: "Dec 2024", progress: "Off track" },
    "red",
    "Progress says that it is off track.",
  ],
  [
    "at risk by its own words",
    { due: "Dec 2024", progress: "At risk" },
    "amber",
    "Progress says that it is at risk.",
  ],
  [
    "on track, and due soon",
    { due: "10 April 2024", progress: "On track" },
    "green",
    "On track, due 10 Apr 2024, in 9 days.",
  ],
  [
    "due soon with nothing that says on track",
    { due: "10 April 2024" },
    "amber",
    "Due 10 Apr 2024, in 9 days, and nothing says that it is on track.",
  ],
  ["due today", { due: "1 April 2024" }, "amber", "Due today, and nothing says that it is on track."],
  [
    "under way, and due later",
    { due: "Dec 2024", progress: "Survey sent" },
    "green",
    "Under way, due 31 Dec 2024, in 274 days.",
  ],
  [
    "not begun, and due later",
    { due: "Dec 2024" },
    "grey",
    "Nothing says that it has started, and it is not due until 31 Dec 2024.",
  ],
  [
    "a milestone passed",
    { due: "Jan 2024\nDec 2024", progress: "In progress" },
    "amber",
    "Its milestone of 31 Jan 2024 has passed, and nothing says that it was met.",
  ],
  [
    "going on, with an update",
    { due: "Ongoing", progress: "Survey sent" },
    "green",
    "It goes on, and there is an update.",
  ],
  ["going on, without an update", { due: "Quarterly" }, "amber", "It goes on, and there is no update."],
  ["neither date nor update", { due: "TBC" }, "amber", "It has neither a date nor an update."],
  [
    "counted from elsewhere",
    { due: "Within three months" },
    "grey",
    "Its time counts from a date that the plan does not give.",
  ],
  ["paused", { due: "Jan 2024", progress: "On hold" }, "grey", "It is paused."],
  ["without a date", { progress: "In progress" }, "grey", "It has no date to be rated by."],
])("an action that is %s", (_, action, rag, because) => {
  expect(rated(action)).toMatchObject({ rag, because });
});

test("the next date that has not passed is told with the rating", () => {
  expect(rated({ due: "Jan 2024\nJune 2024\nDec 2024" })?.nextDue).toBe("2024-06-30");
  expect(rated({ due: "Jan 2024" })?.nextDue).toBe("2024-01-31");
  expect(rated({ due: "Ongoing" })?.nextDue).toBeNull();
});
