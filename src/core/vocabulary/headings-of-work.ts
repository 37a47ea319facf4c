/** The words above columns of the work itself, and what it takes, in the form of `headings.ts`. */
export const HEADINGS_OF_WORK = [
  {
    field: "risk",
    whole: `issues risks, issues and risks, risks issues, risk, risks, risk assessment, risk score, risk rating, risk level, barriers, risk issue, issue risk, risks and issues, risk to delivery, key risks, risks and mitigation, risks and mitigations, dependencies, dependency, risk description, obstacles, barriers to delivery, inherent risk, residual risk, risk score now, interdependencies, l x i, risk to achievement, risk to the organisation, gross risk, net risk, risk implications, risk if not done, barriers to success`,
    maybe: `likelihood, score, severity, probability, threats, constraints`,
    part: /\brisks?\b|\bbarriers?\b|\b(?:inter)?dependenc\w*\b|\blikelihood\b|\bconstraints?\b|\bobstacles?\b|\bimpact (?:score|rating|level)\b/,
  },
  {
    field: "resources",
    whole: `resource, resources, resource implications, resources allocated, resources required, budget, cost, costs, funding, work involved, financial implications, resource implication, estimated cost, resources needed, funding source, source of funding, cost implications, budget implications, indicative cost, resources cost, resourcing, staffing, training needs, training required, financial resources, budget required, how funded, funded by, funding stream, funding status, capital cost, revenue cost, staff time, time cost, budget resources, resources and costs, officer time, budget allocated, allocated budget, expenditure, resource requirement, cost centre, resource needed, resources to be used, funding required`,
    maybe: `capacity, finance, financial, cpd, spend, investment`,
    part: /\bresourc\w*\b|\bbudgets?\b|\bcosts?\b|\bfund(?:ing|ed)\b|\bfinancial\b|\bstaffing\b|\bcapacity\b|\binvestment\b/,
  },
  {
    field: "monitoring",
    whole: `monitoring, monitoring and reporting, monitoring mechanism agreed, monitoring arrangements, governance, reporting to, how monitored, monitoring and evaluation, monitoring evaluation, monitoring method, monitor, reports to, review arrangements, oversight, quality assurance, monitoring strategy, how monitored and evaluated, monitoring activities, reporting route, monitoring process, reporting mechanism, governance route, reporting group, monitoring group, governance group, governing group, oversight group, sign off by, reporting arrangements, reporting board, monitored through, committee report, review mechanism`,
    maybe: `sign off, signed off by, approved by, reporting, scrutiny`,
    part: /\bmonitor\w*\b|\breport(?:ing|s) (?:to|route|arrangements|mechanism)\b|\breporting\b|\bgovernance\b$|\boversight\b|\bsign(?:ed)? off\b|\bquality assur\w*\b|\boverse\w+\b/,
  },
  {
    field: "source",
    whole: `source, link to, origin, source document, linked to, inspection reference, source of action, links to, source of recommendation, audit title, audit report, audit name, source report, report title, review source, source of improvement, origin of action, where from, recommendation source, action source, inspection source, audit area, audit review, audit reference, source reference, source ref, name of audit, cqc regulation, regulation breached, document reference, referral source, name of review, name of report`,
    maybe: `audit, regulation, report, minute, inspection, document, trigger, legislation`,
    part: /\bsources?\b|\borigin\b|\bregulations?\b|^(?:name|title) of (?:the )?(?:audit|report|review)\b|\baudit (?:title|name|area)\b/,
  },
  {
    field: "link",
    whole: `link, links, delivery plan, linked plan, link to plan, related plan, cross reference, strategic link,
      strategic links, links to other plans, link to strategy, link to corporate plan, link to other plans,
      corporate plan link, linked strategy, linked documents, related documents, link to corporate priority,
      link to council plan, council plan link, strategic fit, links to strategies, cross references,
      associated plans, related strategy, link to corporate objectives, policy link, plan link`,
    part: /\b(?:linked|related|delivery|other|associated) (?:plans?|strateg\w+|documents?)\b|\blink(?:s|ed|age)?\b.*\b(?:plans?|strateg\w+|polic\w+|priorit\w+|corporate|documents?|objectives?)\b|\b(?:plan|strategy|policy|corporate|strategic) links?\b|\bcross ref\w*\b/,
  },
  { field: "source", whole: "link to source", part: /\blink(?:s|ed)? to\b/ },
  {
    field: "comment",
    whole: `comment, additional information, notes, note, remarks, other comments, notes comments, comments notes, additional comments, general comments, further comments, other information, any other comments, further information, other notes, additional notes, further notes, lessons learned, reason for delay, reason for change, reasons for delay, explanation, justification, further detail, comments and notes, reason for revised date`,
    maybe: `lessons, reason, reasons, learning, information, other, observations`,
    part: /\bcomments?\b|\bnotes?\b|\bremarks?\b|\b(?:additional|further|other) (?:information|detail)\b|\breasons? for (?:delay|change|slippage|revis\w+|extension|non|variance|not)\b|\bexplanation\b/,
  },
] as const;
