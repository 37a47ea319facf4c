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
  ["no time", "Head of Care", "Head of Care", ""],
  ["no lead", "March 2024", "", "March 2024"],
])("a cell with %s is split where the time begins", (_, text, lead, timescale) => {
  expect(splitLeadAndTimescale(text, { asAt: TODAY })).toEqual({ lead, timescale });
});
