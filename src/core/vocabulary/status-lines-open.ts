/** What is not done: nothing is said, given up, put off, denied, still to come. How lines are written: status-words. */
export const OPEN_LINES = String.raw`
# Nothing is said.
no_update any: no (?:progress |further |new |additional |other )*(?:updates?|information|report|comments?)
no_update? end: none (?:this|in|for) .{1,20}|n\/r|annual (?:measure|indicator|data|figure)|not (?:yet )?reported (?:this|in|for) .{1,15}|data lag
no_update? any: (?:the )?(?:q[1-4] |latest |annual |final )?(?:data|figures?|results?|information|outturn|statistics|returns?) (?:is |are |was |were |still )*(?:not (?:yet )?(?:available|published|released|known|received)|awaited|pending|to follow|outstanding)|too (?:early|soon) to (?:say|tell|judge|assess|report|measure|comment|know)
no_update end: no (?:return|response|reply)(?: received| provided)?(?: yet| to date)?(?: from (?:the )?(?:lead|officer|service|department|directorate|team|owner|manager).{0,30})?
no_update stop: no change|unchanged|no movement|position unchanged
no_update any: (?:please |to )?(?:insert|enter|add|type|provide|complete) (?:an? |your |the )?(?:progress |latest )?(?:update|progress|text|comments?|status)(?: here)?(?=\W*$)
no_update? any: no further progress|(?:full |separate |written |progress )?(?:report|paper|spreadsheet|document) (?:is )?attached
no_update any: (?:nothing|nil) (?:further |new )?to (?:report|update|add)
no_update end: no (?:info(?:rmation)?|news|details?)(?: available| provided| received| yet)*|none (?:received|provided|available|given)|(?:please|pls) update|update please|not (?:yet )?(?:measured|recorded|collected|monitored)|as (?:already |previously )?reported|nothing (?:new|further|more|additional)|as (?:before|previous(?:ly)?)|(?:still )?await(?:ing)? (?:an )?update|(?:to be updated (?:at|in|by|on|with) .{1,40}|to be reported (?:verbally|at (?:the )?(?:next )?(?:meeting|panel|board|committee)))|update(?: is| will be)? (?:at|in|by|from|on|with) .{1,40}|same as (?:last|previous) (?:time|month|quarter|report|update)|update due(?: (?:in |on |by |at )?.{1,20})?|(?:see|as per) (?:the )?(?:previous|last) (?:update|report|entry|month|quarter)
no_update any: as (?:at|per|in|for|(?:previously )?reported)?(?: (?:at|in|on|for))?(?: the)? ?(?:last|previous(?:ly)?) ?(?:meeting|update|report(?:ed)?|quarter|month|time)
no_update any: (?:a )?(?:verbal|oral) (?:update|report)|(?:full|written|further|detailed|separate) (?:progress )?update (?:to follow|will|to be|available|at)
no_update any: update (?:to (?:follow|be (?:given|provided))|awaited|required|requested|needed|outstanding|pending|not (?:provided|received))
no_update any: (?:await(?:ing|ed)|waiting for|pending|require[sd]?|need) (?:an? |further )?update
no_update end: to (?:follow|be (?:reported|provided|updated)|be (?:confirmed|advised|updated))|tb[cad](?: (?:with|by) .{1,30})?|t\.b\.c\.?|not (?:yet )?(?:reported|provided|known|available|updated|received|supplied)|xx+|n/k|nothing|no data(?: available| yet)?|nil return

# It will not be done, or is done elsewhere.
cancelled any: (?:cancell?ed|withdrawn|discontinued|abandoned|aborted|superseded|deleted|dropped(?= from| by|[.,;]|$)|obsolete|redundant|stood down)
cancelled any: no longer (?:an? )?(?:target|objective|action|issue|required|needed|relevant|applicable|appropriate|necessary|priority|valid|in scope|being (?:pursued|progressed|taken forward)|pursued|proceeding|going ahead|viable|feasible|part of)
cancelled any: (?:will )?not (?:being |be |to be )?(?:required|needed|pursued|progressed (?:further|any further|at this time)|to be progressed|proceeding|proceed|taken forward|taking forward|going ahead|go ahead|applicable now)(?! until| yet| at this| this)|will not (?:be )?(?:progress(?:ed)?|continue[d]?|happen)|out of scope|(?:agreed|decided) (?:to (?:remove|delete|close|cancel|drop)|not to (?:proceed|progress|pursue|continue))
cancelled any: (?:to|will|should) (?:now )?be (?:removed|deleted|withdrawn|cancelled|discontinued)|(?:included|incorporated|subsumed|absorbed|folded|rolled|captured|picked up) (?:in(?:to)?|within|under|by) (?:action |objective |priority |item |ref )?\d|(?:now )?subsumed
cancelled? end: decommissioned|terminated|dissolved
cancelled stop: remove[d]?(?: from (?:the )?(?:plan|action plan|list))?|delete
cancelled? any: closed(?:[ ,:(–-]{1,4}| and )(?:replaced|see (?:new )?(?:action|item|ref|objective|\d))
cancelled any: (?:closed|complete[d]?)[ ,:(–-]{1,4}(?:(?:as )?(?:no longer|superseded|merged|duplicate[d]?|cancelled|not required|withdrawn))
cancelled any: (?:now )?(?:merged|combined|amalgamated)(?: (?:with|into)|(?= *(?:$|[.,;–-])))|(?:a )?duplicate[sd]?(?: of)?|replaced with(?= (?:action|new action|a new|item|\d))|replaced by|(?:is |now |will be )*(?:covered|picked up|addressed|dealt with|superseded) (?:elsewhere|(?:by|in|under|within|through|as part of) (?:action|objective|item|recommendation|ref|priority|theme|section|row|no|number|#|\d))|now (?:covered|superseded|included|picked up|addressed) (?:by|in|under|within|through)|now part of(?! (?:bau|business|normal|core|routine|practice|our|the (?:day|normal|standard|routine|regular)))
cancelled any: (?:moved|transferred) (?:in)?to (?!.{0,12}\b(?:20\d\d|\d\d\/\d\d|next|year)\b).{0,40}\b(?:plan|strategy|programme|action|board|group|priority|workstream)
cancelled? any: (?:to|will) be (?:picked up|covered|addressed|delivered|dealt with) (?:under|in|by|through|within|as part of) (?:action |objective |item |ref |priority )\d|(?:will |to |now )?forms? part of (?:[\w’'-]+ ){0,4}(?:plan|strategy|programme)
cancelled? any: (?:responsibility )?(?:has |have |is |now )*(?:transferred|passed) to(?! (?:year|phase|next|20))

# It waits.
blocked_external? any: (?:cannot|can't|can not|unable to|not (?:yet )?(?:possible|able) to) (?:be )?(?:{begun}|progress(?:ed)?|proceed|complete[d]?|finalise[d]?|taken forward|implement(?:ed)?|move forward|go ahead|undertake|do)\b.{0,40}\b(?:until|till|before|without|unless|pending|as (?:we )?(?:await|depend)|due to (?:national|government|legislation|external))
paused? any: (?:put |placed |currently )?on[- ]hold (?:awaiting|pending|until|whilst|while|due to|following) .{0,30}\b(?:national|government|guidance|dfe|legislation|funding|ministerial|review)\b
paused end: hold|on[- ]pause|stopped
paused any: (?:postponed|deferred|delayed|suspended) indefinitely|indefinitely (?:postponed|deferred|delayed)
paused? any: not (?:currently |presently )?(?:seen as |considered )?a priority(?! (?:area|action))
paused any: (?:put |placed |currently )?on[- ]hold|paused|suspended|parked|halted|stalled|frozen|in abeyance|temporarily (?:stopped|suspended|paused)
deferred? any: (?:agreed|decided|approved|proposed|requested) to (?:extend|defer|postpone|reschedule|delay|put back|push back|move|carry (?:forward|over))
deferred any: re-?arranged|(?:request|requesting|seek|seeking|ask|asking|propose[d]?)(?: (?:an|for|to))* exten(?:sion|d)|roll(?:ed|ing)? (?:forward|over|into)|deferred|c\/f(?=\W)|postponed|re-?scheduled|re-?programmed|re-?profiled|re-?phased|pushed back|put back|held over|carr(?:ied|y) (?:forward|over)|rolled (?:forward|over)
off_track? any: delayed (?:(?:un)?til|to(?! (?:the|a|some|capacity|our|lack)\b))
deferred any: (?:moved|pushed|pushed out|shifted|put off) (?:back )?(?:in)?to (?:the )?(?:year|phase|next|q[1-4]|20\d\d|{month}|spring|summer|autumn|winter|\d|new financial)
deferred? any: (?:will|to|should) now be [a-z]+ (?:in|by|from|during|at)|now (?:expected|anticipated|planned|scheduled|likely|due|aiming|hoped|projected)(?: (?:to|for|in|by))|now (?:in|for|by) (?:{month}|q[1-4]|20\d\d|spring|summer|autumn|winter)
deferred any: (?:extension|extended|extend)(?: (?:requested|agreed|granted|sought|to|until|of))?|(?:revised|new|extended|amended) (?:target |due |completion )?(?:date|deadline|timescale)|(?:revised|new|extended) (?:implementation|delivery|end|finish|completion) (?:date|deadline)|(?:date|deadline|timescale|timeline)s? (?:revised|extended|amended|moved|changed)
blocked_external any: dependenc(?:y|ies) (?:on|with)|(?:relies|relying|reliance|hinges) on|held up by|(?:outside|beyond) (?:of )?(?:our|the (?:council|trust|force|service|school)[']?s?) control|(?:is |remains )?(?:dependent|dependant|contingent|reliant) (?:on|upon)|depends (?:on|upon)|blocked|subject to (?:[a-z]+ ){0,5}(?:capital|bid|funding|grant|planning permission|budget|national|government|external|availability)
blocked_external? any: (?:currently )?(?:await(?:ing|s)?|waiting (?:for|on)|pending)(?: the)?(?: outcome of| results? of| publication of| release of| confirmation of)?(?: the| a| new| further| final| revised)* (?:national|government|ministerial|dfe|ofsted|nhs|home office|funding|budget|grant|legislation|legislative|guidance|regulations|court|cabinet office|white paper|spending review|partner|external|third party|supplier|planning (?:permission|consent|approval)|landlord|contractor|utility|highways|county council|district council|icb|ccg|police|home office)
not_started end: await(?:ing|s)? (?:start|commencement|(?:allocation|assignment|identification)(?: of .{1,30})?)
blocked_external? any: (?:await(?:ing|s)|waiting (?:for|on)) (?:the )?(?:completion of |outcome of )?(?:action |item |objective |ref )?\d+\.\d+
blocked_external? any: (?:currently |still )?waiting to hear (?:back )?from (?:the )?{outside}
blocked_external? any: (?:currently |still )?(?:await(?:ing|s|ed)?|waiting (?:for|on)) (?:.{0,40}\b(?:from|by) )?(?:the |a )?{outside}
in_progress any: await(?:ing|s)? .{0,60}\b(?:sign[- ]?off|approval|feedback|comments|responses?|data|confirmation|ratification|agreement|appointment|start date|recruitment)
blocked_external? any: await(?:ing|s)? .{0,20}\b(?:publication|guidance|legislation|national|statutory|white paper|funding announcement)
in_progress any: await(?:ing|s)? (?:sign[- ]?off|approval|feedback|comments|responses?|data|confirmation|results?|ratification|agreement|appointment|final)
blocked_external? any: (?:currently |still )?(?:awaiting|waiting (?:for|on)) (?:the )?(?!(?:sign|approval|feedback|decision))[\w’'& ]{2,30} to [a-z]+
in_progress? any: (?:currently )?(?:await(?:ing|s)?|waiting (?:for|on))

# Denied.
not_started any: (?:has |is |are )?not (?:yet )?(?:under ?way|progressed yet)
not_started? any: (?:has |have |is |are )?not(?: yet)?(?: been)? progressed
not_started any: (?:has |have |is |are )?(?:not|n't|hasn't|haven't)(?: yet)?(?: been)? (?:{begun})|yet to (?:{begun}|be (?:{begun}|agreed|scoped|scheduled|arranged|determined))|(?:work )?(?:hasn't|has not|have not)(?: yet)?(?: been)? (?:{begun})
not_started? any: no progress since
not_started stop: un-?started|nothing (?:has been |been )?(?:as yet|yet|to date|done(?: yet| to date)?|started)|no (?:work|action|activity)(?: (?:has been |was )?(?:yet|to date|started|taken|undertaken|done|made|commenced))?(?: yet| to date| so far)?(?= *(?:[.,;–-]|$)| (?:this|in|during|since|on|at)\b)|no progress(?: (?:made|yet|to date|so far|as yet))?
not_started any: no progress
not_due any: future (?:year|phase|years)
not_due? any: not before (?:{month}\b|\d|q[1-4]|next|spring|summer|autumn|winter)|(?:year|phase) [2-5] (?:action|item|task|only)|later (?:in|this|on in) (?:the )?(?:year|plan|programme)
not_due any: not (?:yet )?due|not due (?:yet|until)|(?:n/?a|not applicable|not required|not needed) (?:yet|until|at this (?:stage|time|point)|this (?:quarter|period|year))|future action
at_risk any: (?:delayed|late|behind(?: (?:schedule|target|plan))?|off[- ](?:track|target)|(?:below|under) target|slipped)[ ,;–-]*but (?:now )?(?:recover|expected|can be|improving|catching)\w*
off_track any: (?:has |is )?not (?:being )?(?:going to plan|progressed|progressing)|under target|(?:did|does|do|has|have|could) not (?:meet|achieve|deliver|reach|met)|un-?achievable|(?:way|far|falling|running|fallen|well|lagging) behind
off_track any: (?:will|going to|expected to) (?:miss|fail|overrun|be (?:late|missed|delayed))|not meeting|fail(?:s|ing)? to (?:meet|achieve|deliver)|failing
off_track stop: (?:not|no longer) (?:currently |yet )?on[- ](?:track|target|schedule|course|time)|off[- ](?:track|target|course|schedule)|(?:well |significantly |considerably |currently |running |fallen )?behind(?: (?:the )?(?:original |agreed |planned )?(?:schedule|target|plan|timetable|programme|profile|time|timescales?|trajectory|deadline|milestone))?
at_risk any: (?:slippage|delays?) (?:is |are )?(?:likely|possible|expected|anticipated)
at_risk? any: (?:slippage|delay|delayed) (?:of|by) (?:a |an |one |two |\d+ )?(?:few )?(?:day|week)s?|(?:\d+|a few|one|two) (?:day|week)s? (?:slippage|late|behind|delay)
at_risk any: (?:slight(?:ly)?|minor|small|some|little|a little|short|a bit|potential|possible|marginal(?:ly)?) (?:behind|delay(?:s|ed)?|slippage|slipped|late|off (?:track|target)|risks?)
off_track any: (?:significant|major|serious|considerable|severe|substantial|lengthy) (?:delays?|slippage|issues|problems|concerns)|slipped|slippage|delay(?:s|ed)?|running late|late|missed|failed|deadline (?:not met|missed)|target (?:not met|missed|not achieved)|below target|under-?performing|not progressing
off_track any: not (?:fully |being )?(?:met|achieved|delivered|on target)|(?:will|cannot|can't|won't)(?: not)? (?:not )?be (?:met|achieved|delivered|completed) (?:by|on|in|within)? ?(?:time|deadline|timescale|target)|unlikely to|will not (?:be )?(?:met|meet|achieve[d]?|complete[d]?|deliver(?:ed)?)
partially_complete end: partial(?: (?:completion|compliance|progress|delivery|achievement|implementation))?|partially|partly|in part|part(?= |$)(?! of)|mostly|mainly|largely|substantially|majority|half
partially_complete? any: (?:only |one |two |three |four |\d )(?:[\w-]+ ){0,2}(?:outstanding|remaining|remains?|left to do|still to do)
partially_complete? any: (?:first|1st) (?:phase|stage|part|step) (?:is |now |has been )*(?:{done})(?![^]*\b(?:phase|stage|part|step|second|next)\b)|(?:phase|stage|step|part) (?:1|one|a|i) (?:is |now |has been )*(?:{done})(?![^]*\b(?:phase|stage|part|step|second|next)\b)
partially_complete? any: (?:the )?(?:majority|most|many|several|some|half)(?: of)?(?: (?:the|these|our))? (?:\w+ ){0,3}(?:are |have been |now |is )*(?:{done}|in place)|(?:{done}) (?:for|in|at|by|with) \d+ (?:of|out of)|(?:{done})[ ,;–-]+but (?:further|more|some|still|not|additional)
partially_complete any: (?:partially|partly|part|mostly|mainly|largely|substantially|half|predominantly|more or less)[ -](?:{done}|in place|addressed|embedded|compliant)
partially_complete? any: (?:{done}) (?:in part|subject to|except|apart from|with the exception|but for)|complete[d]?[ ,(–-]+(?:subject to|pending|awaiting|except|apart from|other than|bar|excluding|with the exception|save for|minus)
in_progress any: (?:nearly|almost|close to|near(?:ing)?|approaching|virtually) (?:being )?(?:{done}|completion|there|finalised|ready)
not_started any: yet to be (?!(?:fully )?(?:complete|finali|signed|closed|agreed by|approved|ratified))[a-z]+(?:ed|en|t|d)\b
in_progress any: not (?:yet |quite )?(?:been )?(?:fully )?(?:complete|completed|finished|done|closed|finalised|signed off|concluded|resolved|ready)|incomplete|yet to be (?:complete|completed|finalised|signed off|closed)
in_progress? any: not (?:yet )?(?:been )?fully (?:achieved|met|delivered|implemented|embedded|in place)|not yet (?:been )?(?:achieved|met|delivered|actioned)
not_started? stop: not (?:yet )?(?:been )?(?:implemented|in place|established|embedded|available)|no

# Still to come.
in_progress? any: (?:the )?(?:impact|effectiveness|effects?|outcomes?|benefits?) (?:of .{1,40} )?(?:to|will) be (?:reviewed|evaluated|assessed|measured|monitored)
at_risk? any: to be (?:re-?negotiated|re-?tendered|re-?procured|re-?considered|re-?advertised|re-?commissioned|re-?visited)
deferred any: (?:to|will|should) (?:now |need to )?be (?:re-?scheduled|re-?programmed|re-?arranged|deferred|postponed|put back|held over|(?:carried|rolled) (?:forward|over|into))
cancelled? any: to be (?:incorporated|merged|included|subsumed|absorbed|integrated) (?:in(?:to)?|within|as part of) .{0,60}\b(?:plan|strategy|programme|action)
planned? any: to be (?:agreed|allocated|assigned|scoped|decided|determined|identified|confirmed) (?:in|on|by|at|during) (?:the |our |a )?(?:next|first|following|{month}\b|\d|q[1-4]|meeting|board|committee|panel|cabinet|summer|spring|autumn|winter)
planned any: to be (?:{begun}) (?:in|on|from|by|at|after|during|early|mid|late|next|this)
not_started any: (?:dates?|timescales?|leads?|scope|funding|details|arrangements) (?:still )?to be (?:agreed|confirmed|set|arranged|determined|decided|identified)|await(?:ing|s) (?:start|commencement)|to be (?:agreed|allocated|assigned|scoped|decided|determined|started|commenced|initiated|identified)
on_track any: (?:going |running |working |delivering |progressing )?(?:to|on) (?:plan|schedule|time|timescales?|programme)(?= *(?:[.,;(–-]|$))|within (?:agreed |the |planned )?(?:timescales?|timeframes?|target|tolerance)(?= *(?:[.,;(–-]|$))|(?:will|should|set to|expect(?:ed)? to|likely to) (?:be )?(?:meet|met|achieve[d]?|deliver(?:ed)?|hit) (?:by |the |its |on |within )*(?:target|deadline|timescale|time|plan|schedule)
planned? any: for (?:launch|submission|discussion|consideration|review|decision|approval|delivery|inclusion|implementation|completion|agreement|(?:20\d\d|next|q[1-4]|{month}|spring|summer|autumn|winter)(?![^.;]*\b(?:was|were|is|are|has|have|shows?|stands?|at)\b))|next (?:(?:financial |academic )?year|term|month|quarter|meeting|review|phase)|(?:first|initial|kick-?off|inaugural|next) (?:meeting|session|workshop|event) (?:on |in |is |due |will |to )?(?:be )?(?:on |in )?(?:\d|{month})
planned? any: (?:starting|beginning|commencing) (?:soon|shortly|imminently)|(?:begins?|starts?|commences?|commencing|beginning|starting) (?:in |on |from |early |late |mid |mid-)?(?:{month}\b|\d|q[1-4]|spring|summer|autumn|winter|next)
planned any: next steps?|starts? (?:in|on|from) |(?:work |action )?(?:due|expected|anticipated|scheduled|planned|set) to (?:start|begin|commence|be (?:started|launched))
on_track? any: (?:is |now )?(?:expected|anticipated|forecast|projected|predicted|likely|aiming|hoped|on course|estimated|should) (?:to be |to |for |be )?(?:complet(?:e|ed|ion)|achieve[d]?|meet|met|deliver(?:ed|y)?|finish(?:ed)?|final(?:ise|ised)|in place|signed off|launch(?:ed)?|publish(?:ed)?|go live|sign[- ]?off)
on_track? any: (?:expected|anticipated|estimated) (?:by |in |for )?(?:the )?(?:end|early|mid|late|start|{month}|q[1-4]|spring|summer|autumn|winter|\d)
on_track? any: (?:expected|anticipated|estimated|target|projected) (?:completion|delivery|finish)(?: date)?|completion (?:expected|anticipated|due|by|date)
not_due any: due[ :]+(?!to\b|for\b|regard|diligence|process)(?:(?:in|by|on|at|end|before|during|early|mid|late|from|q[1-4]|spring|summer|autumn|winter|next|\d\w*|{month}))
complete? any: completed by
planned? any: complete by (?:the )?(?:end|q[1-4]|{month}|spring|summer|autumn|winter|\d\w*)
planned any: (?:to|will|should|shall|must|needs? to|due to|going to|intended to|aim to|still to|yet to) be (?:fully )?(?:{done}|developed|undertaken|held|arranged|scheduled|presented|considered|carried out|produced|drafted|launched|established|set up|rolled out)
planned? any: (?:to|will|should|due to) be (?:reported|reviewed)
planned stop: planned|scheduled|booked|arranged|programmed|timetabled|diarised|(?:in|on) (?:the )?(?:diary|pipeline|plan|forward plan|work (?:programme|plan)|audit plan)|pipeline|(?:on (?:the )?)?agenda(?: item)?(?= for| of)|dates? (?:set|agreed|booked|in diary|confirmed)|meeting (?:arranged|booked|planned|scheduled|set|requested)
planned any: planned|scheduled|plans? (?:are )?to|plan(?:ning)? to|intend(?:s|ed)?(?: to)?|intention|going to|will (?:start|begin|commence|be)
not_started end: to (?:commence|start|begin)
not_started? end: n|false|grey|gray
not_started? end: new(?: action| item)? ?[–-] ?(?!added).*
not_started end: new(?: action| item| recommendation| objective| for \d.*| ?\(.*| this .*)?(?: ?[–-] ?added.*)?|(?:newly|recently|just) added(?: .*)?|added (?:to (?:the )?(?:action )?plan|in|on|at|for|following|by|{month}|20\d\d).{0,30}|pending|not resourced|unfunded|proposed|outline|concept|idea|to do|todo|action required
blocked_external? any: pending (?:the )?outcome|subject to
in_progress? any: pending (?:approval|sign[- ]?off|decision|confirmation|feedback)
not_started? any: pending (?:recruitment|funding|start)
planned? any: will|to (?!date\b)[a-z]+
planned? end: from (?:early |mid |late )?{month} ?\d*
`;
