/** How plans write a rating, in lower case. Blue is complete; a plan's own key may say otherwise. */
export const RATING_WORDS = {
  red: ["r", "red", "🔴", "🟥"],
  amber: ["a", "amber", "ambar", "yellow", "orange", "🟠", "🟡", "🟧", "🟨"],
  green: ["g", "green", "gren", "🟢", "🟩"],
  blue: ["b", "blue", "🔵", "🟦"],
  grey: ["grey", "gray", "white", "n/a", "not rated", "not started", "⚪", "⬜"],
} as const;

/** The names of colours in keys, in lower case. */
export const KEY_COLOURS = {
  red: ["red"],
  amber: ["amber", "ambar"],
  orange: ["orange"],
  yellow: ["yellow", "gold"],
  green: ["green", "light green"],
  "dark green": ["dark green", "deep green"],
  blue: ["blue", "light blue", "dark blue"],
  purple: ["purple", "violet", "lilac"],
  pink: ["pink", "magenta"],
  grey: ["grey", "gray"],
  black: ["black"],
  white: ["white", "no colour", "clear"],
} as const;

/** Colours of a key that are none of the five ratings, and what they usually stand for. */
export const OTHER_COLOURS: readonly (readonly [pattern: RegExp, status: string])[] = [
  [/^(?:dark|deep) green\b/, "complete"],
  [/^(?:purple|violet|p)\b/, "complete_embedded"],
  [/^(?:white|w)\b/, "not_due"],
  [/^(?:gr[ea]y|gr)\b/, "not_started"],
  [/^black\b/, "cancelled"],
  [/^(?:magenta|pink)\b/, "new"],
];

/**
 * What the explanation of a key says, in this order: what it is not about first, then what denies, then
 * what it denies. Met by text in lower case. Where a colour is named, only that colour is meant so: an
 * amber that is "not on target" is at risk, and a red one will not be met. "?": not sure.
 */
export const KEY_LINES = String.raw`
# What is no status.
trend: direction of travel|\btrend\b|improving ?\/ ?(?:no change|stable|declining)|\b(?:better|improved|improving) ?\/ ?(?:same|worse|stable)|[↑↓→↗↘↔⬆⬇➡▲▼⇧⇩⇨]|\bcompared (?:to|with) (?:the )?(?:last|previous)\b
priority: ^priority \d|^(?:essential|advisory|merits attention)\b|\b(?:serious|key) issue\b(?!s)|\b(?:serious|key|fundamental|major|significant|minor|important) (?:control )?(?:finding|weakness|recommendation)|\bdesirable\b|^(?:good|best) practice\b|\b(?:good|best) practice (?:point|suggestion|recommendation|only|issue)|\bfor senior management\b|\burgently\b|\b(?:high|medium|low) priority\b|\bact within\b
risk: \brisk (?:levels?|score|rating)\b|\brisk is (?:high|medium|moderate|low)|^(?:very )?(?:high|medium|moderate|low|extreme) risk\b(?! (?:of|to))|\b(?:high|medium|low) level of risk\b
new: ^new(?: or changed\b| action| item|$)|\bnewly added\b|\bnew or changed\b
not_applicable: ^(?:not applicable|n\/a)\b
priority?: ^(?:high|medium|low)$
trend: ^[=<>]$|\b(?:better|worse|same|higher|lower) (?:than|as) (?:last|previous|the last)
unknown: \b(?:untouched|template) (?:template )?cell\b

# No trouble, whatever the trouble's name.
on_track: \b(?:no|without) (?:known |further |other )?(?:significant|serious|major|material|real|outstanding|particular)(?: or \w+)? (?:issues?|risks?|problems?|concerns?|delays?|slippage|weakness\w*)
on_track green: \bhighly? (?:likely|confident)|\bhigh(?: level of)? confidence|\b(?:appears?|is) (?:highly )?(?:probable|likely)
at_risk: \b(?:medium|moderate|some)(?: level of)? confidence|\bfeasible\b
off_track: \blow(?: level of)? confidence|\bunachievable\b|\bno confidence
at_risk? amber: \bin doubt\b

no_update: ^(?:no|missing|awaiting) data\b|^data (?:not|un)

# Done, whatever else is said.
complete: ^(?:the )?(?:action |task |work )?(?:is |was |been )?(?:complete[d]?|achieved|delivered|implemented) (?:on time|on schedule|late|early|ahead|by (?:the )?(?:due|target|deadline|agreed)|within)
on_track: \bin line with (?:the )?(?:plan|target|schedule|profile|expectations?|timescales?)
at_risk amber: \btargets? (?:is |was )?(?:nearly|almost)
in_progress: \b(?:nearly|almost|close to|nearing) (?:being )?(?:complete[d]?|completion|finished|done|achieved)
not_started: ^to be (?:started|commenced|begun)\b
on_track green: \bdue (?:within|in) (?:the )?next
at_risk amber: \bmissed by (?:up to|less than|under|a little|a small)
on_track? green: \btargets? (?:has |have |is |are )?(?:been )?(?:met|achieved|exceeded) ?(?:or|\/|and) ?(?:exceeded|met|better)
at_risk amber: \bsome (?:evidence|good practice)
off_track red: \b(?:no|little) evidence
complete_embedded: \bembedded\b|\bsustained\b
partially_complete: ^part(?:ly|ially)?\b[- ](?!of\b)|\b(?:partial|part|some|most|several|many) (?:of the )?(?:actions?|elements|parts|stages|milestones)? ?(?:are |have been )?(?:complete|met|achieved|implemented|delivered|in place)|\bpart(?:ly|ially)?[- ](?:complete|in place|met|achieved|implemented|delivered|addressed)|\b(?:complete[d]?|met|achieved|implemented|delivered|addressed) (?:only )?in part\b|^substantially\b
partially_complete: \bimpact (?:is |has |not |yet |still )+(?:been |to be )*(?:evidenced|demonstrated|seen|shown|tested|known)
partially_complete: \bevidence (?:is |still |yet )+(?:to be |not )|\b(?:awaiting|subject to|pending) (?:evidence|sign[- ]?off|validation|verification|audit)|\b(?:partially|partly|mostly|largely|substantially) (?:complete|met|achieved|implemented|delivered)
on_track?: \b(?:achieved|complete[d]?|delivered|met|done|implemented)(?: ?\/ ?| or |,? and )(?:is )?(?:on[- ](?:target|track|schedule|course)|progressing)|\bon[- ](?:target|track|schedule)(?: ?\/ ?| or )(?:achieved|complete[d]?|delivered|met|exceed)
on_track green: ^(?!.*\bnot on\b).*\bon[- ](?:track|target|schedule|course)\b
on_track green: ^(?!.*\b100 ?%).*\d ?%.{0,25}\b(?:target|achieved|met)\b
at_risk amber: \d ?%.{0,25}\b(?:target|achieved|met)\b
off_track red: \d ?%.{0,25}\b(?:target|achieved|met)\b
complete: \balready (?:been |be )?(?:met|achieved|exceeded)|\bdelivered late\b|^(?:100 ?%|fully) (?:complete|implemented|achieved)

# In trouble.
overdue: \bnot (?:yet )?(?:been )?(?:started|commenced|begun|complete[d]?|implemented)\b.*\b(?:past|overdue|(?:date|deadline) (?:has )?passed)\b
not_due: \bnot (?:yet )?(?:been )?(?:started|commenced|begun)\b[^/]{0,20}\bnot (?:yet )?due\b
not_started: ^(?:action )?(?:has )?not (?:yet )?(?:been )?(?:started|commenced|begun|actioned)\b
deferred: \b(?:delayed|moved|put back|slipped) (?:to|until|into) (?:the )?(?:next|following|20\d\d|year|a later)
off_track: \bnon-? ?compliant\b|\bnot compliant\b
overdue: \bnot (?:been )?(?:done|finished|delivered|achieved|met|implemented|complete[d]?) (?:by|on (?=the|due|target|agreed)|within) (?:the )?(?:due|target|agreed|deadline|time|date|its|set)
overdue: ^(?:action |now |currently )*(?:overdue|late)\b|\b(?:dates?|deadlines?) (?:has been |have been |was )?missed|\bpass(?:ed)? (?:its |the )?(?:target|due|completion|agreed|original) date
at_risk: \brecoverable\b
at_risk amber: \brisk (?:that|of)\b
at_risk amber: \bat risk\b|\bback on (?:track|target|schedule)|\b(?:may|might|could) (?:be|not|miss|slip)|\bslower than|\bbelow (?:the )?target|\bbehind\b.*\b(?:but|recover\w*|improving|remedial|plans?)\b|\b(?:but|yet) (?:recover|improv|within tolerance|expected|can be)|\brecoverable\b|\bdeadline approaching|\bapproaching (?:the |its )?deadline
not_started: \b(?:cannot|can't|can not|unable to) (?:be )?(?:started|start|begin|begun|commence|commenced) (?:until|before|without)\b
not_started: \bno (?:work|action|activity) (?:has |yet )*(?:been )?(?:started|taken|begun|undertaken|commenced)|\bnot (?:yet )?(?:begun|commenced)
off_track red: \bnot (?:as|going|being|able|expected|progress)|\bcannot\b|\bunable\b|\bhigh(?:ly)? (?:risk|unlikely)|\bbelow\b|\boutside (?:of )?(?:\w+ )?tolerance|\bintervention\b|\burgent|\bstalled\b|\bunachievable\b
off_track: \b(?:cannot|can not|can't|not going to|won't) (?:be )?\w+
off_track red: \b(?:up to|under|below|less than) \d+ ?%.{0,10}(?:complete|done)|\b0 ?%? ?[-–] ?\d+ ?%
in_progress amber: ^(?:action |work )*(?:is )?in progress\b(?!.*\b(?:risk|concern|issue|slip|delay|behind))
in_progress: \d+ ?%? ?(?:to|-|–) ?\d+ ?%.{0,10}(?:complete|done|progress)|\d+ ?%? ?(?:to|-|–) ?\d+ ?%$|\b(?:over|above|more than|up to|under|below|less than|at least) \d+ ?% ?(?:complete|done|progress)
at_risk? amber: ^some progress$
at_risk amber: \b(?:slightly|marginally|a little|just) (?:behind|below|off|under|late)|\bbehind (?:target|time)|\bwithin \d+ ?%|\bnot on (?:target|track|schedule)|\bunlikely\b|\boff (?:target|track)\b|\b(?:may|might) not\b|\bbehind (?:schedule|plan)\b|\bdelay(?:s|ed)?\b|\bslipp|\b(?:some|minor|moderate) (?:issues|problems|concerns|delays?|slippage)
overdue: \b(?:deadline|(?:due|completion) date)s? (?:has been |was )?missed|\bmissed (?:its |the |their )?(?:deadline|due date)
off_track: \bwill not (?:be )?(?:deliver|met|meet|achieve|complete)|\bmissed\b|\bmore than \d+ ?% (?:below|off|away|under)|\bnot (?:be )?(?:on (?:track|target|schedule|course)|achiev|deliver|progressing|meeting)|\boff[- ](?:track|target|course|schedule)|\bno (?:evidence of |or slight |or little |significant )?progress|\bbehind\b|\b(?:significant|serious|major|severe|critical) (?:issues?|risks?|problems?|delays?|concerns?|slippage)|\b(?:issues?|risks?|problems) (?:are |or risks )?(?:significant|serious|major)|\bunlikely\b|\bfail(?:ed|ing)?\b|\bdelayed\b|\bnot (?:been )?(?:met|achieved)
overdue: \b(?:date|deadline|timescale)s? (?:has |have |is )?(?:been )?(?:passed|missed|exceeded)|\boverdue\b|\bdue but not\b|\b(?:any )?late items?\b|\b(?:weeks?|days?|months?) (?:late|overdue)\b|\bpast (?:its |the )?(?:due|agreed|target|deadline)|\bnot completed? (?:by|on|within)\b
overdue?: ^outstanding\b
in_progress: \bnot (?:yet )?(?:fully )?complete[d]?\b|\bincomplete\b
at_risk: \bat risk\b|\b(?:risk of|in danger of|some risk)\b|\blimited\b|\b(?:some|minor|moderate) (?:progress|issues|problems|concerns|delays?|slippage|risks?)|\bnot sufficient\b|\bissues? (?:or|and) risks? (?:are )?identified|\b(?:issues|risks|concerns) identified|\bdue (?:within|in) (?:the )?next\b|\bdue soon\b|\bslipp|\b(?:may|might) not\b|\bneeds? attention\b|\bcaution\b|\bconcerns?\b(?<!no concerns?)

# It waits, or was given up.
not_started: \bdepend[ae]nt (?:up)?on (?:the )?prior\b
not_due: ^future\b|\bstart(?:s|ing)? (?:date )?(?:is )?in (?:the )?future
deferred: \b(?:carried|rolled) (?:forward|over)|\bextension (?:requested|agreed)|\bre-?(?:scheduled|programmed|profiled)\b|\bdeferred\b|\bpostponed\b|^(?:revised|new|extended) (?:target |due )?(?:date|timescale|deadline)
not_started: \bnot (?:yet )?(?:been )?(?:started|begun|commenced|resourced)|\bno action (?:taken|yet)|\byet to (?:start|begin|commence)
not_due: \bnot (?:yet )?due\b|\bnot rated\b|\bfuture (?:action|date)
paused: ^stopped\b|\bon hold\b|\bpaused\b|\bsuspended\b
blocked_external: \bdepend[ae]nt (?:up)?on\b|\bawaiting (?:external|partner|third|other|national|government)|\bblocked\b|\boutside (?:our|the council['’]s) control\b|\bexternal (?:factors|dependenc)

# As it should be.
on_track: \bon[- ](?:track|target|schedule|course|time|plan)\b|\b(?:will|expected to|likely to) be (?:met|achieved|completed|delivered)\b|\bno (?:issues?|risks?|concerns?|problems?)\b|\bgood (?:evidence|progress)|\b(?:progressing|going|proceeding) (?:well|to plan|as planned)|\balways green\b|\bdue (?:more|later) than\b|\bexpected to (?:be )?(?:meet|met|complete|achieve|deliver)|\bwithin (?:\w+ ){0,2}(?:tolerance|timescales?|target|timeframes?|deadline)|\bto (?:plan|time|timescales?|schedule)\b|\bgood\b|\bas expected\b|\bsatisfactory\b|\bmeeting (?:the )?target
in_place: ^(?:fully |now |already )*in place\b|\bbusiness[- ]as[- ]usual\b|\bbau\b
not_started?: \bnot (?:yet )?(?:been )?implemented\b
in_progress?: \bnot (?:yet )?(?:been )?(?:finished|done|accomplished)\b
in_progress: \bbeing \w+ed\b(?<!(?:not|longer) being \w+)
complete: \b(?:complete[d]?|achieved|delivered|implemented|accomplished|finished|done|met)\b(?<!\bnot complete[d]?)
cancelled: \b(?:cancelled|discontinued|abandoned|superseded|withdrawn|deleted|removed|no longer)\b
complete: \bclosed\b
in_progress: \b(?:in progress|ongoing|on-going|under ?way|started|begun|commenced|progressing|live|active|some work)\b
in_progress: \bin hand\b|\bopen\b
planned: (?<!(?:as|than) )\bplanned\b|(?<!(?:as|than) )\bscheduled\b
`;
