import { splitLeadAndTimescale } from "../../../src/core/read/split-lead-and-timescale";
import { TODAY } from "../../support/plan-of";

test.each([
  ["the date on a line of its own", "Head of Care/ Director\nApr 2024", "Head of Care/ Director", "Apr 2024"],
  [
    "the date behind the lead",
    "Director, Adults & Housing Mar 2024",
    "Director, Adults & Housing",
    "Mar 2024",
  ],
  ["two dates", "Head of Care\nApr 2024 Oct 2024", "Head of Care", "Apr 2024 Oct 2024"],
  [
    "dates with labels",
    "Head of Care\nPhase 1\nNorth Jan 2024\nPhase 2\nSouth Feb 2024",
    "Head of Care",
    "Phase 1\nNorth Jan 2024\nPhase 2\nSouth Feb 2024",
  ],
  [
    "a role that was wrapped",
    "Director,\nAdults & Housing Mar 2024",
    "Director,\nAdults & Housing",
    "Mar 2024",
  ],
  ["no end", "All Heads of Service\nOngoing from Jan 2024", "All Heads of Service", "Ongoing from Jan 2024"],
  [
    "a date that is still open",
    "Participation Team\nDates to be agreed",
    "Participation Team",
    "Dates to be agreed",
  ],
  ["a hyphen between", "Head of Care – by end of May 2024", "Head of Care", "by end of May 2024"],
  ["a quarter", "AM / KD Q3 2024/25", "AM / KD", "Q3 2024/25"],
  ["a term on a line of its own", "Head of Year 2\nAutumn term", "Head of Year 2", "Autumn term"],
  ["a recurrence", "Head of Care, quarterly", "Head of Care", "quarterly"],
  ["an amount of time", "Director of Housing within 3 months", "Director of Housing", "within 3 months"],
  ["the name of a month as a person's", "April Smith\nSarah May", "April Smith\nSarah May", ""],
  ["a board that meets quarterly", "Quarterly Review Board", "Quarterly Review Board", ""],
  [
    "a service with a time in its name",
    "Annual Review Service June 2024",
    "Annual Review Service",
    "June 2024",
  ],
  ["no time", "Head of Care", "Head of Care", ""],
  ["no lead", "March 2024", "", "March 2024"],
])("a cell with %s is split where the time begins", (_, text, lead, timescale) => {
  expect(splitLeadAndTimescale(text, { asAt: TODAY })).toEqual({ lead, timescale });
});
