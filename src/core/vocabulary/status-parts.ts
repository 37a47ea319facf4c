/** Words for what is done; those of the second list are statuses with nothing before or behind them. */
export const DONE_WORDS = {
  done: "complete|completed|achieved|met|done|finished|closed|delivered|implemented|actioned|finalised|finalized|resolved|concluded|fulfilled|discharged|accomplished|cleared|rectified|remedied|settled",
  finished:
    "complete|completed|achieved|done|finished|delivered|implemented|actioned|finalised|finalized|resolved|concluded|fulfilled|discharged|accomplished|cleared|rectified|remedied|settled",
  month: "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
  outside:
    "(?:highways|national|county|district|borough|unitary|police|nhs|health|dfe|ofsted|cqc|government|home office|ministry|mhclg|dluhc|defra|environment agency|natural england|historic england|homes england|network rail|icb|ccg|utility|developer|land-?owner|landlord|supplier|provider|secretary of state|ministers?|inspectorate|court|lga|lgr|commissioners?|contractor|manufacturer|vendor|partners?|trust|diocese|external|third part(?:y|ies)|consultants?|solicitors?|lottery|funders?)",
  begun: "start(?:ed)?|begun|begin|commenced?|initiated|actioned|progressed|undertaken",
} as const;

/** What stands before a status and says nothing of its own: "Current status:", "This action has been". */
export const BEFORE_STATUS =
  /^(?:(?:(?:rag(?: rating| status)?\s*[:–-]\s*)?(?:red|amber|green|blue|gr[ea]y|yellow|white|black|purple|orange|[rabg])(?:\s*[:.–-]\s*|\s+\(?(?=(?:on track|at risk|off track|complete|overdue|not started|in progress)\b))(?=[a-z]))|(?:(?:previously |already )?(?:reported|noted|marked|recorded|confirmed|agreed) (?:as|to be) )|(?:(?:[\w/’']{1,12} ){0,2}(?:update|position|status) ?[:–-] ?)|(?:(?:current |overall |latest |progress )?(?:status|progress|update|updates?|position|rag|outcome|impact|action|comments?|note)(?: update)?(?: to date)?\s*(?:[:.]|-(?= )|–)\s*)|there (?:is|are|was|has been|have been) (?:currently |still |now )?|(?:(?:the |this |all |both |these |that )?(?:action|task|work|project|item|milestone|recommendation|target|objective|programme|progress|performance|implementation|delivery|timescale|deadline|this|it|all|everything|they|these)s?\s+)?(?:(?:is|are|was|were|has|have|been|remains?|now(?! (?:live|expected|anticipated|planned|scheduled|likely|due|aiming|hoped|projected|in (?!progress|place)|for|by)\b)|currently|still|also|all|already|recently|fully|again|both) ){0,4})/;

/** Words of a status in which fingers slip. */
export const OFTEN_MISSPELT: readonly string[] = [
  "track",
  "target",
  "schedule",
  "scheduled",
  "progress",
  "progressing",
  "complete",
  "completed",
  "achieved",
  "implemented",
  "delivered",
  "ongoing",
  "underway",
  "started",
  "commenced",
  "planned",
  "delayed",
  "overdue",
  "cancelled",
  "deferred",
  "postponed",
  "superseded",
];
