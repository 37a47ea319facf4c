import { pastItsDate } from "../../../../src/core/check/rules/past-its-date";
import { testRule } from "../../../support/test-rule";

testRule(pastItsDate, {
  quiet: {
    "it is due today": { due: "1 April 2024" },
    "it is late but complete": { due: "1 March 2024", progress: "Completed in February" },
    "it is late but in place": { due: "1 March 2024", progress: "In place. Audited each month." },
    "it was cancelled": { due: "1 March 2024", progress: "Cancelled by the board" },
    "only its first milestone has passed": { due: "Jan 2024\nJuly 2024" },
    "it recurs, and its first date has passed": { due: "Jan 2024 Quarterly" },
    "it goes on from a day that has passed": { due: "Ongoing from Jan 2020" },
  },
  finds: {
    "a day that has passed": {
      due: "30 March 2024",
      progress: "On track",
      says: "Due 30 Mar 2024, 2 days ago, and nothing says that it is complete. Record that it is done, or agree a new date.",
    },
    yesterday: {
      due: "31/3/24",
      says: "Due 31 Mar 2024, yesterday, and nothing says that it is complete. Record that it is done, or agree a new date.",
    },
    "a plan to complete it, which is no completion": {
      due: "Feb 2024",
      progress: "To be completed soon",
      says: "Due 29 Feb 2024, 32 days ago, and nothing says that it is complete. Record that it is done, or agree a new date.",
    },
    "the last of several dates": {
      due: "Jan 2024\nFeb 2024",
      says: "Due 29 Feb 2024, 32 days ago, and nothing says that it is complete. Record that it is done, or agree a new date.",
    },
  },
});
