/**
 * The words above columns of people, in the form of `headings.ts`. Who leads stands before partners:
 * the "lead partner" leads.
 */
export const HEADINGS_OF_PEOPLE = [
  {
    field: "lead_strategic",
    whole: `strategic lead, lead strategic, strategic, strategic owner, senior responsible officer, sro, sponsor,
      project sponsor, executive sponsor, senior responsible owner, strategic responsibility,
      strategic leads`,
    part: /\bstrategic (?:leads?|owners?|officers?|sponsors?|responsib\w*)\b|\b(?:lead|responsible) strategic\b|\bsponsor\b|\bsenior responsible\b/,
  },
  {
    field: "lead_operational",
    whole: `operational lead, operational leads, operational, day to day lead, delivery lead,
      operational owner, lead operational, operational responsibility, implementation lead,
      operational manager`,
    part: /\b(?:operational|day to day) (?:leads?|owners?|officers?|managers?|responsib\w*)\b|\b(?:lead|responsible) operational\b/,
  },
  {
    field: "monitoring",
    whole: `monitored by, governor monitor, monitoring governor, monitoring lead, monitoring person, monitoring officer, reviewed by, checked by`,
    maybe: `governor, governors, governor lead, lead governor, link governor`,
    part: /\b(?:monitored|reviewed|checked|evaluated|overseen) by\b|\bgovernors? (?:monitor\w*|link|lead|responsible)\b|\b(?:link|lead) governors?\b/,
  },
  {
    field: "support",
    whole: `support, supported by, assisted by, contributors, supporting officer, support officer, supporting officers, others involved, supporting, other partners, supporting partners, support from, other agencies, supporting agencies, support agency, support lead, in partnership with`,
    maybe: `with`,
    part: /^support\b|\bsupport(?:ed|ing)\b(?! (?:evidence|document|information|comment|note|narrative|statement))|\bassist\w*\b|\bcontribut(?:ors?|ing)\b|\bothers? (?:partners?|agencies|officers?|organi[sz]ations?|services|departments|people|staff|stakeholders|parties|involved)\b|\bin partnership\b/,
  },
  {
    field: "lead",
    whole: `lead, leads, lead s, lead officer, lead person, lead agency, led by, named lead, owner, owners, action owner, by whom, by who, who, whom, responsible, responsibility, responsible person, responsible officer, officer responsible, officer, officers, person responsible, person or team responsible, responsible lead group, lead organisation, delivery led by, delivery group, accountable, accountable officer, who is responsible, recommendation made to, assigned to, allocated to, responsibilities, accountability, action by, for action by, action for, actionee, assignee, assigned, allocated, who by, named person, named officer, budget holder, person s responsible, responsible officer s, staff responsible, lead name, key person, responsible body, lead team, lead service, lead department, post holder, delivery partner, delivery agent, delivery body, responsible agency, delegated to, officer s, nominated lead, nominated officer, action manager, member of staff, key personnel, coordinator, executive lead, executive director, lead director, in charge, whose responsibility`,
    maybe: `name, person, agency, agencies, organisation, manager, staff, personnel`,
    part: /\bleads?\b|\bled by\b|\bowners?\b|\bownership\b|\bresponsib\w*\b|\bby whom?\b|\baccountab\w*\b|\bofficers?\b|\bassigned\b|\ballocated to\b|\bdelegated to\b|\bwhos?\b(?! we)|\bmade to\b|\bstaff member\b|\bmember of staff\b|\baction (?:by|for)\b|\bperson(?:nel)?\b|\bpost ?holder\b|\bcoordinator\b|\bdirector\b|\bdelivery (?:partner|agent|body|team)\b|\bnominated\b|\b(?:cabinet|executive|lead) member\b|\bportfolio holder\b|\bchampion\b/,
  },
  {
    field: "support",
    whole: `partners, key partners, partner agencies, stakeholders, key stakeholders, organisations involved,
      partners involved, who else, partnership, agencies involved, people involved, involved,
      involving, partner organisations, delivery partners, partner s`,
    part: /\bpartners?\b|\bstakeholders?\b|\b(?:people|staff|organi[sz]ations|agencies|services|teams|else)\b.*\binvolved\b|\bpartnerships?\b/,
  },
  { field: "email", whole: ``, maybe: `contact, contact officer, contact details, contact number` },
] as const;
