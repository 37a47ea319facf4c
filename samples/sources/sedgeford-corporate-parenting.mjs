/**
 * Sedgeford is no real council. One table on one sheet, with dates that Excel holds as dates and as
 * months, initials for leads, banners for themes, and no rating of the officer's own.
 * It is meant to be judged at 23 November 2026.
 */
const date = (year, month, day) => new Date(Date.UTC(year, month - 1, day));

export const name = "sedgeford-corporate-parenting";

export const sheets = [
  {
    name: "Action plan",
    widths: [8, 58, 16, 16, 52],
    title: "Sedgeford Borough Council: Corporate Parenting Action Plan",
    headings: ["Ref", "Action", "Lead", "By when", "Progress"],
    banners: ["Theme 1: Health", "Theme 2: Learning and work"],
    formats: { 3: "mmm-yy" },
    frozenRows: 3,
    rows: [
      ["Theme 1: Health"],
      ["1.1", "Offer every child a health assessment within twenty working days of coming into care.", "RL & PH", date(2026, 10, 1), "In progress. 88% in the last quarter."],
      ["1.2", "Give each care leaver a summary of their health history.", "RL", date(2026, 9, 1), "Complete"],
      ["1.3", "Agree a faster way into mental health support with the NHS.", "PH with TB", date(2027, 3, 1), "Meeting planned for January."],
      ["1.4", "Find a dentist for every child placed in Sedgeford.", "", date(2026, 12, 1), "On track"],
      ["Theme 2: Learning and work"],
      ["2.1", "Hold a review of every personal education plan each term.", "Virtual School Head", "Termly", "In place. All plans were reviewed in the summer term."],
      ["2.2", "Set aside ten apprenticeships at the council for care leavers.", "HR", date(2027, 1, 1), ""],
      ["2.3", "Visit every school with more than five children in care.", "Virtual School Head", "31 September 2026", "Twelve of fifteen schools visited."],
      ["2.4", "Celebrate what children have achieved, at an event that they plan.", "tb", date(2026, 7, 1), "Completed. 120 people came in July."],
    ],
  },
];
