/** What may stand below a heading, row by row: enough to tell what a column holds, and nothing of a real plan. */
const CELLS: Readonly<Record<string, readonly (string | number)[]>> = {
  ref: ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"],
  theme: ["Voice of the child", "Voice of the child", "Voice of the child", "Homes", "Homes", "Homes"],
  objective: [
    "Children are heard in every decision about them",
    "Families get help before a crisis comes",
    "Young people leave care with a home",
    "Carers have the training that they ask for",
    "Records are complete and up to date",
    "Managers know how their service performs",
  ],
  action: [
    "Review the guidance and brief all teams",
    "Appoint two advocates for the service",
    "Write to each provider about vacancies",
    "Run monthly workshops for new staff",
    "Publish the revised procedure on the intranet",
    "Set up a panel to agree each placement",
  ],
  outcome: [
    "Children say that they are listened to",
    "Fewer families need statutory help",
    "More young people stay in their homes",
    "Staff feel confident in their work",
    "Records show clear decisions",
    "Placements last longer than before",
  ],
  evidence: [
    "Audit of case files",
    "Minutes of the board",
    "Survey of carers",
    "Training log",
    "Dip sample",
    "Panel records",
  ],
  measure: [
    "Number of children with an advocate",
    "Share of visits made on time",
    "Number of placements that end early",
    "Share of staff trained",
    "Number of audits rated good",
    "Share of plans reviewed",
  ],
  target: ["90% by March 2025", "At least 12", "75%", "100%", "80% by July 2025", "No more than 5"],
  baseline: ["60%", "7", "52%", "85%", "61%", "9"],
  lead: [
    "Head of Care",
    "Jo Field",
    "Housing Manager",
    "Sam Reed",
    "Head of Care",
    "Director of Children’s Services",
  ],
  lead_strategic: [
    "Director of Care",
    "Ann Marsh",
    "Director of Care",
    "Ann Marsh",
    "Director of Care",
    "Ann Marsh",
  ],
  lead_operational: ["Jo Field", "Sam Reed", "Jo Field", "Sam Reed", "Lee Ward", "Jo Field"],
  support: ["Legal Services", "Health", "Schools", "Police", "Housing", "Health"],
  timescale: ["March 2025", "Ongoing", "September 2024", "Within 3 months", "June 2025", "December 2024"],
  start: ["April 2024", "May 2024", "April 2024", "June 2024", "April 2024", "July 2024"],
  due: ["March 2025", "30 September 2024", "July 2024", "December 2024", "June 2025", "31/03/2025"],
  due_original: ["March 2024", "June 2024", "July 2024", "May 2024", "April 2024", "March 2024"],
  due_revised: ["March 2025", "June 2025", "", "May 2025", "", "March 2025"],
  milestones: [
    "Draft by June 2024",
    "Panel meets July 2024",
    "Pilot ends May 2024",
    "Report March 2025",
    "",
    "Launch April 2025",
  ],
  review: ["January 2025", "October 2024", "January 2025", "April 2025", "January 2025", "October 2024"],
  completed: ["12/05/2024", "", "03/06/2024", "", "", "30/06/2024"],
  progress: [
    "Guidance drafted and out for comment",
    "Two advocates are in post since May",
    "Letters were sent, and six have answered",
    "Workshops have begun and are full",
    "The procedure was published in June",
    "Terms of reference are agreed",
  ],
  status: ["In progress", "Complete", "In progress", "Not started", "Complete", "In progress"],
  pct: [0.5, 1, 0.25, 0, 1, 0.75],
  rag: ["Amber", "Green", "Green", "Red", "Green", "Amber"],
  rag_previous: ["Red", "Amber", "Green", "Red", "Amber", "Amber"],
  priority: ["High", "Medium", "High", "Low", "Medium", "High"],
  risk: ["Staff shortage", "No budget agreed", "Low take-up", "Staff shortage", "Delay in procurement", ""],
  resources: ["Within budget", "£12,000", "Staff time", "£3,500", "Within budget", "Staff time"],
  source: ["Ofsted 2023", "Peer review", "Ofsted 2023", "Internal audit", "Peer review", "Ofsted 2023"],
  monitoring: [
    "Quarterly to the board",
    "Monthly to the panel",
    "Quarterly to the board",
    "Scrutiny",
    "Scrutiny",
    "Monthly",
  ],
  comment: ["Discussed with partners", "", "See minutes", "", "Agreed in May", ""],
  category: ["Project", "Business as usual", "Project", "Project", "Business as usual", "Project"],
  how: [
    "Through the existing panel",
    "By recruitment",
    "By letter",
    "Workshops",
    "Web page",
    "Monthly meetings",
  ],
  link: [
    "Corporate plan",
    "Children’s plan",
    "Housing strategy",
    "Corporate plan",
    "Children’s plan",
    "Corporate plan",
  ],
  email: ["jo.field@anyshire.example", "", "", "", "", ""],
  trend: ["Improving", "No change", "Improving", "Declining", "No change", "Improving"],
  impact: ["Children report more trust", "", "Fewer moves", "", "", "Shorter waits"],
  issues: ["None", "Recruitment", "None", "None", "Budget", "None"],
  achieved: ["Yes", "No", "Yes", "No", "Partly", "Yes"],
  actions_completed: ["Draft written", "Posts advertised", "Letters sent", "", "Page published", ""],
  consult: ["Parents’ forum", "", "Providers", "", "Youth council", ""],
  date_added: ["January 2024", "January 2024", "February 2024", "March 2024", "March 2024", "March 2024"],
  new_item: ["Y", "N", "N", "Y", "N", "N"],
  meeting_cols: ["D", "V", "D", "", "HD", ""],
};

/** The cells below a heading that stands for these fields, one for each row. */
export function cellsOf(fields: readonly string[]): readonly (string | number)[] {
  if (fields.includes("timescale") && fields.includes("objective"))
    return bandsBefore(CELLS["objective"] ?? []);
  const columns = fields.map((field) => CELLS[field] ?? []);
  const [first = []] = columns;
  if (columns.length < 2) return first;
  const joint = fields.includes("ref") ? " " : "\n";
  return first.map((_, row) => columns.map((column) => String(column[row] ?? "")).join(joint));
}

function bandsBefore(texts: readonly (string | number)[]): readonly string[] {
  return texts.map((text, row) =>
    row % 3 === 0 ? `Within ${row === 0 ? "three" : "six"} months: ${String(text)}` : String(text),
  );
}

export const ROWS_OF_CELLS = 6;
