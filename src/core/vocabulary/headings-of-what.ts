/** The words above columns that say why something is done, and what, in the form of `headings.ts`. They are tried last. */
export const HEADINGS_OF_WHAT = [
  {
    field: "ref",
    whole: `ref, refs, ref no, ref number, reference, reference number, no, nos, number, id, action no, action ref, action number, action id, rec no, recommendation no, recommendation number, serial no, serial number, item no, unique indicator, priority number, unique ref, unique id, s n, sn, actio, r no, s no, sr no, item number, minute ref, objective no, action code, issue no, finding no, minute no, action point no, unique reference`,
    maybe: `key, line, point, row, rec, paragraph, para, code`,
    part: /\bref(?:erence)?\b(?! to)|\b(?:no|number|id)$|^(?:no|number) of (?:action|recommendation|item)\b/,
  },
  {
    field: "theme",
    whole: `area for action, area s for action, areas for action, priority areas, key area, focus area, area of focus, key priority area, key line of enquiry, kloe, cqc domain, consumer standard, thematic area, key theme, theme area, corporate priority, council priority, area of work, area of activity, work area, key priority, key priorities, improvement theme, improvement area, policy area, subject area`,
    maybe: `priority area, action area`,
    part: /\b(?:priority|action|key|focus|thematic|theme|work|policy|subject|outcome) areas?\b|\bareas?\b.*\bactions?\b|\bareas? of (?:focus|work|activity|responsibility|practice)\b|\b(?:corporate|council|strategic) priorit\w+\b|\bkey lines? of en?quir\w+\b|\bkloes?\b/,
  },
  {
    field: "objective",
    whole: `objective, objectives, priority objective, priority objectives, aim, aims, goal, goals, issue, issues, governance issue, what ofsted said, area for improvement, areas for improvement, area for development, areas for development, finding, findings, what we need to do better, weakness, gap, need, key issue, requirement, cause of concern, concern, concerns, gap identified, issue identified, identified issue, identified need, need identified, challenge, challenges, problem, hazard, deficiency, commitment, commitments, ambition, ambitions, vision, aspiration, we said, you said, lesson identified, lessons identified, key finding, key findings, audit finding, requirements, areas of concern, issue to be addressed, key objective, key objectives, reason for action, strategic objective, strategic objectives, corporate objective, corporate objectives, standard required, identified gap, gaps, issue concern, area of concern, intention, expectation, our aim, learning point, key learning, weaknesses, key issues, equality objective, non compliance, breach, shortfall, inspection finding, priority for improvement, priorities for improvement, strategic aim, strategic aims, needs, what you told us, equality objectives, strategic goal, root cause, contributory factor, improvement required, improvement needed, priority objective s, issue finding, development area, area to improve`,
    maybe: `reason, background, context, statement, purpose, cause, feedback, standard, standards, criteria, lesson learned, observation, rationale`,
    part: /\bobjectives?\b|\baims?\b|\bgoals?\b|\bissues?\b|\bfindings?\b|\bareas? (?:for|of|to) (?:improve\w*|development|concern|significant|weakness)\b|\bsaid\b|\btold us\b|\brequirements?\b|\bproposal\b|\bconcerns?\b|\bweakness\w*\b|\bgaps?\b|\bdeficien\w+\b|\bproblems?\b|\bchallenges?\b|\bcommitments?\b|\bambitions?\b|\bneeds? identified\b|\bidentified needs?\b|\blessons? identified\b|\brationale\b|\bshortfalls?\b|\bpriorit\w+ for improvement\b|\bhazards?\b|\bnon ?compliance\b|\bstandard required\b|\bexpectations?\b|\bstandards?$/,
  },
  {
    field: "category",
    whole: `category, type of action, protected characteristic, protected characteristics, action type, classification, equality strand, equality group, equality groups, must should, must do should do, protected group, protected groups, type of recommendation, activity type, categories, characteristics`,
    maybe: `type, level, scope, characteristic`,
    part: /\bcategor\w+\b|\bprotected (?:characteristics?|groups?)\b|\btype of\b|\bmust\b.*\bshould\b|\bequality (?:strand|group)s?\b|\blocal\b.*\bnational\b|\baction type\b/,
  },
  {
    field: "how",
    whole: `how, implementation, method, approach, how will we do it, methodology, description of action, further details, how to do it, scope of work, action details, project description, action description in full, strategy approach, tactics`,
    maybe: `detail, details, process, means, via, brief description, description of work`,
    part: /\b(?:brief|short|full|project|scheme|further) descriptions?\b|\bdescriptions? of (?:the )?(?:work|project|scheme|measure|initiative)\b|\bmethod(?:s|ology)?\b/,
  },
  {
    field: "theme",
    whole: `theme, themes, strategic priority, strategic priorities, priorities, workstream, work stream, strand, pledge, domain, service area, service, select committee, category, programme, outcome area, promise, pillar, strategy theme, chapter, workstreams, sub theme, subtheme, priority theme, business area, service block, strategic theme, work programme, core service, topic area`,
    maybe: `area, section, topic, subject, heading, function, focus, team, aspect, element, policy, location, site, division, department, directorate, committee`,
    part: /\b(?:sub ?)?themes?\b|\bstrategic priorit\w+\b|\bwork ?streams?\b|\bstrands?\b|\bpledges?\b|\bdomains?\b|\bservice area\b|\bpillars?\b|\bdirectorates?\b|\bdepartments?\b|\bprogrammes?$|\bpriority\b$/,
  },
  {
    field: "action",
    whole: `action, actions, action required, actions required, action s, action to be taken, actions to be taken, key action, key actions, proposed action, proposed actions, agreed action, agreed actions, management action, management action agreed, management response, action description, improvement, improvements, improvement action, description, activity, activities, item, task, tasks, task action, next steps, strategies, strategy, what will it do, what will we do, what we will do, recommendation, recommendations, recommendation made, steps, what needs to be done, intervention, initiative, deliverable, deliverables, specific action, detailed action, what are we going to do, response, our response, council response, force response, service response, agency response, remedy, remedial action, corrective action, mitigation, mitigations, mitigating action, mitigating actions, planned action, planned actions, action needed, actions needed, action point, action points, action plan, work to be done, to do, interventions, initiatives, measures to be taken, action title, task name, task description, activity description, recommended action, recommended actions, action steps, improvement actions, key activities, key tasks, key activity, key task, key deliverables, milestone action, actions planned, action to address, actions agreed, we will, what we are going to do, what we plan to do, work required, action item, action items, suggested action, key steps, preventative action, specific actions, sub actions, sub action, key deliverable, work plan, tasks required, actions to achieve, enabling action, next step, key interventions, actions to improve, improvement activity, smart action, smart actions, measure description, work item, work package, activity task, target action, response to recommendation`,
    maybe: `what, how, plan, proposal, proposals, decision, decisions, treatment, solution, provision, scheme, management comments, management comment, project, projects`,
    part: /\bactions?\b|\bactivit\w+\b|\btasks?\b|\brecommendations?\b|\b(?:next |key )?steps\b|\bdeliverables?\b|\binitiatives?\b|\binterventions?\b|\bremed\w+\b|\bmitigat\w+\b|\b(?:management|council|agency|service|force|trust|our|officer) respon[sc]e\b|\bwe will\b|\bimprovements?\b|\bprojects?\b|\bto do\b|\bresponse to\b|\bwork to be\b|\bstrateg(?:y|ies) to\b/,
  },
] as const;
