import { checkWorkbook } from "../../../src/core";
import { TODAY } from "../../support/plan-of";
import { workbookOf, type SheetOf } from "../../support/workbook-of";

type Rows = SheetOf["rows"];

/** Workbooks that an officer may have open, with headings that a plan could have as well. */
const OTHER_WORKBOOKS: Readonly<Record<string, Rows>> = {
  "a council's budget": [
    ["Service", "Description", "Budget 2023/24", "Forecast", "Variance", "Budget holder", "Comments"],
    ["Libraries", "Books and media", 120000, 118500, -1500, "Head of Libraries", "Within budget"],
    ["Parks", "Grounds maintenance", 340000, 361000, 21000, "Parks Manager", "Pressure from fuel prices"],
    ["Museums", "Exhibitions", 45000, 45000, 0, "Museums Manager", "On target"],
  ],
  "a project's budget by month": [
    ["Description", "Owner", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Total", "Status"],
    ["Design fees", "Jo Field", 1000, 1000, 500, 0, 0, 0, 2500, "Approved"],
    ["Building works", "Sam Reed", 0, 0, 8000, 9000, 9000, 4000, 30000, "Forecast"],
  ],
  "a timesheet": [
    ["Name", "Date", "Task", "Start time", "End time", "Hours", "Comments"],
    ["Ann Marsh", "03/06/2024", "Site visit", "09:00", "12:00", 3, "Travel included"],
    ["Ann Marsh", "04/06/2024", "Report writing", "09:00", "17:00", 7.5, ""],
    ["Lee Ward", "04/06/2024", "Training", "10:00", "13:00", 3, "First aid"],
  ],
  "a table of sales": [
    ["Date", "Region", "Sales rep", "Product", "Units", "Unit price", "Revenue", "Target"],
    ["01/04/2024", "North", "Ann Marsh", "Compost bin", 40, 12.5, 500, 450],
    ["02/04/2024", "South", "Lee Ward", "Water butt", 12, 30, 360, 400],
  ],
  "a list of addresses": [
    ["First name", "Last name", "Address", "Town", "Postcode", "Phone", "Notes"],
    ["Ann", "Marsh", "1 Mill Lane", "Northmere", "NM1 2AB", "01632 960001", "Prefers letters"],
    ["Lee", "Ward", "2 High Street", "Sedgeford", "SF3 4CD", "01632 960002", ""],
  ],
  "contacts with their roles": [
    ["Name", "Role", "Organisation", "Email", "Telephone", "Area", "Notes"],
    [
      "Ann Marsh",
      "Head of Care",
      "Northmere Council",
      "ann.marsh@northmere.example",
      "01632 960001",
      "All",
      "",
    ],
    [
      "Lee Ward",
      "Team Manager",
      "Sedgeford NHS Trust",
      "lee.ward@sedgeford.example",
      "01632 960002",
      "North",
      "",
    ],
  ],
  "a list of stock": [
    ["Item", "Description", "Quantity", "Reorder level", "Supplier", "Location", "Status"],
    ["Paper A4", "White, 80 g", 120, 50, "Anyford Paper", "Store 1", "In stock"],
    ["Toner", "Black", 4, 10, "Anyford Office", "Store 2", "On order"],
  ],
  "a register of invoices": [
    ["Invoice no", "Supplier", "Description", "Date", "Amount", "VAT", "Due date", "Status", "Approved by"],
    ["INV-001", "Anyford Paper", "Paper for June", "03/06/2024", 240, 48, "03/07/2024", "Paid", "Ann Marsh"],
    [
      "INV-002",
      "Mill Cleaning",
      "Cleaning of offices",
      "05/06/2024",
      900,
      180,
      "05/07/2024",
      "Open",
      "Lee Ward",
    ],
  ],
  "a register of attendance": [
    ["Name", "Year group", "Mon", "Tue", "Wed", "Thu", "Fri", "Attendance %", "Comments"],
    ["Pupil One", "Year 4", "/", "/", "/", "A", "/", "80%", "Unwell"],
    ["Pupil Two", "Year 4", "/", "/", "/", "/", "/", "100%", ""],
  ],
  "records of training": [
    ["Name", "Job title", "Course", "Date completed", "Expiry date", "Provider", "Status"],
    [
      "Ann Marsh",
      "Social Worker",
      "Safeguarding level 3",
      "03/06/2023",
      "03/06/2026",
      "Anyford Training",
      "Valid",
    ],
    ["Lee Ward", "Team Manager", "First aid", "04/06/2021", "04/06/2024", "Red Cross", "Expired"],
  ],
  "an agenda of a meeting": [
    ["Time", "Item", "Lead", "Paper"],
    ["10:00", "Welcome and apologies", "Chair", "Verbal"],
    ["10:05", "Minutes of the last meeting", "Chair", "Paper A"],
    ["10:15", "Budget report", "Ann Marsh", "Paper B"],
  ],
  "a register of assets": [
    ["Asset no", "Description", "Location", "Owner", "Purchase date", "Cost", "Condition", "Status"],
    ["A001", "Laptop", "Town Hall", "ICT", "01/02/2022", 650, "Good", "In use"],
    ["A002", "Van", "Depot", "Parks", "01/03/2019", 18000, "Fair", "In use"],
  ],
  "a school's timetable": [
    ["Period", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    ["1", "English", "Maths", "English", "Science", "PE"],
    ["2", "Maths", "English", "Science", "Maths", "Art"],
  ],
  "a rota of holidays": [
    ["Name", "Team", "Start date", "End date", "Days", "Approved by", "Status"],
    ["Ann Marsh", "Care", "01/08/2024", "14/08/2024", 10, "Jo Field", "Approved"],
    ["Lee Ward", "Care", "19/08/2024", "23/08/2024", 5, "Jo Field", "Requested"],
  ],
  "a claim of expenses": [
    ["Date", "Description", "From", "To", "Miles", "Amount", "Approved"],
    ["03/06/2024", "Visit to a family", "Northmere", "Sedgeford", 24, 10.8, "Y"],
    ["05/06/2024", "Conference", "Northmere", "Leeds", 120, 54, "N"],
  ],
  "results of a survey": [
    ["Question", "Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree", "Comments"],
    ["I understand the council's priorities", "20%", "45%", "20%", "10%", "5%", ""],
    ["My manager supports me in my work", "35%", "40%", "15%", "5%", "5%", "Better than last year"],
  ],
  "a log of requests for information": [
    ["Ref", "Date received", "Requester", "Subject", "Service", "Date due", "Date sent", "Outcome", "Status"],
    [
      "FOI 101",
      "03/06/2024",
      "Press",
      "Spending on agency staff",
      "HR",
      "01/07/2024",
      "28/06/2024",
      "Full",
      "Closed",
    ],
    ["FOI 102", "04/06/2024", "Resident", "Parking fines", "Parking", "02/07/2024", "", "", "Open"],
  ],
  "a list of planning applications": [
    [
      "Application no",
      "Address",
      "Proposal",
      "Applicant",
      "Case officer",
      "Target date",
      "Decision",
      "Status",
    ],
    [
      "24/00101",
      "1 Mill Lane",
      "Single storey extension to the rear",
      "Mr A",
      "Jo Field",
      "03/08/2024",
      "",
      "Pending",
    ],
    [
      "24/00102",
      "2 High Street",
      "Change of use from shop to café",
      "Ms B",
      "Sam Reed",
      "05/08/2024",
      "",
      "Pending",
    ],
  ],
  "performance data": [
    ["Indicator", "Description", "Target", "Q1", "Q2", "Q3", "Q4", "Trend", "Status"],
    ["NI 1", "Share of visits made on time", "95%", "91%", "93%", "94%", "95%", "↑", "Green"],
    ["NI 2", "Days to let a home", 20, 28, 26, 24, 23, "↓", "Amber"],
  ],
  "a history of versions": [
    ["Version", "Date", "Author", "Description of change", "Status"],
    ["0.1", "03/06/2024", "Ann Marsh", "First draft for comment by the board", "Draft"],
    ["1.0", "20/06/2024", "Ann Marsh", "Approved by the board after changes", "Final"],
  ],
  "approvals of a document": [
    ["Name", "Role", "Action", "Date", "Signature"],
    ["Ann Marsh", "Director", "Approve", "20/06/2024", ""],
    ["Lee Ward", "Chair of the board", "Approve", "21/06/2024", ""],
  ],
  "a key to ratings": [
    ["RAG", "Status", "Description"],
    ["R", "Off track", "The action will not be delivered on time"],
    ["A", "At risk", "The action may not be delivered on time"],
    ["G", "On track", "The action will be delivered on time"],
  ],
  "a glossary": [
    ["Term", "Description", "Source"],
    ["RAG", "Red, amber, green", "Handbook"],
    ["SRO", "Senior responsible officer who answers for the plan", "Handbook"],
  ],
  "a contents list": [
    ["Section", "Title", "Owner", "Page"],
    ["1", "Introduction and aims of the strategy", "Ann Marsh", 3],
    ["2", "What we know about our residents", "Lee Ward", 7],
  ],
  "a distribution list": [
    ["Name", "Organisation", "Role", "Date sent"],
    ["Ann Marsh", "Northmere Council", "Director", "03/06/2024"],
    ["Lee Ward", "Sedgeford NHS Trust", "Chair", "03/06/2024"],
  ],
  "a matrix of risks": [
    ["Likelihood / Impact", "Low", "Medium", "High"],
    ["High", "Amber", "Red", "Red"],
    ["Medium", "Green", "Amber", "Red"],
    ["Low", "Green", "Green", "Amber"],
  ],
  "a list of suppliers' contracts": [
    [
      "Contract ref",
      "Supplier",
      "Description",
      "Start date",
      "End date",
      "Value",
      "Contract owner",
      "Status",
    ],
    [
      "C01",
      "Mill Cleaning",
      "Cleaning of council offices",
      "01/04/2022",
      "31/03/2025",
      90000,
      "Jo Field",
      "Live",
    ],
    ["C02", "Anyford Paper", "Supply of office paper", "01/04/2023", "31/03/2026", 12000, "Sam Reed", "Live"],
  ],
  "a log of complaints": [
    ["Complaint no", "Date received", "Customer", "Subject", "Stage", "Officer", "Date closed", "Outcome"],
    ["24/01", "03/06/2024", "Mr A", "Missed bin collection", "1", "Jo Field", "10/06/2024", "Upheld"],
    ["24/02", "05/06/2024", "Ms B", "Noise from works", "2", "Sam Reed", "", ""],
  ],
  "a calendar of events": [
    ["Date", "Event", "Venue", "Organiser", "Cost", "Notes"],
    ["03/08/2024", "Summer fair on the green", "Village green", "Parish Council", "£200", "Book marquee"],
    ["11/11/2024", "Remembrance service at the memorial", "Church", "Royal British Legion", "", ""],
  ],
};

test.each(Object.entries(OTHER_WORKBOOKS))("%s is no plan", (_, rows) => {
  const report = checkWorkbook(workbookOf({ name: "Sheet1", rows }), TODAY);
  expect(
    report?.tables.map(({ range, columns }) => [range, columns.map(({ fields }) => fields.join("+"))]),
  ).toBe(undefined);
});

/** What bodies keep under other names than "action plan". */
const PLANS: Readonly<Record<string, Rows>> = {
  "a list of things to do": [
    ["Task", "Assigned to", "Due", "Done?"],
    ["Write to the landlord about the roof", "Ann Marsh", "30/08/2024", "N"],
    ["Order new signs for the car park", "Lee Ward", "15/07/2024", "Y"],
  ],
  "a log of actions from meetings": [
    ["Meeting date", "Item", "Action", "Owner", "Status", "Comments"],
    ["03/06/2024", "4", "Circulate the revised terms of reference", "Ann Marsh", "Open", ""],
    ["03/06/2024", "6", "Ask partners for their figures", "Lee Ward", "Closed", "Sent on 5 June"],
  ],
  "a tracker of audit recommendations": [
    [
      "Audit",
      "Rec no",
      "Recommendation",
      "Priority",
      "Management response",
      "Owner",
      "Agreed date",
      "Status",
    ],
    [
      "Payroll",
      "1",
      "Check leavers against the register each month",
      "High",
      "Agreed and begun",
      "Payroll Manager",
      "31/07/2024",
      "Open",
    ],
    [
      "Payroll",
      "2",
      "Keep evidence of each approval",
      "Medium",
      "Agreed",
      "HR Manager",
      "30/09/2024",
      "Open",
    ],
  ],
  "a register of risks with what will be done": [
    ["Risk ID", "Risk", "Likelihood", "Impact", "Score", "Mitigating action", "Owner", "Review date"],
    [
      "R1",
      "Staff leave faster than they can be replaced",
      4,
      4,
      16,
      "Run a campaign for new social workers",
      "HR Manager",
      "30/09/2024",
    ],
    ["R2", "The new system is late", 3, 5, 15, "Agree a date with the supplier", "Head of ICT", "31/08/2024"],
  ],
  "a log of decisions": [
    ["Decision", "Date agreed", "Lead officer", "Deadline", "Update"],
    [
      "Close the old depot and move staff to Mill Lane",
      "03/06/2024",
      "Sam Reed",
      "31/03/2025",
      "Lease agreed",
    ],
    ["Trial longer opening hours at two libraries", "03/06/2024", "Jo Field", "30/09/2024", ""],
  ],
};

test.each(Object.entries(PLANS))("%s is one", (_, rows) => {
  const report = checkWorkbook(workbookOf({ name: "Sheet1", rows }), TODAY);
  expect(report?.plan.actions).toHaveLength(rows.length - 1);
});

/** What stands beside a plan in the same workbook, on sheets of its own. */
const BESIDE = [
  "a history of versions",
  "approvals of a document",
  "a key to ratings",
  "a glossary",
  "a contents list",
  "a distribution list",
  "a matrix of risks",
  "performance data",
];

test("what stands beside a plan is no part of it", () => {
  const sheets = BESIDE.map((name) => ({ name: name.slice(0, 31), rows: OTHER_WORKBOOKS[name] ?? [] }));
  const plan = { name: "Plan", rows: PLANS["a log of decisions"] ?? [] };
  const report = checkWorkbook(workbookOf(...sheets, plan), TODAY);
  expect(report?.tables.map(({ sheet }) => sheet)).toEqual(["Plan"]);
});
