/**
 * Wexcombe is no real council. A tracker of audit recommendations, with headings in words of its own:
 * Plan Check can't be sure of two of them, and asks.
 * It is meant to be judged at 23 November 2026.
 */
const date = (year, month, day) => new Date(Date.UTC(year, month - 1, day));

export const name = "wexcombe-audit-tracker";

export const sheets = [
  {
    name: "Tracker",
    widths: [8, 40, 46, 24, 14, 50],
    title: "Wexcombe District Council: Tracker of audit recommendations",
    headings: [
      "Rec no",
      "Finding",
      "Agreed action",
      "Officer and panel",
      "Deadline",
      "Progress and assurance seen",
    ],
    formats: { 4: "dd mmm yyyy" },
    frozenRows: 3,
    rows: [
      ["IA1", "Changes to suppliers' bank details are not always checked.", "Call the supplier on a known number before any change is made.", "Head of Finance", date(2026, 9, 30), "Complete. A sample of twenty changes was tested in October."],
      ["IA2", "Leavers keep their access to the finance system.", "Send the list of leavers to the system team each week.", "HR Manager", date(2026, 10, 31), "In progress. The first three lists have been sent."],
      ["IA3", "The asset register was last reconciled in 2023.", "Reconcile the register to the ledger every quarter.", "Head of Finance", date(2027, 1, 31), "Not started"],
      ["IA4", "Grant claims are signed by the officer who prepares them.", "Have a second officer sign each claim.", "Grants Officer", date(2026, 12, 18), "On track"],
      ["IA5", "There is no plan for the loss of the payroll provider.", "Write and test a plan with the provider.", "", date(2027, 3, 31), ""],
    ],
  },
];
