import type { FieldName } from "../../../src/core/model/field-names";
import type { Lead } from "../../../src/core/model/lead";
import type { FieldCell } from "../../../src/core/read/define-field";
import { leads } from "../../../src/core/read/fields/leads";
import { TODAY } from "../../support/plan-of";

const CONTEXT = { asAt: TODAY, date1904: false };

interface Around {
  /** What stands in the lead cells of other rows. */
  readonly elsewhere?: readonly string[];
  /** What the column holds. */
  readonly column?: readonly FieldName[];
}

/** A cell is read once for each kind of lead that its column holds. */
function readingOf(text: string, { elsewhere = [], column = ["lead"] }: Around = {}) {
  const cellsAt = (value: string, row: number): readonly FieldCell[] =>
    column
      .filter((name) => name !== "timescale")
      .map((name) => ({
        name,
        text: value,
        value,
        format: "General",
        cell: { sheet: "Plan", row, column: 0 },
        carried: false,
        shared: column,
      }));
  const rows = [text, ...elsewhere].map(cellsAt);
  return leads.read(rows[0] ?? [], CONTEXT, leads.survey(rows.flat(), CONTEXT));
}

/** "Ann Field (person)", with the part where it is not the usual one, and a "?" in front where it is not sure. */
function shown(text: string, around?: Around): string {
  const reading = readingOf(text, around);
  if (reading.kind !== "read") return reading.kind;
  const show = ({ name, kind, part }: Lead) => `${name} (${kind}${part === "lead" ? "" : `, ${part}`})`;
  return `${reading.sure ? "" : "? "}${reading.value.map(show).join(" + ")}`;
}

describe("Leads of other plans than those about children", () => {
  test.each([
    // Housing
    ["Damp and Mould Team Leader", "Damp and Mould Team Leader (role)"],
    ["Damp, Mould and Condensation Lead", "? Damp, Mould and Condensation Lead (role)"],
    ["Ann Field, Damp and Mould Lead", "? Ann Field (person)"],
    ["Climate and Sustainability", "Climate and Sustainability (team)"],
    ["Trading Standards and Licensing", "? Trading Standards and Licensing (team)"],
    ["Aids and Adaptations Officer", "Aids and Adaptations Officer (role)"],
    ["Voids", "Voids (team)"],
    ["Private Sector Housing", "Private Sector Housing (team)"],
    ["Tenants and Leaseholders", "Tenants (group) + Leaseholders (group)"],
    ["Housing Ombudsman", "Housing Ombudsman (org)"],
    ["Housing Ombudsman Liaison Officer", "Housing Ombudsman Liaison Officer (role)"],
    ["Regulator of Social Housing", "Regulator of Social Housing (org)"],
    ["Landlord", "? Landlord (org)"],
    ["Member Responsible for Complaints", "Member Responsible for Complaints (member)"],
    ["MRC", "? MRC (member)"],
    ["Housing Portfolio Holder", "Housing Portfolio Holder (member)"],
    ["The Portfolio Holder for Tourism and Leisure", "Portfolio Holder for Tourism and Leisure (member)"],
    // Climate and environment
    ["Net Zero Programme Board", "Net Zero Programme Board (group)"],
    ["Net Zero", "Net Zero (team)"],
    ["Arboriculturist", "Arboriculturist (role)"],
    ["Friends of the Earth", "Friends of the Earth (org)"],
    // Police and fire
    ["PCC", "? PCC (role)"],
    ["DPCC", "DPCC (role)"],
    ["Police, Fire and Crime Commissioner", "Police, Fire and Crime Commissioner (role)"],
    ["Police, Fire and Health", "? Police (org) + Fire (org) + Health (org)"],
    ["Force / OPCC", "Force (org) + OPCC (org)"],
    ["Force Control Room", "Force Control Room (team)"],
    ["HM Courts and Tribunals Service", "HM Courts and Tribunals Service (org)"],
    ["WM Control", "WM Control (role)"],
    ["Firefighter", "Firefighter (role)"],
    ["Watches", "Watches (group)"],
    // Parishes
    ["Footpaths Councillor", "Footpaths Councillor (member)"],
    ["Town Mayor", "Town Mayor (member)"],
    ["Village Hall", "? Village Hall (org)"],
    ["Harbour Master", "Harbour Master (role)"],
    // Safeguarding, health and councils
    ["Independent Scrutineer", "Independent Scrutineer (role)"],
    ["LSCP Scrutineer", "LSCP Scrutineer (role)"],
    ["Lead Safeguarding Partners", "Lead Safeguarding Partners (group)"],
    ["Chief Officer Healthwatch", "Chief Officer Healthwatch (role)"],
    ["SALT", "SALT (team)"],
    ["Accounts Payable", "Accounts Payable (team)"],
    ["Council Tax", "Council Tax (team)"],
    ["Budget Holders", "Budget Holders (group)"],
    ["External Audit", "? External Audit (org)"],
    ["AM Service Delivery", "? AM Service Delivery (role)"],
    ["People and Culture Lead", "? People and Culture Lead (role)"],
    ["Lay Member", "Lay Member (role)"],
    ["Whole System Lead", "Whole System Lead (role)"],
    ["Executive Councillor for Housing", "Executive Councillor for Housing (member)"],
    ["Leader of Council", "Leader of Council (member)"],
  ])("“%s” is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("Whom a task names", () => {
  test.each([
    ["Clerk to obtain quotes, Cllr Marsh to report back", "Clerk (role) + Cllr Marsh (member)"],
    ["Clerk to write to police and schools, Cllr Marsh to report back", "Clerk (role) + Cllr Marsh (member)"],
    ["Clerk to chase and Cllr Marsh to attend", "Clerk (role) + Cllr Marsh (member)"],
    ["Clerk to write\nCllr Marsh to follow up", "Clerk (role) + Cllr Marsh (member)"],
    ["Clerk to write / Cllr Marsh to follow up", "Clerk (role) + Cllr Marsh (member)"],
    ["Clerk to obtain quotes; Full Council", "Clerk (role) + Full Council (group)"],
    ["Clerk to contact highways, police and schools", "Clerk (role)"],
    ["AB to draft, CD to review", "AB (person) + CD (person)"],
    ["Clerk to obtain 3 quotes, then Full Council to agree", "? Clerk (role) + Full Council (group)"],
    ["Access to Research Manager", "Access to Research Manager (role)"],
    ["Right to Buy Officer", "Right to Buy Officer (role)"],
    ["Clerk and Cllr Marsh to arrange", "Clerk (role) + Cllr Marsh (member)"],
  ])("“%s” is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("Words with capitals that nothing tells to be somebody’s", () => {
  test.each([
    ["Zorvan Quelt", "? Zorvan Quelt (person)"],
    ["Blue Badge", "? Blue Badge (person)"],
    ["Lived Experience", "? Lived Experience (person)"],
    ["Z. Quelt", "Z. Quelt (person)"],
    ["Zorvan McQuelt", "Zorvan McQuelt (person)"],
    ["Zorvan Quelt, Head of Care", "Zorvan Quelt (person)"],
  ])("“%s” is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("are sure beside others that are, unless they are words of every day", () => {
    expect(shown("Zorvan Quelt", { elsewhere: ["Ann Field"] })).toBe("Zorvan Quelt (person)");
    expect(shown("Golden Thread", { elsewhere: ["Ann Field"] })).toBe("? Golden Thread (person)");
  });
});

describe("What divides leads", () => {
  test.each([
    ["Head of Care/ Director, Adults & Housing", "Head of Care (role) + Director, Adults & Housing (role)"],
    ["DF & KT", "DF (person) + KT (person)"],
    ["DF,KT,LM", "DF (person) + KT (person) + LM (person)"],
    ["DF KT", "DF (person) + KT (person)"],
    ["Ann Field; Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Ann Field|Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Ann Field, Ben Marsh and Cara Wood", "Ann Field (person) + Ben Marsh (person) + Cara Wood (person)"],
    ["1. Ann Field 2. Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["• Ann Field\n• Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Clerk + Deputy Clerk", "Clerk (role) + Deputy Clerk (role)"],
    ["PSW, QA Manager and Team Managers", "PSW (role) + QA Manager (role) + Team Managers (group)"],
    ["Clerk & Councillors", "Clerk (role) + Councillors (group)"],
    ["J. Field & Finance", "J. Field (person) + Finance (team)"],
    ["Police / Public Health / NHS Anytown", "Police (org) + Public Health (team) + NHS Anytown (org)"],
    ["Public Health and Anyshire Police", "Public Health (team) + Anyshire Police (org)"],
    ["AD Commissioning / HoS Quality", "AD Commissioning (role) + HoS Quality (role)"],
    [
      "Asst. Dir. Children’s Services / HoS CiC",
      "Assistant Director Children’s Services (role) + HoS CiC (role)",
    ],
    ["Cllrs Field & Marsh", "Cllr Field (member) + Cllr Marsh (member)"],
    ["Cllr Field and Ann Marsh", "Cllr Field (member) + Ann Marsh (person)"],
    [
      "Portfolio Holder for Housing, Waste and Parks and the Head of Planning",
      "Portfolio Holder for Housing, Waste and Parks (member) + Head of Planning (role)",
    ],
    ["Police, Health and Education", "? Police (org) + Health (org) + Education (team)"],
    ["HT/DFK", "? HT (role) + DFK (org)"],
    ["KT/DFK", "? KT (person) + DFK (person)"],
    ["Early Help/Youth Offending Service", "Early Help (team) + Youth Offending Service (team)"],
    ["Clerk plus volunteers", "Clerk (role) + volunteers (group)"],
    ["Ann Field – lead\nBen Marsh – support", "Ann Field (person) + Ben Marsh (person, support)"],
    ["R: Ann Field A: Ben Marsh", "Ann Field (person) + Ben Marsh (person, accountable)"],
    ["KT, HR and Governors", "? KT (person) + HR (team) + Governors (group)"],
    ["Ann Field or Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Accountable – DCS\nResponsible – AD", "DCS (role, accountable) + AD (role)"],
    ["Lead partner: Police", "Police (org)"],
    ["Who: Clerk", "Clerk (role)"],
    ["KT (DF)", "? KT (person) + DF (person, support)"],
    ["(a) Ann Field (b) Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["KT lead, DF support", "KT (person) + DF (person, support)"],
    ["Ann Field then Ben Marsh", "? Ann Field (person) + Ben Marsh (person)"],
    ["Lead – Ann Field; Deputy – Ben Marsh", "? Ann Field (person) + Ben Marsh (person, support)"],
    ["KT > DF", "? KT (person) + DF (person)"],
    ["Ann Field – lead\nBen Marsh", "? Ann Field (person) + Ben Marsh (person)"],
    ["Housing Service, Police", "? Housing Service (team) + Police (org)"],
    ["Ann Field (left in May) – now Ben Marsh", "? Ben Marsh (person)"],
    ["HT, SIP", "? HT (role) + SIP (org)"],
    ["Police, Fire and Rescue, Probation", "Police (org) + Fire and Rescue (org) + Probation (org)"],
    ["Ann Field HR, Ben Marsh Legal", "? Ann Field (person) + Ben Marsh (person)"],
    ["KT to lead, all staff", "? KT (person) + all staff (group)"],
    ["DCS (Accountable) / Head of Care (Responsible)", "DCS (role, accountable) + Head of Care (role)"],
    ["All partners – led by Police", "? All partners (group) + Police (org)"],
    ["Housing partners & Legal", "? Housing partners (group) + Legal (team)"],
    ["Housing, CSC", "? Housing (team) + CSC (team)"],
    ["KT, DF to support", "KT (person) + DF (person, support)"],
    ["Jointly Ann Field and Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["SRO – DCS; Project lead – Ann Field", "DCS (role, accountable) + Ann Field (person)"],
    ["Team Managers (North) HR", "Team Managers (North) (group) + HR (team)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("What stays one lead", () => {
  test.each([
    ["Director ICT, Data, & Property Services", "Director ICT, Data, & Property Services (role)"],
    ["Head of Legal, HR and Finance", "Head of Legal, HR and Finance (role)"],
    ["Service Director – Education & Inclusion", "Service Director – Education & Inclusion (role)"],
    ["Housing & Homelessness Service Manager", "Housing & Homelessness Service Manager (role)"],
    ["Head of Fostering & Adoption", "Head of Fostering & Adoption (role)"],
    ["Head of Children with Disabilities", "Head of Children with Disabilities (role)"],
    ["M&E Officer", "M&E Officer (role)"],
    ["Head of CIN/CP", "Head of CIN/CP (role)"],
    ["Team/Service Manager", "Team/Service Manager (role)"],
    ["Team/Service Managers", "Team/Service Managers (group)"],
    ["Speech and Language Therapist", "Speech and Language Therapist (role)"],
    ["Ward 4 Health Board", "? Ward 4 Health Board (org)"],
    ["Chief Officer, Integration Joint Board", "? Chief Officer (role)"],
    ["Carers Lead, ASC", "? Carers Lead, ASC (role)"],
    ["District Cllr Field", "District Cllr Field (member)"],
    ["Parent/Carer Forum", "Parent/Carer Forum (group)"],
    ["Young Carers Project", "? Young Carers Project (team)"],
    ["Anytown Carers", "? Anytown Carers (org)"],
    ["Anytown Homes", "? Anytown Homes (org)"],
    ["LSCB/SAB Business Manager", "? LSCB/SAB Business Manager (role)"],
    ["HoS CIN / CLA", "? HoS CIN / CLA (role)"],
    ["Strategic Lead – Workforce", "Strategic Lead – Workforce (role)"],
    ["CSE lead", "CSE lead (role)"],
    ["Allotments Sub-Committee", "Allotments Sub-Committee (group)"],
    ["NSAB", "NSAB (group)"],
    ["NHS England (Local Area Team)", "? NHS England (Local Area Team) (org)"],
    ["NSPCC (with DfE funding)", "NSPCC (org)"],
    ["Head of Governance (Monitoring Officer)", "? Head of Governance (role)"],
    ["Schools and Education sub-group", "? Schools and Education sub-group (group)"],
    ["Recruitment & Retention Lead, HR", "? Recruitment & Retention Lead, HR (role)"],
    ["Coroner’s Office", "Coroner’s Office (org)"],
    ["HoS Adoption & Grounds Team", "? HoS Adoption (role) + Grounds Team (team)"],
    ["Estates & all staff", "Estates (team) + all staff (group)"],
    ["SEND Team Manager, Community Safety", "? SEND Team Manager, Community Safety (role)"],
    ["Head of Care & Health and Planning", "? Head of Care & Health and Planning (role)"],
    ["Head of Housing/Legal", "? Head of Housing/Legal (role)"],
    ["Head of Housing and Legal Services", "? Head of Housing and Legal Services (role)"],
    ["Fostering/Adoption Manager", "? Fostering/Adoption Manager (role)"],
    ["Literacy/Numeracy Leaders", "? Literacy/Numeracy Leaders (group)"],
    ["Y3/4 teachers", "Y3/4 teachers (group)"],
    ["16+ Team", "16+ Team (team)"],
    ["Head of Finance and Section 151 Officer", "? Head of Finance and Section 151 Officer (role)"],
    ["Sure Start Manager", "Sure Start Manager (role)"],
    ["Neighbourhood Management Team", "Neighbourhood Management Team (team)"],
    ["Verges & Hedges Working Group", "? Verges & Hedges Working Group (group)"],
    ["Integrated Care Board", "Integrated Care Board (org)"],
    ["Head of Care (or nominated deputy)", "Head of Care (role)"],
    ["Det Insp", "Det Insp (role)"],
    ["Care leavers", "Care leavers (group)"],
    ["Care homes", "? Care homes (group)"],
    ["Acute Trusts", "? Acute Trusts (org)"],
    ["Education & Inclusion", "Education & Inclusion (team)"],
    ["Headteacher and Governors", "? Headteacher and Governors (group)"],
    ["Maria de la Cruz", "Maria de la Cruz (person)"],
    ["Head of Commissioning and Partnerships", "Head of Commissioning and Partnerships (role)"],
    ["Corporate Director – People", "Corporate Director – People (role)"],
    ["Independent Chair LSCB", "Independent Chair LSCB (role)"],
    ["GM Prevention", "GM Prevention (role)"],
    ["Task and Finish Group", "Task and Finish Group (group)"],
    ["Chair of the Quality & Training Sub-group", "Chair of the Quality & Training Sub-group (role)"],
    ["Freedom to Speak Up Guardian", "Freedom to Speak Up Guardian (role)"],
    ["T/DCC Marsh", "T/DCC Marsh (person)"],
    ["Detective Inspector Marsh", "Detective Inspector Marsh (person)"],
    ["Virtual School", "Virtual School (team)"],
    ["Anyshire Fire & Rescue Service", "Anyshire Fire & Rescue Service (org)"],
    ["Project Lead", "Project Lead (role)"],
    ["Anyshire County\nCouncil", "Anyshire County Council (org)"],
    ["Chief Officer – Social Services", "Chief Officer – Social Services (role)"],
    ["Quality & QA", "? Quality & QA (team)"],
    ["Nominated councillor", "Nominated councillor (member)"],
    ["Age UK Anyshire", "Age UK Anyshire (org)"],
    ["Town and Parish Councils", "? Town and Parish Councils (org)"],
    ["KS1 & KS2 leaders", "KS1 & KS2 leaders (group)"],
    ["Locality Manager (Southfield)", "Locality Manager (Southfield) (role)"],
    ["GM Marsh", "? GM Marsh (person)"],
    ["Jane Constable", "? Jane Constable (person)"],
    ["Department for Transport", "Department for Transport (org)"],
    ["Secretaries", "Secretaries (group)"],
    ["Police and Crime Commissioner", "Police and Crime Commissioner (role)"],
    ["Chair, Quality Sub Group", "Chair, Quality Sub Group (role)"],
    ["School Nursing", "? School Nursing (team)"],
    ["Events WG", "Events WG (group)"],
    ["Service Manager\nFostering", "? Service Manager Fostering (role)"],
    ["Overview & Scrutiny Committee", "Overview & Scrutiny Committee (group)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("where both stand alone elsewhere, they are two", () => {
    expect(shown("Quality and Training", { elsewhere: ["Quality", "Training"] })).toBe(
      "Quality (team) + Training (team)",
    );
    expect(shown("DF&KT", { elsewhere: ["DF", "KT"] })).toBe("DF (person) + KT (person)");
  });
});

describe("Names and what belongs to them", () => {
  test.each([
    ["Ann Field, Head of Policy and Communications", "Ann Field (person)"],
    ["Ann Field (Head of Care), Ben Marsh (Legal)", "Ann Field (person) + Ben Marsh (person)"],
    ["Ann Field – Head of Care & Ben Marsh – Head of Legal", "Ann Field (person) + Ben Marsh (person)"],
    ["Head of Care (Ann Field)", "Ann Field (person)"],
    ["Head of Care – DF", "DF (person)"],
    ["Finance: Ann Field", "Ann Field (person)"],
    ["Anyshire ICB, Dr Ann Field", "Dr Ann Field (person)"],
    ["Designated Nurse, NHS Anytown", "Designated Nurse (role)"],
    ["Director of Public Health, LBX", "Director of Public Health (role)"],
    ["Cllr Field (Chair)", "Cllr Field (Chair) (member)"],
    ["Clir Field", "? Cllr Field (member)"],
    ["Cllr. Field", "Cllr Field (member)"],
    ["Hd of Care", "Head of Care (role)"],
    ["formerly Ann Field, now Ben Marsh", "Ben Marsh (person)"],
    ["The Clerk", "Clerk (role)"],
    ["Field, Ann", "Ann Field (person)"],
    ["Cllr Field, Chair of Planning", "Cllr Field (member)"],
    ["Cabinet Member for Housing (Cllr Field)", "Cllr Field (member)"],
    ["Ann Field & Ben Marsh – Housing", "? Ann Field (person) + Ben Marsh (person)"],
    ["FIELD, Ann; Marsh, B.", "Ann Field (person) + B. Marsh (person)"],
    ["van der Field, Ann", "Ann van der Field (person)"],
    ["Ann FIELD", "Ann FIELD (person)"],
    ["J Parks", "? J Parks (person)"],
    ["Ann Field from Housing", "Ann Field (person)"],
    ["Ann Field; previously Ben Marsh", "Ann Field (person)"],
    ["Ann Field, ext. 2345", "Ann Field (person)"],
    ["Ann Field 01234 567890", "Ann Field (person)"],
    ["Ann Field c/o Housing", "Ann Field (person)"],
    ["Ann Field obo the Board / Ben Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Ann Field (maternity cover for Cara Wood)", "Ann Field (person)"],
    ["Housing (Ann Field) & Legal (Ben Marsh)", "Ann Field (person) + Ben Marsh (person)"],
    ["Ann Field, Head of Finance and Section 151 Officer", "Ann Field (person)"],
    ["Ann Field, Head of Policy and Housing Manager", "? Ann Field (person) + Housing Manager (role)"],
    ["DF to lead", "DF (person)"],
    ["Clerk to obtain quotes", "Clerk (role)"],
    ["Clerk to the Council", "Clerk to the Council (role)"],
    ["Ann Field HR", "? Ann Field (person)"],
    ["Ann Field on behalf of the Board", "Ann Field (person)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["Ann Field [ann.field@council.gov.uk]"],
    ["Ann Field <ann.field@council.gov.uk>"],
    ["Ann Field ann.field@council.gov.uk"],
    ["Ann Field\n[ann.fie\nld@council.g\nov.uk]"],
  ])("%j is a name with its e-mail", (text) => {
    expect(readingOf(text)).toMatchObject({
      value: [{ name: "Ann Field", kind: "person", email: "ann.field@council.gov.uk" }],
    });
  });

  test("an address alone is read as the name that it holds, but not surely", () => {
    expect(readingOf("ann.field@council.gov.uk")).toMatchObject({
      sure: false,
      value: [{ name: "Ann Field" }],
    });
  });
});

describe("Names that run together", () => {
  test("are two people when both stand alone elsewhere", () => {
    const elsewhere = ["Yaw Boateng", "Ilse Brandt"];
    expect(shown("Yaw Boateng Ilse Brandt", { elsewhere })).toBe(
      "Yaw Boateng (person) + Ilse Brandt (person)",
    );
  });

  test("are most likely two people when nothing says so", () => {
    expect(shown("Yaw Boateng Ilse Brandt")).toBe("? Yaw Boateng (person) + Ilse Brandt (person)");
  });

  test("are two roles where a second one begins", () => {
    expect(shown("Head of Care Head of Legal")).toBe("? Head of Care (role) + Head of Legal (role)");
  });
});

describe("Who only helps", () => {
  test.each([
    ["DF with input from KT", "DF (person) + KT (person, support)"],
    ["Led by Ann Field with Ben Marsh", "Ann Field (person) + Ben Marsh (person, support)"],
    [
      "Ann Field, supported by HR, Finance and Legal",
      "? Ann Field (person) + HR (team, support) + Finance (team, support) + Legal (team, support)",
    ],
    ["Lead: DF Support: KT & LM", "DF (person) + KT (person, support) + LM (person, support)"],
    ["Accountable: DCS\nResponsible: Head of Care", "DCS (role, accountable) + Head of Care (role)"],
    ["DF (Health: KT)", "DF (person) + KT (person, support)"],
    ["Ann Field (Lead) / Ben Marsh (Support)", "Ann Field (person) + Ben Marsh (person, support)"],
    ["Ann Field as lead, Ben Marsh as support", "Ann Field (person) + Ben Marsh (person, support)"],
    ["Ann Field overseen by DCS", "? Ann Field (person) + DCS (role, accountable)"],
    ["Ann Field alongside Ben Marsh", "? Ann Field (person) + Ben Marsh (person, support)"],
    ["Ann Field (lead), Ben Marsh", "? Ann Field (person) + Ben Marsh (person, support)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("Lines of a cell", () => {
  test.each([
    ["Ann Field\nBen Marsh", "Ann Field (person) + Ben Marsh (person)"],
    ["Director of\nPublic Health", "Director of Public Health (role)"],
    ["Leisure\nServices", "Leisure Services (team)"],
    ["Head of\nCommissionin\ng", "Head of Commissioning (role)"],
    [
      "Neighbourhood\nManager\nGMP Inspector\nHousing Partners",
      "Neighbourhood Manager (role) + GMP Inspector (role) + Housing Partners (group)",
    ],
    ["Early Help\nService Manager", "? Early Help Service Manager (role)"],
    ["Head of Care\nFostering Team", "Head of Care (role) + Fostering Team (team)"],
    ["Safe-\nguarding Lead", "Safeguarding Lead (role)"],
    ["Ann Field –\nHead of Care", "Ann Field (person)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("What kind of somebody it is", () => {
  test.each([
    ["Sam", "person"],
    ["Head of Care", "role"],
    ["DCS", "role"],
    ["Interim DCS", "role"],
    ["Clerk", "role"],
    ["Commissioning Team", "team"],
    ["Public Health", "team"],
    ["All Heads of Service", "group"],
    ["All SLT", "group"],
    ["SLT", "group"],
    ["Corporate Parenting Board", "group"],
    ["Youth Council", "group"],
    ["NHS England", "org"],
    ["Anyshire County Council", "org"],
    ["Cllr Field", "member"],
    ["District Councillor", "member"],
    ["Cabinet Member for Housing", "member"],
    ["Footpath Working Party", "group"],
    ["Full Council", "group"],
  ])("%j is a %s", (text, kind) => {
    expect(readingOf(text)).toMatchObject({ sure: true, value: [{ kind }] });
  });

  test("capitals that nobody explains are not sure", () => {
    expect(shown("ZQX")).toBe("? ZQX (org)");
    expect(shown("ZQX", { elsewhere: ["DF", "KT", "LM", "PS"] })).toBe("? ZQX (person)");
  });
});

describe("Strategic and operational leads", () => {
  const column: readonly FieldName[] = ["lead_strategic", "lead_operational"];

  test("in one column are the first and the second", () => {
    expect(shown("Ann Field/ Ben Marsh", { column })).toBe(
      "Ann Field (person, strategic) + Ben Marsh (person, operational)",
    );
    expect(shown("Ann Field\nBen Marsh", { column })).toBe(
      "Ann Field (person, strategic) + Ben Marsh (person, operational)",
    );
  });

  test("in one column are strategic where there is one", () => {
    expect(readingOf("Ann Field", { column })).toMatchObject({
      value: [{ part: "strategic" }],
      because: "Only one is named, who is taken for the strategic lead.",
    });
  });

  test("have their part from the column", () => {
    expect(shown("Ann Field\nBen Marsh", { column: ["lead_operational"] })).toBe(
      "Ann Field (person, operational) + Ben Marsh (person, operational)",
    );
  });

  test("lose the date that shares the cell", () => {
    expect(shown("Ann Field/ Ben Marsh Mar 2024", { column: [...column, "timescale"] })).toBe(
      "Ann Field (person, strategic) + Ben Marsh (person, operational)",
    );
  });
});

describe("Names that run together", () => {
  const elsewhere = ["Teresa Marsh", "Helen Marsh", "Graham Farr", "Cllr Bill Turner"];

  test.each([
    ["Teresa Marsh Vicky Reed", "? Teresa Marsh (person) + Vicky Reed (person)"],
    ["Teresa Marsh TMs (CN&SC)", "? Teresa Marsh (person) + TMs (CN&SC) (group)"],
    [
      "Teresa Marsh Human Resources representative",
      "? Teresa Marsh (person) + Human Resources representative (role)",
    ],
    ["Laura Reed Mark Holt Graham Farr", "? Laura Reed (person) + Mark Holt (person) + Graham Farr (person)"],
    [
      "Graham Farr Cllr Ann Field Helen Marsh",
      "? Graham Farr (person) + Cllr Ann Field (member) + Helen Marsh (person)",
    ],
    ["Housing Team Graham Farr", "? Housing Team (team) + Graham Farr (person)"],
    [
      "Helen Marsh Graham Farr Cllr Ann Field",
      "? Helen Marsh (person) + Graham Farr (person) + Cllr Ann Field (member)",
    ],
    [
      "Helen Marsh Graham Farr Cllr Bill Turner",
      "Helen Marsh (person) + Graham Farr (person) + Cllr Bill Turner (member)",
    ],
    ["Teresa Marsh de Reed", "Teresa Marsh de Reed (person)"],
    ["Teresa Marsh Holt", "Teresa Marsh Holt (person)"],
    ["Ward Cllr Holt", "Ward Cllr Holt (member)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text, { elsewhere })).toBe(expected);
  });

  test.each([
    ["Ann Field HR Manager", "? Ann Field (person)"],
    ["Head of Care Ann Field", "? Ann Field (person)"],
    ["Ann FieldBen Marsh", "? Ann Field (person) + Ben Marsh (person)"],
    ["Alder Vale Service Managers", "? Alder Vale (person) + Service Managers (group)"],
    ["Head of Care Alder Vale", "? Alder Vale (person)"],
    ["Alder Vale Head of Care", "? Alder Vale (person)"],
    ["Lead Alder Vale", "? Alder Vale (person)"],
    ["Alder Vale Police", "? Alder Vale Police (org)"],
    ["Ann Field – Head of Care Alder Vale", "? Ann Field (person)"],
    ["CP Chairs Alder Vale", "? CP Chairs (group) + Alder Vale (person)"],
    ["Alder Vale HR", "? Alder Vale (person)"],
    ["ACFO Alder Vale", "? ACFO Alder Vale (person)"],
    ["DCS Alder Vale", "? Alder Vale (person)"],
    ["Alder Vale Housing Officer", "? Alder Vale (person)"],
    ["Ann Field Housing", "? Ann Field (person)"],
  ])("with nothing elsewhere, %j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("Titles that a narrow column breaks", () => {
  test.each([
    ["Virtual School\nHead", "Virtual School Head (role)"],
    ["School\nBusiness\nManager", "School Business Manager (role)"],
    ["All Service\nManagers", "All Service Managers (group)"],
    ["LSCB\nTraining\nCoordinator", "LSCB Training Coordinator (role)"],
    ["LSCB\nPolice", "LSCB (group) + Police (org)"],
    ["HR\nRecruitment Manager", "? HR Recruitment Manager (role)"],
    ["Ann Field –\nAssistant\nDirector\nChildren's\nServices", "? Ann Field (person)"],
    ["GMP\nSergeant", "? GMP Sergeant (role)"],
    ["Adoption Unit\nManager", "? Adoption Unit Manager (role)"],
    ["Northshire\nPolice", "? Northshire Police (org)"],
    ["NHS\nEngland", "NHS England (org)"],
    ["Housing\nOptions\nManager", "? Housing Options Manager (role)"],
    ["Head of\nRegulatory\nServices", "? Head of Regulatory Services (role)"],
    ["Strategic\nManager,\nChildren in\nCare", "? Strategic Manager, Children in Care (role)"],
    ["MASH\nService Manager", "? MASH (team) + Service Manager (role)"],
    ["Housing\nOptions", "? Housing (team) + Options (team)"],
    ["IRO\nManager", "? IRO Manager (role)"],
    ["Regional Partnership\nBoard", "? Regional Partnership Board (group)"],
    ["Chair of the CSE\nSub Group", "? Chair of the CSE Sub Group (role)"],
    ["Every\nTeam Manager", "Every Team Manager (group)"],
    ["Ann van der\nField", "? Ann van der Field (person)"],
    ["Performance\nAnalyst (Children’s)", "Performance Analyst (Children’s) (role)"],
    ["Executive Member for City\nStrategy", "? Executive Member for City Strategy (member)"],
    ["Health Visitor\nManager", "? Health Visitor Manager (role)"],
    ["Head of\nHousing\nStrategy and\nRenewal", "? Head of Housing Strategy and Renewal (role)"],
    ["IROs\nTeam Managers (North)", "IROs (group) + Team Managers (North) (group)"],
    ["Ann Field\nvolunteers", "Ann Field (person) + volunteers (group)"],
    ["IRO’s\nHead of Care", "IRO’s (group) + Head of Care (role)"],
    ["Planning Policy\nChair", "? Planning Policy Chair (role)"],
    ["Police\nAuthority", "Police Authority (org)"],
    ["LSCB Training\nSub Group", "? LSCB Training Sub Group (group)"],
    ["Finance\nHR", "Finance (team) + HR (team)"],
    ["Tenants\nand\nResidents", "Tenants (group) + Residents (group)"],
    ["Mary\nField-\nMarsh", "? Mary Field-Marsh (person)"],
    ["Cllr Ann\nField", "? Cllr Ann Field (member)"],
    ["Housing:\nAnn Field", "Ann Field (person)"],
    ["Strategic\nDirector\nPeople", "? Strategic Director People (role)"],
    ["Police\nLicensing\nSergeant", "? Police Licensing Sergeant (role)"],
    ["Strategic\nHousing\nManager", "? Strategic Housing Manager (role)"],
    ["Neighbourhood\nManagement\nTeam", "? Neighbourhood Management Team (team)"],
    ["Adult\nSocial Care\nHousing", "Adult Social Care (team) + Housing (team)"],
    ["Assistant Director\nCare and\nAdult Services", "? Assistant Director Care and Adult Services (role)"],
    ["SLT\nGovernors", "SLT (group) + Governors (group)"],
    ["DF\nKT\nCP", "? DF (person) + KT (person) + CP (person)"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("What only looks plain", () => {
  test.each([
    ["Sure Start", "Sure Start (org)"],
    ["Divisional Triumvirates", "? Divisional Triumvirates (person)"],
    ["Village Road", "? Village Road (person)"],
    ["DF", "? DF (person)"],
    ["Head of Care, Police", "? Head of Care (role)"],
    ["Matron, DF", "? DF (person)"],
    ["Housing and Planning", "? Housing and Planning (team)"],
    ["Legal & Democratic", "Legal & Democratic (team)"],
    ["Health", "? Health (team)"],
    ["All", "? All (group)"],
    ["Leader", "? Leader (member)"],
    ["MASH & EDT Manager", "? MASH (team) + EDT Manager (role)"],
    ["Children's Centres and Health Visitors", "? Children's Centres and Health Visitors (group)"],
    ["Team Manager, Multi-Agency Care Hub", "Team Manager, Multi-Agency Care Hub (role)"],
    ["Operational Director Family Services", "Operational Director Family Services (role)"],
    ["The Director of Community Services", "Director of Community Services (role)"],
    ["LSCB Executive", "LSCB Executive (group)"],
    ["Principal Child & Family Social Worker", "? Principal Child & Family Social Worker (role)"],
    ["Fostering, Adoption & Leaving Care Manager", "? Fostering, Adoption & Leaving Care Manager (role)"],
    ["Chief Executive & Housing Manager", "Chief Executive (role) + Housing Manager (role)"],
    ["Local Authorities", "? Local Authorities (org)"],
    ["IRO's", "IRO's (group)"],
    ["QA", "? QA (team)"],
    ["Carers Centre", "? Carers Centre (team)"],
    ["Caretaker Marsh", "? Caretaker Marsh (role)"],
    ["Department for Culture, Media and Sport", "Department for Culture, Media and Sport (org)"],
    ["Public Health, Children's Services", "? Public Health (team) + Children's Services (team)"],
    ["MASH and Assessment teams", "? MASH (team) + Assessment teams (group)"],
    ["Lead – Police, support – CCG", "Police (org) + CCG (org, support)"],
    ["Head of Housing ABX", "? Head of Housing ABX (role)"],
    ["Supt Public Protection", "? Supt Public Protection (role)"],
    ["Finance Officer (S151)", "? Finance Officer (role)"],
    ["Northshire and Southshire Police", "? Northshire and Southshire Police (org)"],
    ["Devon and Cornwall Police", "Devon and Cornwall Police (org)"],
    ["Business Manager, LSCB", "? Business Manager (role)"],
    ["Public Health and Team Managers", "? Public Health (team) + Team Managers (group)"],
    ["Service and Team Managers", "Service and Team Managers (group)"],
    ["Director, Children & Young People", "Director, Children & Young People (role)"],
    ["LSCB Business\nManager", "LSCB Business Manager (role)"],
    ["Ongoing", "unclear"],
  ])("%j is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("initials are somebody's where others are as well, or where they come again", () => {
    expect(shown("DF", { elsewhere: ["KT"] })).toBe("DF (person)");
    expect(shown("DF", { elsewhere: ["DF/ALNCO"] })).toBe("DF (person)");
  });

  test("an unknown name by itself may be an organisation's, where all others are", () => {
    expect(shown("Alder Vale", { elsewhere: ["NSPCC", "Anyshire Police"] })).toBe("? Alder Vale (person)");
    expect(shown("Alder Vale", { elsewhere: ["NSPCC", "Anyshire Police", "Ann Field"] })).toBe(
      "Alder Vale (person)",
    );
  });

  test("letters of a field of work are somebody's beside the initials of others", () => {
    expect(shown("DF supported by OD")).toBe("? DF (person) + OD (person, support)");
  });

  test("a number beside a lead is said to name nobody", () => {
    const cells = ["1", "Ann Field"].map((text, column) => ({
      name: column === 0 ? ("lead_strategic" as const) : ("lead_operational" as const),
      text,
      value: text,
      format: "General",
      cell: { sheet: "Plan", row: 0, column },
      carried: false,
      shared: [],
    }));
    expect(leads.read(cells, CONTEXT, leads.survey(cells, CONTEXT))).toMatchObject({
      sure: false,
      because: "“1” beside it names nobody.",
      value: [{ name: "Ann Field", part: "operational" }],
    });
  });
});

describe("The same lead written two ways", () => {
  test.each([
    ["mw", ["MW", "MW"], "MW (person)"],
    ["Hd of Care", ["Head of Care"], "Head of Care (role)"],
    ["Head Of Care", ["Head of Care", "Head of Care"], "Head of Care (role)"],
    ["Head of C.I.N.", ["Head of CIN"], "Head of CIN (role)"],
    ["A. Field", ["Ann Field"], "Ann Field (person)"],
    ["AF", ["Ann Field"], "? Ann Field (person)"],
    ["Ann", ["Ann Field"], "? Ann Field (person)"],
  ])("%j beside %j is %s", (text, elsewhere, expected) => {
    expect(shown(text, { elsewhere })).toBe(expected);
  });

  test("a short form that could be two people is asked, and not guessed", () => {
    expect(readingOf("AF", { elsewhere: ["Ann Field", "Alan Fox", "KT"] })).toMatchObject({
      sure: false,
      because: "“AF” may be Ann Field or Alan Fox.",
      value: [{ name: "AF" }],
    });
    expect(shown("Ann", { elsewhere: ["Ann Field", "Ann Marsh"] })).toBe("? Ann (person)");
  });

  test("a team's short name is nobody's initials", () => {
    expect(shown("HR", { elsewhere: ["Helen Reed", "Ann Field"] })).toBe("HR (team)");
  });

  test("a lead that is named twice in a cell leads once", () => {
    expect(shown("Head of Care / Hd of Care")).toBe("Head of Care (role)");
  });
});

describe("Nobody", () => {
  test.each([
    ["TBC", "Who leads is still to be decided."],
    ["To be appointed", "Who leads is still to be decided."],
    ["Vacant post", "The post is vacant."],
    ["[insert name]", "It is the form’s own prompt, and names nobody."],
    ["Lead officer", "It is the form’s own prompt, and names nobody."],
    ["N/A", "It says that nobody leads."],
    ["A. N. Other", "It says that nobody leads."],
    ["Same leads as above", "“Same leads as above” stands for the lead of the row above."],
    ["- ditto -", "“- ditto -” stands for the lead of the row above."],
    ["No lead identified", "It says that nobody leads."],
    ["Awaiting nomination", "Who leads is still to be decided."],
    ["See separate plan", "It sends the reader elsewhere, and names nobody."],
    ["12", "It names nobody."],
    ["As above", "“As above” stands for the lead of the row above."],
    ["〃", "“〃” stands for the lead of the row above."],
    ["Same as 1.1", "“Same as 1.1” stands for the lead of row 1.1."],
  ])("is named by %j, and it is said why", (text, because) => {
    expect(readingOf(text)).toMatchObject({ kind: "unclear", text, because });
  });

  test("is there yet where the post is vacant, and that is said", () => {
    expect(readingOf("Head of Care (vacant)")).toMatchObject({
      sure: false,
      value: [{ name: "Head of Care" }],
      because: "“(vacant)”: there may be nobody yet.",
    });
    expect(shown("Head of Care – vacant")).toBe("? Head of Care (role)");
    expect(shown("Head of Care when appointed")).toBe("? Head of Care (role)");
    expect(shown("Head of Care – role to be confirmed")).toBe("? Head of Care (role)");
    expect(shown("Head of Care VACANT")).toBe("? Head of Care (role)");
    expect(shown("Vacant (Head of Care)")).toBe("? Head of Care (role)");
    expect(readingOf("Head of Care?")).toMatchObject({ because: "“Head of Care?” is put as a question." });
    expect(readingOf("Head of Care / TBC")).toMatchObject({ sure: false, because: "“TBC” names nobody." });
  });

  test("“As above” with a name keeps the name, and is not sure", () => {
    expect(shown("As above + Head of Legal")).toBe("? Head of Legal (role)");
  });
});

test.each([
  "a,",
  "(",
  "A & ",
  "/",
  "Head of ",
  "\n",
  "A\n",
  " with ",
  "x: ",
  "[",
  "a@",
  "1. ",
  "formerly ",
  "J",
  "., ",
  " > ",
  "Field, Ann; ",
  " as lead, ",
  "(a) ",
  "01234 ",
  "Housing\n",
  "c/o ",
])("a cell full of %j is read in no time", (text) => {
  const start = performance.now();
  expect(() => readingOf(text.repeat(32_767 / text.length))).not.toThrow();
  expect(performance.now() - start).toBeLessThan(500);
});
