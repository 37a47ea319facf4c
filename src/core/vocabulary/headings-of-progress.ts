/** The words above columns that tell how things stand, in the form of `headings.ts`. */
export const HEADINGS_OF_PROGRESS = [
  {
    field: "actions_completed",
    whole: "actions completed, completed actions",
    parts: [/^(?:actions completed|completed actions)\b/],
  },
  {
    field: "issues",
    whole: `issues arising, issues arising this period, issues this period, issues arising to date,
      blockers, issues for escalation, escalations, escalation`,
    parts: [/\bissues (?:arising|this|to|for escalation)\b/, /\bescalat\w*\b/, /\bblockers?\b/],
  },
  {
    field: "impact",
    whole: `impact to date, impact so far, impact achieved, impact evaluation, evaluation of impact, actual impact, impact seen, impact made, impact review, impact at review, impact to date and evidence, impact statement`,
    maybe: `evaluation, evaluations`,
    parts: [
      /\bimpact\b(?! (?:measure|indicator|assessment|score|rating|level)).*\b(?:to date|so far|achieved|seen|made|evaluation|evaluated)\b/,
      /\b(?:evaluat\w+ (?:of )?|actual |current )(?:the )?impact\b/,
    ],
  },
  {
    field: "consult",
    whole: "consultation, consulted, consultees, engagement, stakeholder engagement",
    parts: [/\bconsult(?:ation|ed|ees)\b/],
  },
  {
    field: "progress",
    whole: `progress, progress to date, progress update, progress made, progress so far, update, updates, latest update, action update, action taken, action taken to date, actions taken, progress comments, comments, comments progress, current position, current position progress, latest position, commentary, narrative, progress notes, management update, follow up findings, follow up comments, position statement, latest comments, achievements to date, status update, work to date, latest progress, position to date, work done, work completed, update on progress, progress report, outturn, progress summary, update comments, comments update, officer update, officer comments, monitoring comments, monitoring update, latest news, current progress, progress review, review comments, review of progress, summary of progress, activity to date, work undertaken, delivery update, lead officer update, action progress, progress and comments, current situation, what happened, completed actions to date, achieved to date, current position statement, review notes, supporting commentary, half year update, mid year update, year end update, outcome of review, outcome to date, outcome so far, outcomes to date, results to date, actual outcome, success to date, actions to date, done so far`,
    maybe: `position, follow up, achievement, achievements`,
    parts: [
      /\bprogress\b/,
      /\bupdates?\b/,
      /\b(?:current|latest) (?:position|situation)\b/,
      /\bactions? (?:taken|completed|to date|undertaken|so far)\b/,
      /\bcommentary\b/,
      /\bposition (?:at|as at|statement)\b/,
      /\bnarrative\b/,
      /\bachievements?\b/,
      /\bfollow up\b/,
      /\b(?:work|activity|outcomes?|results?|delivery|achieved|done|delivered|position|successes) (?:done |completed |undertaken )?(?:to date|so far)\b/,
      /\bas at\b/,
      /\bso far\b/,
      /\bwork (?:done|undertaken|completed)\b/,
      /\b(?:latest|update|officer|owner|lead|review|monitoring|manager) (?:comments?|remarks)\b/,
    ],
  },
  {
    field: "status",
    whole: `status, current status, open closed, action status, implementation status, completion status, delivery status, overall status, live closed, open or closed, action complete, current stage, status of action, closed open, state of progress, complete incomplete, status now, recommendation status, status of recommendation`,
    maybe: `complete, state, stage`,
    parts: [/\bstatus\b/, /\bopen closed\b/, /\bopen or closed\b/, /\bstate of play\b/],
  },
] as const;
