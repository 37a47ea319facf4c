/**
 * Northmere is no real council. A sheet for each priority, merged cells, a lead and a date in one
 * cell, a rating with a key of its own: what an improvement plan after an inspection looks like.
 * It is meant to be judged at 23 November 2026.
 */
const HEADINGS = ["", "Improvement", "Outcome", "Evidenced by", "Target", "Lead & Timescale", "Progress to date", "RAG"];

export const name = "northmere-improvement-plan";

export const sheets = [
  {
    name: "Introduction",
    widths: [18, 90],
    title: "Northmere Council: Children's Services Improvement Plan 2026/27",
    rows: [
      ["What it is", "This plan answers the inspection of June 2026. The Improvement Board reviews it every six weeks."],
      ["Version", "4, for the board of 26 November 2026"],
      [],
      ["Rating", "Meaning"],
      ["B", "Action completed"],
      ["G", "Good evidence of progress, on track"],
      ["A", "Limited evidence of progress, may not meet its timescale"],
      ["R", "No evidence of progress, or will not meet its timescale"],
    ],
  },
  priority(
    "Priority 1",
    "1. Make sure that every referral is answered in time.",
    [
      [1.1, "Review how referrals are taken and publish one set of standards for all teams.", "Every referral is answered within one working day.", "Weekly report from the front door", "85% by October 2026, 95% by March 2027", "Head of Assessment/ Director, Children & Families\nMar 2027", "Standards agreed with partners in September. Weekly report in use since 5 October.", "G"],
      ["", "", "Partners know what makes a good referral.", "Audit of 30 referrals", "70% of referrals judged good", "Head of Assessment\nDec 2026", "Workshops held with schools and the police. Audit planned for December.", "A"],
      [1.2, "Recruit to the vacant posts in the front door team.", "No child waits because a post is empty.", "Staffing report", "Two vacancies at most", "Head of Workforce\nOct 2026", "Four of six posts are filled. Interviews for the others are set for December.", "G"],
      [1.3, "Agree with the police how joint visits are arranged at night.", "Joint visits happen within four hours.", "Log of the emergency duty team", "100%", "Emergency Duty Team Manager\nSep 2026", "Completed. The protocol was signed on 21 September.", "G"],
      ["", "", "Staff at night can reach a manager.", "Rota", "N/A", "Emergency Duty Team Manager\nOngoing from Sep 2026", "In place. The rota is published each month.", "G"],
    ],
    [
      { rows: [1, 2], columns: [0, 1] },
      { rows: [4, 5], columns: [0, 1] },
    ],
  ),
  priority(
    "Priority 2",
    "2. Give young people who leave care a home that they can keep.",
    [
      [2.1, "Agree a quota of council homes for care leavers.", "More care leavers have a tenancy of their own.", "Housing report", "25 homes by March 2027", "Director of Housing/ Head of Leaving Care\nMar 2027", "Paper to Cabinet in December.", "A"],
      ["", "", "Fewer tenancies fail in the first year.", "Tenancy reviews", "At most 5%", "Head of Leaving Care\nMar 2027", "", "A"],
      [2.2, "Buy supported lodgings together with two neighbouring councils.", "Places are found within Northmere.", "Signed contract", "12 places", "Commissioning Team\nPhase 1 tender Sep 2026\nPhase 2 award Dec 2026\nPhase 3 first places Apr 2027", "Tender published on 14 September; eight bids received.", "G"],
      [2.3, "Write the offer to care leavers with them, in plain words.", "Care leavers know what they can ask for.", "Survey of the care leavers' forum", "80% know the offer", "", "First draft shared with the forum in October.", "A"],
      [2.1, "Train all personal advisers in housing rights.", "Advice is right the first time.", "Training records", "All personal advisers", "Head of Training\nJan 2027", "On track. 14 of 22 trained by November.", "G"],
    ],
    [{ rows: [1, 2], columns: [0, 1] }],
  ),
  priority(
    "Priority 3",
    "3. Hear what children say, and act on it.",
    [
      [3.1, "Ask every child how their review went, with a form made by the Children in Care Council.", "Children say that they are heard.", "Forms returned", "60% of reviews", "Head of Safeguarding\nQuarterly", "Form agreed in August; 41% returned in the first quarter.", "A"],
      [3.2, "Find an independent visitor for every child who wants one.", "No child waits longer than eight weeks.", "Waiting list", "Nobody waits", "Participation Team\nDates to be agreed", "Not yet started", "R"],
      [3.3, "Publish each quarter what changed because children asked for it.", "Children see that it was worth it.", "“You said, we did”", "N/A", "Participation Team\n30 Nov 2026", "First issue is with the printer.", "G"],
    ],
    [],
  ),
  {
    name: "Glossary",
    widths: [24, 70],
    title: "Words used in this plan",
    rows: [
      ["Front door", "Where referrals about children arrive"],
      ["Care leaver", "A young person aged 16 to 25 who was looked after"],
    ],
  },
];

function priority(sheet, title, rows, merges) {
  return {
    name: sheet,
    widths: [6, 36, 32, 24, 24, 34, 40, 7],
    title,
    headings: HEADINGS,
    rows,
    merges,
    ratings: { column: 7, fills: { B: "5B9BD5", G: "00B050", A: "FFC000", R: "FF0000" } },
    frozenRows: 3,
  };
}
