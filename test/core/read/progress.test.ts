import type { FieldName } from "../../../src/core/model/field-names";
import type { FieldCell } from "../../../src/core/read/define-field";
import { progress } from "../../../src/core/read/fields/progress";
import { STATUS_FORMS } from "../../../src/core/read/progress/status-forms";
import { STATUS_LINES } from "../../../src/core/vocabulary/status-words";
import { dayIn, reportOf } from "../../support/plan-of";

const CONTEXT = { asAt: dayIn("2024-06-01"), date1904: false };

function cellOf(text: string, name: FieldName, shared: readonly FieldName[]): FieldCell {
  const cell = { sheet: "Plan", row: 0, column: 0 };
  return { name, text, value: text, format: "General", cell, carried: false, shared };
}

/** Reads cells of one row, each by what its column holds. */
function readingOf(texts: Partial<Record<FieldName, string>>, elsewhere: readonly string[] = []) {
  const shared = "source" in texts ? (["source", "progress"] as const) : undefined;
  const cells = (Object.entries(texts) as [FieldName, string][])
    .filter(([name]) => name !== "source")
    .map(([name, text]) => cellOf(text, name, shared ?? [name]));
  const others = elsewhere.map((text) => cellOf(text, "progress", ["progress"]));
  return progress.read(cells, CONTEXT, progress.survey([...cells, ...others], CONTEXT));
}

/** The status, with a "?" in front where it is not sure. */
function statusOf(text: string): string {
  const reading = readingOf({ progress: text });
  return reading.kind === "read" ? `${reading.sure ? "" : "? "}${reading.value.status}` : reading.kind;
}

describe("A status that an update begins with", () => {
  test.each([
    ["Done – May 24", "complete"],
    ["This action has been completed.", "complete"],
    ["Signed off at Board 14/5/24", "complete"],
    ["✔", "complete"],
    ["Yes", "complete"],
    ["Completd", "complete"],
    ["Complete and embedded", "complete"],
    ["Complete and ongoing", "in_place"],
    ["In place. Every case is audited.", "in_place"],
    ["This is in place and is being monitored.", "in_place"],
    ["Ongoing and embedded", "in_place"],
    ["Work is on track and progress is being made", "on_track"],
    ["Ahead of schedule", "on_track"],
    ["Progressing well", "on_track"],
    ["Ongoing / On track", "on_track"],
    ["Status: In Progress", "in_progress"],
    ["On-going", "in_progress"],
    ["Under review", "in_progress"],
    ["Awaiting data", "in_progress"],
    ["Planned for April 2025.", "planned"],
    ["Scheduled for June", "planned"],
    ["Not yet started", "not_started"],
    ["NEW", "not_started"],
    ["Dates to be agreed", "not_started"],
    ["Due January 2025.", "not_due"],
    ["Not due until Q4", "not_due"],
    ["Slightly behind", "at_risk"],
    ["Some slippage", "at_risk"],
    ["Limited progress", "at_risk"],
    ["Delayed pending recruitment", "off_track"],
    ["behind schedule", "off_track"],
    ["Target not met", "off_track"],
    ["Overdue - revised date June", "overdue"],
    ["Mostly complete", "partially_complete"],
    ["On hold", "paused"],
    ["Re-scheduled to June", "deferred"],
    ["Extension requested", "deferred"],
    ["Action superseded", "cancelled"],
    ["No longer required", "cancelled"],
    ["Merged with 2.1", "cancelled"],
    ["Closed – no longer relevant", "cancelled"],
    ["Dependent on the outcome of 3.1", "blocked_external"],
    ["No update received", "no_update"],
    ["Nothing to report", "no_update"],
    ["TBC", "no_update"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("A status that does not begin the update is never sure", () => {
  test.each([
    ["New rota agreed with staff. Complete.", "complete"],
    ["Van ordered. On track for July.", "on_track"],
    ["Recruitment complete; officer started 4 March", "complete"],
    ["Audit completed Feb 2024. Report issued.", "complete"],
    ["Gap analysis completed. Plan being written.", "in_progress"],
    ["Initial scoping complete", "in_progress"],
    ["The supplier’s work has slipped to June", "off_track"],
    ["Was delayed, now complete", "complete"],
    ["(a) complete (b) in progress", "partially_complete"],
    ["Task 1 - done; task 2 - not started", "partially_complete"],
    ["Guide complete, training outstanding", "partially_complete"],
    ["on tarck", "on_track"],
    ["In porgress – awaiting figures", "in_progress"],
  ])("%j suggests %s", (text, status) => {
    expect(statusOf(text)).toBe(`? ${status}`);
  });
});

describe("Words of a kind are read alike", () => {
  test.each([
    ["Moved to 2025/26", "deferred"],
    ["c/f to 2024/25", "deferred"],
    ["Not to be progressed", "cancelled"],
    ["Out of scope", "cancelled"],
    ["Covered by 2.3", "cancelled"],
    ["Cannot start until 3.1 is complete", "? blocked_external"],
    ["Unable to proceed until legal advice is received", "? blocked_external"],
    ["Held up by the national review", "blocked_external"],
    ["Within timescales", "on_track"],
    ["Going to plan", "on_track"],
    ["Not going to plan", "off_track"],
    ["Falling behind", "off_track"],
    ["Behind schedule but recovering", "at_risk"],
    ["No work done", "not_started"],
    ["Yet to be commissioned", "not_started"],
    ["Not due this quarter", "not_due"],
    ["Ongoing - business as usual", "? in_place"],
    ["Live since 1 May", "in_place"],
    ["Established and embedded", "in_place"],
    ["LF to provide update", "? no_update"],
    ["Insert update here", "no_update"],
    ["Next steps: workshop in July", "planned"],
    ["3 of 5 complete", "? in_progress"],
    ["Completed in the north, in progress in the south", "? partially_complete"],
    ["Will be sent once the guide is out", "? not_started"],
    ["Closed off", "complete"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("A few words that name a thing, and that it was done", () => {
  test.each([
    ["New benches installed", "? complete"],
    ["Bus shelter repaired June 2023", "? complete"],
    ["Risk register checked in October", "? complete"],
    ["Toolkit launched at the autumn fair", "? complete"],
    ["Scheme approved by Full Council on 4 May and published.", "? complete"],
    ["Adopted by Cabinet 8 March", "? complete"],
    ["Published on the intranet", "? complete"],
    ["Reviewed – no changes required", "? complete"],
    ["Benches to be installed June 2025", "? planned"],
    ["Stakeholders identified in May", "? in_progress"],
    ["Draft scheme published June 2023", "? in_progress"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("Who or what is waited for tells how it stands", () => {
  test.each([
    ["Awaiting reply from the borough", "? blocked_external"],
    ["Still waiting for the owner to clear the ditch", "? blocked_external"],
    ["Awaiting quotes", "? in_progress"],
    ["Figures not available until July", "? no_update"],
    ["Too early to say", "? no_update"],
    ["No reply from lead officer", "no_update"],
    ["Quote received, to be considered in May", "? in_progress"],
    ["Clerk to obtain quotes", "? planned"],
    ["Pending the outcome of the inquiry", "? blocked_external"],
    ["No suitable candidates applied for the post", "? at_risk"],
    ["Calls are listened to on a weekly basis", "? in_place"],
    ["Opened to the public June 2023", "? complete"],
    ["Written and published", "? complete"],
    ["Revised scheme to Cabinet in May 2025", "? planned"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("What is said behind a status changes it", () => {
  test.each([
    ["Completed for primary schools; secondary schools by July", "? partially_complete"],
    ["Complete (bar training)", "? partially_complete"],
    ["Complete – ongoing monitoring by the team", "complete"],
    ["3 of 5 actions complete", "? partially_complete"],
    ["This action will be carried forward", "deferred"],
    ["Moved to 2025/26 plan", "deferred"],
    ["Now part of action 3.2", "cancelled"],
    ["Partly on track", "? at_risk"],
    ["Above target", "on_track"],
    ["To be reported in Q3", "? planned"],
    ["Will now be delivered in 2025", "? deferred"],
    ["Now expected in Q4", "? deferred"],
    ["Postponed indefinitely", "paused"],
    ["Closed – transferred to BAU", "? in_place"],
    ["Pilot completed; roll-out from July", "? in_progress"],
    ["Replaced with new action 6", "cancelled"],
    ["Delayed to September", "? off_track"],
    ["Progressing at pace", "on_track"],
    ["Ongoing and working well", "? in_place"],
    ["To commence", "not_started"],
    ["Absorbed into 2.4", "cancelled"],
    ["Stopped", "paused"],
    ["Timeline extended", "deferred"],
    ["Referred to the county", "? in_progress"],
    ["Off target but improving", "at_risk"],
    ["Improved since Q1 but still below target", "? off_track"],
    ["Parts awaited from supplier", "? blocked_external"],
    ["We await the outcome of the bid.", "? blocked_external"],
    ["Members decided not to renew it", "? cancelled"],
    ["Governors to approve in spring", "? planned"],
    ["Included in annual report", "? in_place"],
    ["Training delivered Autumn 1", "? complete"],
    ["The board approved the policy in July 2023.", "? complete"],
    ["Exclusions have risen again.", "? at_risk"],
    ["Complaints have fallen.", "? on_track"],
    ["All carers have completed the course.", "? complete"],
    ["Weekly panels chaired by the director.", "? in_place"],
    ["Under-resourced", "? at_risk"],
    ["There is nothing further to report.", "no_update"],
    ["Update due June", "no_update"],
    ["It was decided in May to cease this work.", "? cancelled"],
    ["Numbers have not fallen.", "? off_track"],
    ["All sites registered", "? complete"],
    ["Delayed – completed May 2024", "? complete"],
    ["85% complete – on track", "? on_track"],
    ["Completed (2 of 3)", "? partially_complete"],
    ["Closed – see action 12", "? cancelled"],
    ["In place by April 2025", "? planned"],
    ["No outstanding actions", "? complete"],
    ["0 of 5 complete", "? not_started"],
    ["Red: awaiting data", "? in_progress"],
    ["Red: overdue", "overdue"],
    ["Went live on 3 June", "? in_place"],
    ["Draft to board in May 2025", "? planned"],
    ["NEW – to start in September", "? not_started"],
    ["Impact. Good progress has been made.", "? on_track"],
    ["Impact to be reviewed by December", "? in_progress"],
    ["Fees to be reviewed by December", "? planned"],
    ["Ongoing each year", "? in_place"],
    ["Done annually", "? in_place"],
    ["Advertised twice without success", "? at_risk"],
    ["Use is at 76%, an increase of 9% since May.", "? on_track"],
    ["Two parts outstanding", "? partially_complete"],
    ["Year 2 action", "? not_due"],
    ["Starting soon", "? planned"],
    ["Standing item on the agenda", "? in_place"],
    ["Please update", "no_update"],
    ["Awaiting 3.1", "? blocked_external"],
    ["Responsibility has passed to the county", "? cancelled"],
    ["Better than expected", "? on_track"],
    ["Despite some delays the work is now on track.", "? on_track"],
    ["The scheme is now expected to be done in 2026", "? deferred"],
    ["Ongoing – embedded in induction", "in_place"],
    ["Yes, embedded in induction", "in_place"],
    ["Audit completed; gaps being closed", "? partially_complete"],
    ["Completed – to be reviewed in 12 months", "complete"],
    ["Targets met for Q1", "? complete"],
    ["All 20 complete", "? complete"],
    ["Step 1 done", "? partially_complete"],
    ["Post vacant", "? at_risk"],
    ["Network meeting regularly", "? in_place"],
    ["Will be drafted by the new officer when appointed", "? not_started"],
    ["Aims to be agreed at the first meeting", "? planned"],
    ["Works are now over budget", "? at_risk"],
    ["Delayed but now under way", "? in_progress"],
    ["Was behind but is now back on track", "? on_track"],
    ["Yes – ongoing", "in_place"],
    ["Yes, in part", "partially_complete"],
    ["Yes, but the fees are still to be set", "? complete"],
    ["4/4 complete", "? complete"],
    ["Void rate 4% – target 3%", "? at_risk"],
    ["Begins April 2025", "? planned"],
    ["Commenced May 2023", "in_progress"],
    ["Agreed to defer to the summer", "? deferred"],
    ["A/G", "? at_risk"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("Two figures tell which way it goes", () => {
  test.each([
    ["This year 34 apprentices were recruited compared with 27 last year.", "on_track"],
    ["The number of open cases has been reduced from 240 to 150.", "on_track"],
    ["Complaints have risen from 18 to 31.", "at_risk"],
    ["Take-up has increased by 12%.", "on_track"],
    ["Ongoing, lack of staff capacity a concern", "at_risk"],
    ["Waiting to hear from the Home Office", "blocked_external"],
    ["From Jan 2030. The guide has been drafted.", "planned"],
    ["From Jan 2020. The guide has been drafted.", "in_progress"],
    ["New signs introduced", "complete"],
    ["Policy refreshed and signed off by DMT", "complete"],
    ["Planning session booked 11 July", "planned"],
    ["Repairs tracker in use", "in_place"],
    ["82% of visits are completed in time.", "in_progress"],
  ])("%j suggests %s", (text, status) => {
    expect(statusOf(text)).toBe(`? ${status}`);
  });
});

describe("Whatever denies or puts off comes first", () => {
  test.each([
    ["Not complete", "in_progress"],
    ["Nearly complete", "in_progress"],
    ["Not achieved.", "off_track"],
    ["Not on track", "off_track"],
    ["No longer on track", "off_track"],
    ["To be completed by March 2025", "planned"],
    ["Due to be completed June 2024", "planned"],
    ["Expected to be complete by end March", "? on_track"],
    ["Complete by end of March", "? planned"],
    ["Complete the review of policy", "? in_progress"],
    ["Complete subject to sign-off", "? partially_complete"],
    ["Started but delayed", "? off_track"],
    ["Work has commenced. However, it has been delayed by illness.", "? off_track"],
  ])("%j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe("A story without a status is never sure", () => {
  test.each([
    ["Plan in place to be completed in May", "in_progress"],
    ["Training has been offered to all staff.", "in_progress"],
    ["Meeting set up for 20/06/24.", "planned"],
    ["First version of the guide to be written in early July.", "planned"],
    ["The letter will be sent once the guidance is published.", "not_started"],
    ["The panel is meeting weekly.", "in_place"],
    ["Capacity remains an issue.", "at_risk"],
    ["The board can commission the group.", "unknown"],
    ["The report of May 2024 was discussed.", "in_progress"],
  ])("%j suggests %s", (text, status) => {
    expect(statusOf(text)).toBe(`? ${status}`);
    expect(readingOf({ progress: text })).toMatchObject({
      because: "It says what is being done, and not how the action stands.",
    });
  });
});

describe("Several stages", () => {
  test("one done and one still to come are done in part", () => {
    expect(statusOf("Completed. A review was held. Planned. A second one follows.")).toBe(
      "? partially_complete",
    );
    expect(statusOf("Phase 1 complete. Phase 2 in progress.")).toBe("? partially_complete");
  });

  test("a sentence that begins with the word of a status is no stage", () => {
    expect(statusOf("Completed for 2024. Planned annual briefings are in place.")).toBe("complete");
  });
});

describe("Dated entries", () => {
  const updatesOf = (text: string) => {
    const reading = readingOf({ progress: text });
    return reading.kind === "read"
      ? reading.value.updates.map(({ date, status }) => `${String(date)} ${status}`)
      : [];
  };

  test.each([
    ["March 2024 – Achieved. Framework in place.", ["2024-03-31 complete"], "complete"],
    [
      "Update Jan 24: on track. Update Apr 24: delayed.",
      ["2024-01-31 on_track", "2024-04-30 off_track"],
      "off_track",
    ],
    [
      "10/05/24 - Completed.\n12/04/24 - Training held.",
      ["2024-05-10 complete", "2024-04-12 in_progress"],
      "complete",
    ],
    [
      "05.04.24 AB: Meeting held. 06.05.24 AB: Completed",
      ["2024-04-05 in_progress", "2024-05-06 complete"],
      "complete",
    ],
    ["Apr: started. May: on hold", ["2024-04-30 in_progress", "2024-05-31 paused"], "paused"],
    ["On track.\nApr 24 - Training held.", ["null on_track", "2024-04-30 in_progress"], "on_track"],
    [
      "Apr 24 - Delayed.\nMay 25 - Final report.",
      ["2024-04-30 off_track", "2025-05-31 in_progress"],
      "off_track",
    ],
    ["Q1: G Q2: A Q3: R Q4: n/a", ["null on_track", "null at_risk", "null off_track"], "? off_track"],
    ["As of 14/05/2024 the work has led to 24 closures.", ["2024-05-14 in_progress"], "? in_progress"],
  ])("of %j: the latest governs", (text, updates, status) => {
    expect(updatesOf(text)).toEqual(updates);
    expect(statusOf(text)).toBe(status);
  });

  test.each([
    ["Completed 12/03/24"],
    ["January 2024 figures show a rise."],
    ["In 2023/24 to date, 19 were held."],
  ])("%j has none", (text) => {
    expect(updatesOf(text)).toEqual([expect.stringMatching(/^null /)]);
  });
});

describe("Percent complete", () => {
  test.each([
    ["90% complete", 90, "in_progress"],
    ["Complete: 100%", 100, "complete"],
    ["On track, 40% complete", 40, "on_track"],
    ["Delayed (60% complete)", 60, "off_track"],
    ["In progress – 25% complete", 25, "in_progress"],
    ["0%", 0, "not_started"],
    ["In progress - 50%", 50, "in_progress"],
    ["Approx 60 per cent done", 60, "in_progress"],
  ])("of %j is %s", (text, percent, status) => {
    expect(readingOf({ progress: text })).toMatchObject({ sure: true, value: { percent, status } });
  });

  test("stands in a column of its own, beside the story", () => {
    expect(readingOf({ progress: "Training held.", pct: "75" })).toMatchObject({
      value: { status: "in_progress", percent: 75, updates: [{ text: "Training held." }] },
    });
    expect(readingOf({ pct: "100" })).toMatchObject({ sure: true, value: { status: "complete" } });
  });

  test("a bare number elsewhere is sure only in the steps that officers estimate in", () => {
    expect(readingOf({ progress: "75" })).toMatchObject({ sure: true, value: { percent: 75 } });
    expect(readingOf({ progress: "37" })).toMatchObject({ sure: false });
  });
});

describe("A whole day that opens a line", () => {
  test("begins an entry with no sign behind it", () => {
    const reading = readingOf({ progress: "01.02.24 Panel met\n05.03.24 Action complete" });
    expect(reading).toMatchObject({
      value: { status: "complete", updates: [{ date: "2024-02-01" }, { date: "2024-03-05" }] },
    });
  });

  test("begins none in the middle of one", () => {
    expect(readingOf({ progress: "Panel met. 1/2/24 figures are out" })).toMatchObject({
      value: { updates: [{ date: null }] },
    });
  });
});

describe("Columns", () => {
  test("a date of completion beside a story says that it is done", () => {
    expect(readingOf({ progress: "Guide sent to all.", completed: "12 May 2024" })).toMatchObject({
      sure: true,
      value: { status: "complete" },
      because: "It has a date of completion.",
    });
    expect(readingOf({ completed: "12 May 2025" })).toMatchObject({ value: { status: "planned" } });
  });

  test("what stands under “Achieved?” was", () => {
    expect(readingOf({ achieved: "Benches painted in May" })).toMatchObject({
      sure: false,
      value: { status: "complete" },
    });
    expect(readingOf({ achieved: "No" })).toMatchObject({ value: { status: "not_started" } });
  });

  test("100 percent beside a story without a status is complete", () => {
    expect(readingOf({ progress: "Guide sent to all schools by post.", pct: "100%" })).toMatchObject({
      value: { status: "complete", percent: 100 },
    });
  });

  test("a column of shares has lost its sign of percent", () => {
    const plan = reportOf([
      { action: "Buy a van", progress: 0.4 },
      { action: "Train drivers", progress: "Done" },
    ]).plan;
    expect(plan.actions[0]?.progress).toMatchObject({
      sure: false,
      value: { status: "in_progress", percent: 40 },
    });
  });

  test("a column for the status counts more than the story", () => {
    expect(readingOf({ progress: "Training held.", status: "Delayed" })).toMatchObject({
      sure: true,
      value: { status: "off_track", updates: [{ text: "Training held." }] },
    });
  });

  test("a status that says nothing leaves it to the story", () => {
    expect(readingOf({ progress: "Completed", status: "n/a" })).toMatchObject({
      value: { status: "complete" },
    });
  });

  test("the code of a source stands apart from the update", () => {
    expect(readingOf({ source: "", progress: "SDP - In progress" })).toMatchObject({
      sure: true,
      value: { status: "in_progress" },
    });
    expect(readingOf({ source: "", progress: "SDP" })).toMatchObject({
      value: { status: "no_update", updates: [] },
      because: "It names where the action comes from, and says nothing about progress.",
    });
    expect(readingOf({ progress: "QX - Done" }, ["QX - To start"])).toMatchObject({
      value: { status: "complete" },
    });
  });

  test.each([
    ["As above.", "“As above.” stands for the update of the row above."],
    ["See 3.1", "“See 3.1” stands for the update of row 3.1."],
  ])("%j is left to the row that it names", (text, because) => {
    expect(readingOf({ progress: text })).toMatchObject({ kind: "unclear", because });
  });
});

test("every line of the list of statuses is understood", () => {
  const lines = STATUS_LINES.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(STATUS_FORMS).toHaveLength(lines.length);
});

test.each([
  "complete. ",
  "(",
  "not ",
  "to be ",
  "Jan 24: ",
  "•",
  "\n",
  "1/1/24 - ",
  "q1: ",
  "50%",
  "… Planned",
  "phase 1 complete ",
])("a cell full of %j is read in no time", (text) => {
  const start = performance.now();
  expect(() => statusOf(text.repeat(32_767 / text.length))).not.toThrow();
  expect(performance.now() - start).toBeLessThan(500);
});
