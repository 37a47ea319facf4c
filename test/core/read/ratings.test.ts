import { readRating } from "../../../src/core/read/ratings/read-rating";
import { KEY_FORMS, statusOfKeyEntry } from "../../../src/core/read/ratings/status-of-key-entry";
import { KEY_LINES } from "../../../src/core/vocabulary/ratings";

describe("The rating in a cell", () => {
  test.each([
    ["R", "red"],
    ["a.", "amber"],
    ["(G)", "green"],
    ["bLuE", "blue"],
    ["Yellow", "amber"],
    ["Ambar", "amber"],
    ["🟢", "green"],
    ["Green ↑", "green"],
    ["A - slipping", "amber"],
    ["Red: no progress since May", "red"],
    ["Amber slipping", "amber"],
    ["G (was A)", "green"],
    ["Green (previously Amber)", "green"],
    ["A → G", "green"],
    ["was Amber, now Green", "green"],
    ["N/A", "grey"],
  ])("%j is %s", (text, value) => {
    expect(readRating(text)).toMatchObject({ value, sure: true });
  });

  test.each([
    ["Complete", "blue"],
    ["On track", "green"],
    ["At risk", "amber"],
    ["Overdue", "red"],
    ["Not started", "grey"],
  ])("%j is a status, and taken for %s", (text, value) => {
    expect(readRating(text)?.value).toBe(value);
  });

  test.each([
    ["Red/Amber"],
    ["R A G"],
    ["RAG"],
    ["A bit late"],
    ["AG"],
    ["See note"],
    ["In progress"],
    ["3"],
  ])("%j is not guessed", (text) => {
    expect(readRating(text)).toBeUndefined();
  });
});

describe("An entry of a plan’s own key", () => {
  const shown = (text: string, meaning?: string) => {
    const { status, sure } = statusOfKeyEntry(text, meaning);
    return `${sure ? "" : "? "}${status}`;
  };

  test.each([
    ["Green", "Completed", "complete"],
    ["Green", "On track to be completed by the due date", "on_track"],
    ["Green", "Achieved or on target", "? on_track"],
    ["Green", "No concerns", "on_track"],
    ["Green", "Completed on time", "complete"],
    ["Green", "Progressing in line with the plan", "on_track"],
    ["Green", "Due in the next 3 months", "on_track"],
    ["Green", "Target met or exceeded", "? on_track"],
    ["Green", "Evidence shows good practice", "on_track"],
    ["Amber", "Target missed by up to 10%", "at_risk"],
    ["Amber", "Nearly complete", "in_progress"],
    ["Grey", "To be started", "not_started"],
    ["Green", "Over 90% of target achieved", "on_track"],
    ["Amber", "At risk of not meeting its deadline", "at_risk"],
    ["Amber", "Done, impact not yet seen", "partially_complete"],
    ["Red", "Not started and past its due date", "overdue"],
    ["Red", "Not implemented", "? not_started"],
    ["Blue", "Business as usual", "in_place"],
    ["Amber", "In progress", "in_progress"],
    ["Amber", "Progress made, not yet complete", "in_progress"],
    ["Amber", "Not on target", "at_risk"],
    ["Orange", "Unlikely to be done in time without help", "at_risk"],
    ["Amber", "26% to 75% complete", "in_progress"],
    ["Red", "Not on target", "off_track"],
    ["Red", "Up to 25% complete", "off_track"],
    ["Red", "Date has passed and the action is not complete", "overdue"],
    ["Red", "Target missed by more than 10%", "off_track"],
    ["Blue", "Not yet due", "not_due"],
    ["Purple", "Complete and embedded", "complete_embedded"],
    ["Grey", "On hold", "paused"],
    ["Black", "Cancelled or superseded", "cancelled"],
    ["Amber", "Delivered, evidence still to be tested", "partially_complete"],
    ["Red", "High risk", "risk"],
    ["Red", "Serious issue: act within 1 month", "priority"],
    ["↑", "Improving", "trend"],
    ["C", "Complete", "complete"],
    ["Green", "Progressing within the agreed timescale", "on_track"],
    ["Green", "No significant issues", "on_track"],
    ["Green", "High confidence in delivery", "on_track"],
    ["Amber", "Slightly behind target", "at_risk"],
    ["Amber", "Action needed to get back on track", "at_risk"],
    ["Amber", "Being implemented", "in_progress"],
    ["Amber", "Part complete", "partially_complete"],
    ["Yellow", "implemented in part", "partially_complete"],
    ["Open", "Past its agreed date", "overdue"],
    ["Amber", "There is a risk that the milestone will be missed", "at_risk"],
    ["Blue", "Not started, as it is not yet due", "not_due"],
    ["Awaiting", "Cannot begin until another action has ended", "not_started"],
    ["Red", "Not as planned", "off_track"],
    ["Red", "Action cannot be completed", "off_track"],
    ["Red", "High risk of not being delivered", "off_track"],
    ["Red", "Deadline missed", "overdue"],
    ["Red", "Not done by the deadline", "overdue"],
    ["Red", "No work has started", "not_started"],
    ["Grey", "Delayed to next year", "deferred"],
    ["Grey", "Awaiting partners", "blocked_external"],
    ["Red – overdue", "", "overdue"],
  ])("%j, %j means %s", (text, meaning, status) => {
    expect(shown(text, meaning)).toBe(status);
  });

  test.each([
    ["Completed", "complete"],
    ["Behind Schedule", "off_track"],
    ["Extension requested", "deferred"],
    ["(A)mber", "? at_risk"],
    ["G", "? on_track"],
    ["White", "? not_due"],
    ["RAG", "unknown"],
    ["See note", "? unknown"],
  ])("without an explanation %j means %s", (text, status) => {
    expect(shown(text)).toBe(status);
  });

  test("every line of the list is understood", () => {
    const lines = KEY_LINES.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(KEY_FORMS).toHaveLength(lines.length);
  });
});

test.each(["a ", "(", "→", "red ", "0% ", "not ", "issues or "])(
  "a cell full of %j is read in no time",
  (text) => {
    const full = text.repeat(32_767 / text.length);
    const start = performance.now();
    expect(() => [
      readRating(full),
      readRating(full.slice(0, 400)),
      statusOfKeyEntry(full, full),
    ]).not.toThrow();
    expect(performance.now() - start).toBeLessThan(300);
  },
);
