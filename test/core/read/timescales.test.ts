import { showTimescale } from "../../../src/core/model/show-timescale";
import { TIMESCALE_KINDS } from "../../../src/core/read/timescales";
import { readTimescale } from "../../../src/core/read/timescales/read-timescale";
import { TODAY } from "../../support/plan-of";

const read = (text: string) => readTimescale(text, { asAt: TODAY });
const shown = (text: string) => {
  const parsed = read(text);
  return parsed && showTimescale(parsed.value) + (parsed.sure ? "" : "?");
};

describe.each(TIMESCALE_KINDS)("The timescale “$name”", ({ examples }) => {
  test.each(Object.entries(examples))("reads %j as %s", (text, expected) => {
    const parsed = read(text);
    expect(parsed && showTimescale(parsed.value)).toBe(expected);
  });
});

// A question mark behind the reading says that it is not sure. All are judged at 1 April 2024.
describe.each<readonly [string, Readonly<Record<string, string>>]>([
  [
    "days",
    {
      "03 Jun 24": "3 Jun 2024",
      "By Friday 7 June 2024": "7 Jun 2024",
      "June 3rd 2024": "3 Jun 2024",
      "30 Octob\ner 2024": "30 Oct 2024",
      "30 Octob er 2024": "30 Oct 2024",
      "30 October 202 4": "30 Oct 2024",
      "3 0 October 2024": "30 Oct 2024?",
      "By 12 noon on 7 June 2024": "7 Jun 2024",
      "Not later than 7/6/2024": "7 Jun 2024",
      "7th. June 2024": "7 Jun 2024",
      "On or before 7 June 2024": "7 Jun 2024",
      "1. June 2024": "30 Jun 2024",
      "2024-06-30 00:00": "30 Jun 2024",
      "3/6": "3 Jun 2024?",
      "By 31 March": "31 Mar 2025?",
      "29/02/2023": "a day that does not exist",
      "13/25/2024": "a day that does not exist",
    },
  ],
  [
    "months",
    {
      "Septmber 2024": "30 Sep 2024",
      "Novernber 2024": "30 Nov 2024",
      "Novem-ber 2024": "30 Nov 2024",
      "Setpember 2024": "30 Sep 2024",
      "Otober 2024": "31 Oct 2024",
      "Febbruary 2025": "28 Feb 2025",
      "Jluy 2024": "31 Jul 2024",
      "2nd week June 2024": "14 Jun 2024?",
      "in the New Year": "31 Jan 2025?",
      "June, 2024": "30 Jun 2024",
      "2024 June": "30 Jun 2024",
      "06/2024": "30 Jun 2024",
      "06/24": "30 Jun 2024?",
      "End Sept 24": "30 Sep 2024",
      "May 24": "31 May 2024?",
      "by Sept": "30 Sep 2024?",
      "Beginning of May": "10 May 2024?",
      "First week of June 2024": "7 Jun 2024?",
      "Last week in May 2024": "31 May 2024?",
    },
  ],
  [
    "quarters and years",
    {
      "Qtr 1 2025-26": "30 Jun 2025?",
      "in Quarter 1 2025/26": "1 Apr 2025 to 30 Jun 2025",
      "2025-26 Q1": "30 Jun 2025?",
      "Q2, Q3 and Q4 2024/25": "30 Sep 2024; 31 Dec 2024; 31 Mar 2025?",
      "End of the year 2025": "31 Dec 2025?",
      "By financial year end 2024/25": "31 Mar 2025",
      "Q1/Q2 2024/25": "1 Apr 2024 to 30 Sep 2024",
      "Q4 (Jan - Mar 2025)": "1 Jan 2025 to 31 Mar 2025",
      "By end Q3 24/25": "31 Dec 2024",
      "By Q3": "31 Dec 2024?",
      "Dec 2024 (Q3)": "31 Dec 2024?",
      "Q3 – December 2024": "31 Dec 2024",
      "Q1 (April - June) 2025/26": "1 Apr 2025 to 30 Jun 2025",
      "Over the course of 2025/26": "1 Apr 2025 to 31 Mar 2026",
      "March 2025 (end of FY)": "31 Mar 2025?",
      "By the end of the calendar year": "31 Dec 2024?",
      "Late 2024/early 2025": "31 Mar 2025?",
      "2025/26": "1 Apr 2025 to 31 Mar 2026",
      "By the end of 2024/25": "31 Mar 2025",
      "Year 1 (2024/25)": "1 Apr 2024 to 31 Mar 2025",
      "next financial year": "31 Mar 2026?",
      "2024-2027": "1 Jan 2024 to 31 Dec 2027?",
      "End of calendar year 2024": "31 Dec 2024?",
      "12-18 months": "within 18 months?",
    },
  ],
  [
    "schools",
    {
      "Autumn term 2 2024": "31 Dec 2024",
      "Summer Term 2025": "1 Apr 2025 to 31 Jul 2025",
      "Summer term 25": "31 Jul 2025?",
      "Terms 3 & 4": "31 Mar 2025?",
      "Aut 24": "31 Dec 2024?",
      "Aut 24/Spr 25": "1 Sep 2024 to 31 Mar 2025?",
      "Once per term from Sept 2024": "termly from 1 Sep 2024",
      "Autumn term 2024 / Spring term 2025": "1 Sep 2024 to 31 Mar 2025",
      "By May half term 2025": "31 May 2025?",
      "Before summer holidays": "31 Jul 2024?",
      "By end of term": "31 Jul 2024?",
      "by the end of the academic year": "31 Jul 2024?",
      "Once per half term": "half-termly",
    },
  ],
  [
    "seasons",
    {
      "Spring/Summer 2025": "1 Mar 2025 to 31 Aug 2025?",
      "Early Autumn 2024": "30 Sep 2024?",
      "Winter 24/25": "1 Dec 2024 to 28 Feb 2025?",
      "Summer 2025 (tbc)": "1 Jun 2025 to 31 Aug 2025?",
    },
  ],
  [
    "spans",
    {
      "1st April – 30th June 2025": "1 Apr 2025 to 30 Jun 2025",
      "3rd & 4th June 2024": "3 Jun 2024 to 4 Jun 2024",
      "November – February 2025": "1 Nov 2024 to 28 Feb 2025",
      "Nov – Feb": "1 Nov 2024 to 28 Feb 2025?",
      "Apr 24 - Mar 25": "1 Apr 2024 to 31 Mar 2025?",
      "Jun/Jul/Aug 2024": "1 Jun 2024 to 31 Aug 2024",
      "between April and June 2024": "1 Apr 2024 to 30 Jun 2024",
      "Start May 2024, complete by Dec 2024": "1 May 2024 to 31 Dec 2024",
      "Sept 2024 to end of academic year": "1 Sep 2024 to 31 Jul 2025?",
      "Up to March 2025": "until 31 Mar 2025",
      "Through to March 2025": "until 31 Mar 2025",
      "Funded until March 2025": "until 31 Mar 2025",
      "Contract ends March 2025": "Contract ends 31 Mar 2025?",
      "Ongoing through 2023/24": "1 Apr 2023 to 31 Mar 2024?",
      "Rolling programme throughout 2023/24": "1 Apr 2023 to 31 Mar 2024",
      "Ongoing (annual budget)": "annual?",
      "Quarterly reviews – first June 2024": "quarterly, first by 30 Jun 2024",
      "2024/25 budget": "31 Mar 2025?",
      "May Council meeting 2024": "31 May 2024",
      "High priority": "not yet decided?",
      "Not agreed": "not yet decided",
      "Months 1-6": "not yet decided?",
      "Immediate/short term": "at once?",
      "By next Board": "at the time of next board?",
      "Within the year": "within 1 year?",
      "Ongoing (to March 2025)": "ongoing, to end or be reviewed by 31 Mar 2025",
      "Ongoing – target March 2025": "ongoing, to end or be reviewed by 31 Mar 2025?",
      "1 Feb–30 Apr 2025": "1 Feb 2025 to 30 Apr 2025",
      "04/2024-03/2025": "1 Apr 2024 to 31 Mar 2025",
      "Start Sept 2024; end March 2025": "1 Sep 2024 to 31 Mar 2025",
      "Training to start Sept 2024 and be completed by March 2025": "1 Sep 2024 to 31 Mar 2025",
      "Not before September 2024": "ongoing from 1 Sep 2024",
      "01/06/24-31/08/24": "1 Jun 2024 to 31 Aug 2024",
    },
  ],
  [
    "milestones",
    {
      "Apr 24\nJul 24\nOct 24": "30 Apr 2024; 31 Jul 2024; 31 Oct 2024",
      "June / September / December 2024": "30 Jun 2024; 30 Sep 2024; 31 Dec 2024",
      "1 - July 2024\n2 - October 2024": "1 31 Jul 2024; 2 31 Oct 2024",
      "- March 2024\n- June 2024": "31 Mar 2024; 30 Jun 2024",
      "Phase 1: Apr-Jun 2024\nPhase 2: Jul-Sep 2024": "Phase 1 30 Jun 2024; Phase 2 30 Sep 2024",
      "Cabinet: July 2024; Council: Sept 2024": "Cabinet 31 Jul 2024; Council 30 Sep 2024",
      "Impact review March 2025": "Impact review 31 Mar 2025",
      "Cabinet March 2025": "Cabinet 31 Mar 2025?",
      "Training complete by Dec 2024; audit by Feb 2025": "Training complete 31 Dec 2024; audit 28 Feb 2025",
      "Phase 1 (North) by May 2024; Phase 2 (South) by July 2024":
        "Phase 1 (North) 31 May 2024; Phase 2 (South) 31 Jul 2024",
      "May 2024 meeting – July 2024 implementation": "meeting 31 May 2024; implementation 31 Jul 2024",
      "(i) June 2024 (ii) July 2024": "i 30 Jun 2024; ii 31 Jul 2024",
      "Policy: June 2024 | Audit: July 2024": "Policy 30 Jun 2024; Audit 31 Jul 2024",
      "Audit May 2024 with re-audit Oct 2024": "Audit 31 May 2024; re-audit 31 Oct 2024",
      "31/05/2024\n30/09/2024": "31 May 2024; 30 Sep 2024?",
      "May 2024 July 2024": "31 May 2024; 31 Jul 2024",
      "Sept 2024, May 2024": "30 Sep 2024; 31 May 2024?",
      "Guide to be sent to schools in May 2024": "31 May 2024",
      "Immediate – by end of April 2024": "30 Apr 2024",
      "Following Cabinet approval in June 2024": "30 Jun 2024?",
      "June or July 2024": "31 Jul 2024?",
      "End of June/early July 2024": "10 Jul 2024?",
    },
  ],
  [
    "recurrence",
    {
      "half yearly – Apr & Oct": "six-monthly",
      "every other month": "bi-monthly",
      "Per quarter": "quarterly",
      "3 x yearly": "three-times-yearly",
      "6-weekly": "six-weekly",
      "4 times per annum": "quarterly",
      "Every academic year": "annual",
      "every Monday": "weekly",
      "March & September each year": "twice-yearly",
      "Termly – first by December 2024": "termly, first by 31 Dec 2024",
      "Quarterly starting in July 2024": "quarterly from 1 Jul 2024",
      "Weekly meetings until July 2024": "weekly, first by 31 Jul 2024",
      "Ongoing (annual review)": "annual",
      "monthly and annually": "monthly?",
      "At every inspection": "every inspection?",
    },
  ],
  [
    "revised dates and status",
    {
      "Dec 2024 (was Sept 2024)": "original 30 Sep 2024; revised 31 Dec 2024",
      "Original: 31/12/23\nRevised: 30/04/24\n2nd revision: 31/07/24":
        "original 31 Dec 2023; revised 30 Apr 2024; revised 31 Jul 2024?",
      "30/6/24 (orig. 31/3/24)": "original 31 Mar 2024; revised 30 Jun 2024",
      "June 2024 (prev. March 2024)": "original 31 Mar 2024; revised 30 Jun 2024",
      "June 2024 (originally March 2024)": "original 31 Mar 2024; revised 30 Jun 2024",
      "March 2024 → June 2024": "original 31 Mar 2024; revised 30 Jun 2024",
      "Extended to March 2025": "31 Mar 2025",
      "Completed by March 2025": "31 Mar 2025",
      "In place and ongoing": "a status, no date: in place?",
      "In place": "a status, no date: in place",
      "In place. Review annually": "a status, no date: in place?",
      "Completed for adults": "a status, no date: complete?",
      "Closed cases audit": "a status, no date: complete?",
      "Completed 12/03/24": "a status, no date: complete",
      "Completed 12/03/25": "a status, no date: complete?",
      Rejected: "a status, no date: cancelled",
      "On hold": "a status, no date: paused",
      "Work in progress": "a status, no date: in progress",
    },
  ],
  [
    "words that may change what a date means",
    {
      "March 2025 unless delayed": "31 Mar 2025?",
      "Not started – March 2025": "31 Mar 2025?",
      "Not later than March 2025": "31 Mar 2025",
      "March 2025 at the earliest": "31 Mar 2025?",
      "March 2025 at the latest": "31 Mar 2025",
      "March 2025 (on hold)": "31 Mar 2025?",
      "Policy approved March 2023": "Policy approved 31 Mar 2023?",
      "Policy to be approved March 2025": "31 Mar 2025",
      "Policy approved by March 2025": "31 Mar 2025",
      "Since inspection in June 2023": "30 Jun 2023?",
      "Phase 1 complete. Phase 2 June 2024": "30 Jun 2024?",
      "Last reviewed March 2023": "Last reviewed 31 Mar 2023?",
      "Agreed date: 31 March 2025": "31 Mar 2025",
      "Issued 12/03/24, due 30/06/24": "Issued 12 Mar 2024; 30 Jun 2024?",
      "3 months before March 2025": "28 Feb 2025?",
      "l5 March 2025": "31 Mar 2025?",
      "Recommendation 4 March 2025": "Recommendation 4 31 Mar 2025",
      "May be revised in June 2024": "30 Jun 2024?",
    },
  ],
  [
    "words that decide alone",
    {
      "Monthly meetings to be established by June 2024": "30 Jun 2024",
      "Annual report Sept 2024": "annual, first by 30 Sep 2024?",
      "Annual plan by March 2025": "annual, first by 31 Mar 2025?",
      "March 2025 and annually thereafter": "annual, first by 31 Mar 2025?",
      "Annual Town Meeting": "annual?",
      "Audit Committee – 24 September 2024": "Audit Committee 24 Sep 2024?",
      "Continued support for schools": "ongoing?",
      "Ongoing – completed": "ongoing?",
      "12 week rolling programme": "ongoing?",
      "5 year plan": "within 5 years?",
      "2 days training": "within 2 days?",
      "In 6 weeks": "within 6 weeks",
      "Policy to be agreed with partners": "not yet decided?",
    },
  ],
  [
    "other words",
    {
      "Immediate and ongoing": "ongoing?",
      "Throughout the year": "ongoing",
      "From 1st April 2024 onwards": "ongoing from 1 Apr 2024",
      "After April 2024": "ongoing from 1 May 2024?",
      "Within 48 hours of referral": "within 2 days of referral",
      "Long term": "not yet decided?",
      "Date TBC": "not yet decided",
      "Year one": "not yet decided?",
      "Next quarter": "within 3 months?",
      "Once the policy is approved": "at the time of policy is approved?",
      "Throughout the life of the plan": "ongoing",
      "Across the year": "ongoing",
      "Within year 1": "not yet decided?",
      "As opportunities arise": "ongoing",
      "Post-inspection": "at the time of inspection?",
      "Awaiting regional guidance": "on a condition",
      "As action 4.2": "to be found elsewhere",
      "TBC?": "not yet decided",
      "Awaiting confirmation of date": "not yet decided",
      "6 weeks after go-live": "within 6 weeks of go-live",
      "Next Board meeting": "at the time of board meeting?",
      "As per project plan": "to be found elsewhere",
      "If funding available": "on a condition",
    },
  ],
])("Of %s,", (_, texts) => {
  test.each(Object.entries(texts))("%j is read as %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

test("a month is read as its last day, and says so", () => {
  expect(read("Apr 2020")).toMatchObject({
    value: { kind: "date", due: "2020-04-30", precision: "month" },
    sure: true,
    because: "“Apr 2020” is read as 30 Apr 2020: a month means its last day.",
  });
});

test("the number of a phase is no day of the month", () => {
  expect(read("Phase 1 June 2024")).toMatchObject({
    value: { milestones: [{ due: "2024-06-30", label: "Phase 1" }] },
  });
});

test("a year alone is read, but not surely", () => {
  expect(read("2025")).toMatchObject({ value: { due: "2025-12-31" }, sure: false });
});

test.each([
  ["as the strategy says"],
  ["Head of Care"],
  ["xyz 99"],
  ["Head of Year 2"],
  ["Staff may be trained"],
  ["03/06/204"],
  ["Version 1.12"],
])("%j is not understood, and not guessed", (text) => {
  expect(read(text)).toBeUndefined();
});

describe("A text made to be slow", () => {
  const PIECES = [
    "1",
    "31 ",
    "1/",
    "12-",
    "mar",
    "march ",
    "q1 ",
    "2024/",
    "2024 ",
    "term ",
    "autumn ",
    "every ",
    "- ",
    "end of ",
    " ",
    "\n",
    "(",
    "by ",
    "a",
  ];
  const LONGEST_CELL = 32_767;

  test.each(PIECES)("is read at once, of %j again and again", (piece) => {
    const began = performance.now();
    for (const length of [500, 600, LONGEST_CELL])
      read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("of pieces put together by chance never throws", () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let text = 0; text < 2000; text++) {
      const made = Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)] ?? "").join("");
      expect(() => read(made)).not.toThrow();
    }
  });
});
