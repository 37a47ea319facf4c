/**
 * The words that stand above a column, for each field. `whole` are headings as they are, in lower
 * case and without punctuation, set apart by commas; `part` is met by headings that say the same
 * with more words. The order is that of `part`: the first that is met wins, so what is more
 * special comes first.
 */
export const HEADINGS = {
  new_item: { whole: "new item, new", part: /\bnew item\b/ },
  email: { whole: "email, e mail, email address, contact, contact details", part: /\be ?mail\b/ },
  trend: { whole: "trend, direction of travel, dot, direction", part: /\btrend\b|\bdirection of travel\b/ },
  rag_previous: {
    whole: "previous rag, last rag, previous rating, prior rag, rag last time",
    part: /\b(?:previous|last|prior)\b.*\b(?:b?rag|rating|status)\b|\b(?:rag|rating)\b.*\b(?:last|previous)\b/,
  },
  pct: {
    whole: "%, progress %, % complete, percent complete, percentage complete, % progress, pct",
    part: /(?:%|\bper ?cent(?:age)?\b).*\b(?:complete[d]?|done|progress|achieved)\b|\b(?:complete[d]?|progress)\b.*(?:%|\bper ?cent)/,
  },
  rag: {
    whole: `rag, r a g, brag, bragg, ragb, rag rating, rag status, current rag, traffic light, rating,
      colour`,
    part: /\bb?rag(?:b|g)?\b|\br a g\b|\btraffic lights?\b/,
  },
  lead_strategic: {
    whole: `strategic lead, lead strategic, strategic, strategic owner, senior responsible officer, sro, sponsor,
      executive lead`,
    part: /\bstrategic (?:lead|owner|officer)s?\b/,
  },
  lead_operational: {
    whole:
      "operational lead, operational leads, operational, day to day lead, delivery lead, operational owner",
    part: /\b(?:operational|day to day) (?:lead|owner|officer)s?\b/,
  },
  baseline: {
    whole: "baseline, starting point, current performance, where are we now",
    part: /\bbaselines?\b|\bcurrent (?:performance|level)\b/,
  },
  evidence: {
    whole: `evidence, evidenced by, source of evidence, assurance, verification, evidence of completion,
      evidence of impact, supporting evidence`,
    part: /\bevidenc\w*\b|\bassurance\b|\bverif\w*\b/,
  },
  measure: {
    whole: `measure, measures, measure of success, measures of success, success measure, success measures,
      performance measure, performance measures, outcome measure, how will we know,
      how will we measure our success, metric, metrics, pi, kpi, kpis, indicator, indicators,
      indicator title, performance indicator, how will this be measured, how measured`,
    part: /\bmeasur\w*\b|\bindicators?\b|\bkpis?\b|\bmetrics?\b|\bhow (?:will|do) (?:we|you|this|it) (?:be )?(?:know|known|measured)\b/,
  },
  outcome: {
    whole: `outcome, outcomes, intended outcome, intended outcomes, expected outcome, expected outcomes,
      desired outcome, desired outcomes, what is desired outcome, success criteria, success criterion,
      impact, expected impact, intended impact, what does success look like,
      what will success look like, what good looks like, benefit, benefits, so what, result,
      expected result, difference made, what difference will it make`,
    part: /\boutcomes?\b|\bsuccess\b|\bimpacts?\b|\bbenefits?\b|\bdifference\b|\bresults?\b|\bwhat (?:will )?good look/,
  },
  target: {
    whole: `target, targets, smart target, smart targets, smart target set, outcome target, trajectory,
      target level, performance target`,
    part: /\btargets?\b|\btrajectory\b/,
  },
  priority: {
    whole: `priority, priority h m l, urgency, importance, import ance, priority level, priority rating,
      h m l`,
    part: /\burgency\b|\bimportance\b|\bpriority (?:level|rating|h|high|1)\b/,
  },
  risk: {
    whole:
      "issues risks, issues and risks, risks issues, risk, risks, risk assessment, risk score, risk rating, risk level, barriers",
    part: /\brisks?\b|\bbarriers?\b|\bdependenc\w*\b/,
  },
  resources: {
    whole: `resource, resources, resource implications, resources allocated, resources required, budget,
      cost, costs, funding, work involved, financial implications, resource implication`,
    part: /\bresourc\w*\b|\bbudgets?\b|\bcosts?\b|\bfunding\b|\bfinancial implications?\b/,
  },
  monitoring: {
    whole: `monitoring, monitoring and reporting, monitoring mechanism agreed, monitoring arrangements,
      governance, reporting to, monitored by, how monitored`,
    part: /\bmonitor\w*\b|\breporting\b|\bgovernance\b$/,
  },
  support: {
    whole: `support, supported by, assisted by, contributors, partners, supporting officer, support officer,
      key partners, partner agencies, others involved, supporting`,
    part: /\bsupport(?:ed|ing|s)?\b|\bassist\w*\b|\bcontribut\w*\b|\bpartners?\b|\bothers involved\b/,
  },
  lead: {
    whole: `lead, leads, lead s, lead officer, lead person, lead agency, led by, named lead, owner, owners,
      action owner, by whom, by who, who, whom, responsible, responsibility, responsible person,
      responsible officer, officer responsible, officer, officers, person responsible,
      person or team responsible, responsible lead group, lead organisation, delivery led by,
      delivery group, accountable, accountable officer, who is responsible, recommendation made to,
      assigned to, allocated to`,
    part: /\bleads?\b|\bled by\b|\bowners?\b|\bresponsib\w*\b|\bby whom?\b|\baccountab\w*\b|\bofficers?\b|\bassigned\b|\ballocated to\b|\bwho\b(?! we)|\bmade to\b|\bstaff member\b/,
  },
  actions_completed: {
    whole: "actions completed, completed actions",
    part: /^(?:actions completed|completed actions)\b/,
  },
  issues: {
    whole: "issues arising, issues arising this period, issues this period",
    part: /\bissues (?:arising|this|to)\b/,
  },
  impact: {
    whole: "impact to date, impact so far, impact achieved",
    part: /\bimpact (?:to date|so far|achieved)\b/,
  },
  consult: { whole: "consultation, consulted, consultees", part: /\bconsult(?:ation|ed|ees)\b/ },
  progress: {
    whole: `progress, progress to date, progress update, progress made, progress so far, update, updates,
      latest update, action update, action taken, action taken to date, actions taken,
      progress comments, comments, comments progress, current position, current position progress,
      latest position, commentary, narrative, progress notes, management update, achievements`,
    part: /\bprogress\b|\bupdates?\b|\b(?:current|latest) position\b|\bactions? (?:taken|completed|to date)\b|\bcommentary\b|\bposition (?:at|as at)\b/,
  },
  status: {
    whole: "status, current status, open closed, state, action status, stage, complete",
    part: /\bstatus\b|\bopen closed\b|\bopen or closed\b/,
  },
  source: {
    whole: "source, link to, origin, source document, linked to, inspection reference, source of action",
    part: /\bsource\b|\borigin\b|\blink(?:s|ed)? to\b/,
  },
  comment: {
    whole: "comment, additional information, notes, note, remarks, other, other comments",
    part: /\bcomments?\b|\bnotes?\b|\bremarks?\b|\badditional information\b/,
  },
  ref: {
    whole: `ref, refs, ref no, ref number, reference, reference number, no, nos, number, id, action no,
      action ref, action number, action id, rec no, rec, recommendation no, recommendation number,
      serial no, serial number, item no, unique indicator, priority number, unique ref, unique id, row,
      line, s n, sn, actio`,
    part: /\bref(?:erence)?\b(?! to)|\b(?:no|number|id)$/,
  },
  objective: {
    whole: `objective, objectives, priority objective, priority objectives, aim, aims, goal, goals, issue,
      issues, governance issue, what ofsted said, area for improvement, areas for improvement,
      area for development, areas for development, finding, findings, what we need to do better,
      weakness, gap, need, key issue, standard, requirement`,
    part: /\bobjectives?\b|\baims?\b|\bgoals?\b|\bissues?\b|\bfindings?\b|\bareas? (?:for|of) (?:improvement|development|concern)\b|\bsaid\b|\brequirements?\b|\bproposal\b/,
  },
  category: {
    whole: "category, type, type of action, protected characteristic, protected characteristics",
    part: /\bcategory\b|\bprotected characteristics?\b/,
  },
  link: {
    whole: "link, links, delivery plan, linked plan, link to plan, related plan, cross reference",
    part: /\b(?:linked|related|delivery) plans?\b/,
  },
  how: {
    whole: "how, implementation, detail, details, method, approach, how will we do it",
    part: /^how will (?:we|this|it)\b.*\b(?:do|done|achieve[d]?|delivered)\b/,
  },
  theme: {
    whole: `theme, themes, strategic priority, strategic priorities, priorities, workstream, work stream,
      strand, area for action, area s for action, areas for action, key line of enquiry, kloe, pledge,
      domain, service area, service, select committee, category, area, section, programme,
      outcome area, promise`,
    part: /\bthemes?\b|\bstrategic priorit\w+\b|\bwork ?streams?\b|\bstrands?\b|\bareas?\b.*\bactions?\b|\bpledges?\b|\bdomain\b|\bservice area\b/,
  },
  action: {
    whole: `action, actions, action required, actions required, action s, action to be taken,
      actions to be taken, key action, key actions, proposed action, proposed actions, agreed action,
      agreed actions, management action, management action agreed, management response,
      action description, improvement, improvements, improvement action, description, activity,
      activities, item, task, tasks, task action, next steps, strategies, strategy, what will it do,
      what will we do, what we will do, what, how, recommendation, recommendations,
      recommendation made, steps, what needs to be done, intervention, initiative, deliverable,
      deliverables, specific action, detailed action, what are we going to do`,
    part: /\bactions?\b|\bactivit\w+\b|\btasks?\b|\brecommendations?\b|\bsteps\b|\bdeliverables?\b|\bwhat (?:will|do|are|needs?)\b.*\bd(?:o|oing|one)\b/,
  },
} as const;

/** Words that add nothing to a heading: what is left of one besides them makes it unsure. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  "a an the of for to by in on at and or our we will be is are this that it each any which please state agreed key main overall proposed planned current expected intended desired required specific name names title details detail brief list date dates".split(
    " ",
  ),
);
