/**
 * What the first words of an update say: the status, what may follow, and the words. Whatever denies or
 * puts off comes before what it denies ("not complete" before "complete"): the first line that is met wins.
 *
 * The words are a pattern that is met by text in lower case; {done} stands for the words above. What may
 * follow is nothing (end); a sign, a date or a joining word (stop); or anything (any): "Complete" is a
 * status in "Complete – May", and none in "Complete the review". A "?" behind the status: not sure.
 */
export const STATUS_LINES = String.raw`
# Nothing is said.
no_update any: no (?:progress |further |new |additional |other )*(?:updates?|information|report|comments?)
no_update? any: (?:the )?(?:data|figures?|results?|information|outturn|statistics|returns?) (?:is |are |was |were |still )*(?:not (?:yet )?(?:available|published|released|known|received)|awaited|pending|to follow|outstanding)|too (?:early|soon) to (?:say|tell|judge|assess|report|measure|comment|know)
no_update end: no (?:return|response|reply)(?: received| provided)?(?: yet| to date)?(?: from (?:the )?(?:lead|officer|service|department|directorate|team|owner|manager).{0,30})?
no_update stop: no change|unchanged|no movement|position unchanged
no_update any: (?:please |to )?(?:insert|enter|add|type|provide|complete) (?:an? |your |the )?(?:progress |latest )?(?:update|progress|text|comments?|status)(?: here)?(?=\W*$)
no_update? any: no further progress|(?:full |separate |written |progress )?(?:report|paper|spreadsheet|document) (?:is )?attached
no_update any: nothing (?:further |new )?to (?:report|update|add)
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
cancelled any: (?:to|will|should) (?:now )?be (?:removed|deleted|withdrawn|cancelled|discontinued)|(?:included|incorporated|subsumed|captured|picked up) (?:in(?:to)?|within|under|by) (?:action |objective |priority |item |ref )?\d|(?:now )?subsumed
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
paused end: hold
paused any: (?:postponed|deferred|delayed|suspended) indefinitely|indefinitely (?:postponed|deferred|delayed)
paused? any: not (?:currently |presently )?(?:seen as |considered )?a priority(?! (?:area|action))
paused any: (?:put |placed |currently )?on[- ]hold|paused|suspended|parked|halted|stalled|frozen|in abeyance|temporarily (?:stopped|suspended|paused)
deferred? any: (?:agreed|decided|approved|proposed|requested) to (?:extend|defer|postpone|reschedule|delay|put back|push back|move|carry (?:forward|over))
deferred any: re-?arranged|(?:request|requesting|seek|seeking|ask|asking|propose[d]?)(?: (?:an|for|to))* exten(?:sion|d)|roll(?:ed|ing)? (?:forward|over|into)|deferred|c\/f(?=\W)|postponed|re-?scheduled|re-?programmed|re-?profiled|re-?phased|pushed back|put back|held over|carr(?:ied|y) (?:forward|over)|rolled (?:forward|over)
off_track? any: delayed (?:(?:un)?til|to(?! (?:the|a|some|capacity|our|lack)\b))
deferred any: (?:moved|pushed|pushed out|shifted|put off) (?:back )?(?:in)?to (?:the )?(?:year|phase|next|q[1-4]|20\d\d|{month}|spring|summer|autumn|winter|\d|new financial)
deferred? any: (?:will|to|should) now be [a-z]+ (?:in|by|from|during|at)|now (?:expected|anticipated|planned|scheduled|likely|due|aiming|hoped|projected)(?: (?:to|for|in|by))|now (?:in|for|by) (?:{month}|q[1-4]|20\d\d|spring|summer|autumn|winter)
deferred any: (?:extension|extended|extend)(?: (?:requested|agreed|granted|sought|to|until|of))?|(?:revised|new|extended|amended) (?:target |due |completion )?(?:date|deadline|timescale)|(?:revised|new|extended) (?:implementation|delivery|end|finish|completion) (?:date|deadline)|(?:date|deadline|timescale)s? (?:revised|extended|amended|moved|changed)
blocked_external any: dependenc(?:y|ies) (?:on|with)|(?:relies|relying|reliance|hinges) on|held up by|(?:outside|beyond) (?:of )?(?:our|the (?:council|trust|force|service|school)[']?s?) control|(?:is |remains )?(?:dependent|dependant|contingent|reliant) (?:on|upon)|depends (?:on|upon)|blocked|subject to (?:[a-z]+ ){0,5}(?:capital|bid|funding|grant|planning permission|budget|national|government|external|availability)
blocked_external? any: (?:currently )?(?:await(?:ing|s)?|waiting (?:for|on)|pending)(?: the)?(?: outcome of| results? of| publication of| release of| confirmation of)?(?: the| a| new| further| final| revised)* (?:national|government|ministerial|dfe|ofsted|nhs|home office|funding|budget|grant|legislation|legislative|guidance|regulations|court|cabinet office|white paper|spending review|partner|external|third party|supplier|planning (?:permission|consent|approval)|landlord|contractor|utility|highways|county council|district council|icb|ccg|police|home office)
not_started end: await(?:ing|s)? (?:start|commencement|(?:allocation|assignment|identification)(?: of .{1,30})?)
blocked_external? any: (?:await(?:ing|s)|waiting (?:for|on)) (?:the )?(?:completion of |outcome of )?(?:action |item |objective |ref )?\d+\.\d+
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
not_due? any: not before (?:{month}\b|\d|q[1-4]|next|spring|summer|autumn|winter)|(?:year|phase) [2-5] (?:action|item|task|only)|later (?:in|this|on in) (?:the )?(?:year|plan|programme)
not_due any: not (?:yet )?due|not due (?:yet|until)|(?:n/?a|not applicable|not required|not needed) (?:yet|until|at this (?:stage|time|point)|this (?:quarter|period|year))|future action
at_risk any: (?:delayed|behind(?: (?:schedule|target|plan))?|off[- ]track|slipped)[ ,;–-]*but (?:now )?(?:recover|expected|can be|improving|catching)\w*
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
planned? any: for (?:discussion|consideration|review|decision|approval|delivery|inclusion|implementation|completion|agreement|(?:20\d\d|next|q[1-4]|{month}|spring|summer|autumn|winter)(?![^.;]*\b(?:was|were|is|are|has|have|shows?|stands?|at)\b))|next (?:(?:financial |academic )?year|term|month|quarter|meeting|review|phase)|(?:first|initial|kick-?off|inaugural|next) (?:meeting|session|workshop|event) (?:on |in |is |due |will |to )?(?:be )?(?:on |in )?(?:\d|{month})
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
not_started? end: n|false|grey|gray
not_started? end: new(?: action| item)? ?[–-] ?(?!added).*
not_started end: new(?: action| item| recommendation| objective| for \d.*| ?\(.*| this .*)?(?: ?[–-] ?added.*)?|(?:newly|recently|just) added(?: .*)?|added (?:to (?:the )?(?:action )?plan|in|on|at|for|following|by|{month}|20\d\d).{0,30}|pending|not resourced|unfunded|proposed|outline|concept|idea|to do|todo|action required
blocked_external? any: pending (?:the )?outcome|subject to
in_progress? any: pending (?:approval|sign[- ]?off|decision|confirmation|feedback)
not_started? any: pending (?:recruitment|funding|start)
planned? any: will|to (?!date\b)[a-z]+
planned? end: from (?:early |mid |late )?{month} ?\d*

# Delivered, and going on.
in_place? any: (?:gone |went )live (?:since|from|in (?!test|pilot)|on)
planned? any: in place (?:by|for) (?:the )?(?:end|start|{month}\b|\d|q[1-4]|spring|summer|autumn|winter|next)
in_place? any: in place from (?:the )?(?:{month}\b|\d|q[1-4]|spring|summer|autumn|winter|next)
in_place any: yes[ ,;:(–-]+(?:and |but )?(?:it is |this is )?(?:on-?\s?going|continuing|continues|in place)
partially_complete any: yes[ ,;:(–-]+(?:but )?(?:only )?(?:in part|partly|partially|mostly|some|for some)
complete? any: yes[ ,;:(–-]+(?:but|except|although|however|apart from)
in_place any: (?:complete|completed|achieved|done|implemented|delivered|in place)[ ,;:/(–-]*(?:and |but |& ?|now )?(?:is )?(?:on-?\s?going(?! (?:[a-z]+ing|support|review|work|maintenance|updates?|discussions?)\b)|continuing|continues|rolling|business as usual|bau|maintained|sustained)
in_place? any: (?:(?:complete[d]?|done|closed|signed off|achieved|implemented|delivered|on-?\s?going|transferred|moved|handed|built|integrated|transitioned|part|embedded|mainstreamed|incorporated|absorbed|managed|action|now)\b[\w,()–& -]{0,40}?\b)?(?:bau|business[- ]as[- ]usual|normal business|core business|day[- ]to[- ]day business|routine practice|standard practice|normal practice)\b
in_place? end: on-?\s?going[ ,(–-]*(?:annual(?:ly)?|yearly|monthly|quarterly|weekly|termly|daily|(?:each|every) (?:day|week|month|quarter|term|year))
in_place? end: (?:done|completed|carried out|undertaken|reviewed|checked|held|reported|delivered|updated) (?:annually|yearly|monthly|quarterly|weekly|termly|daily|regularly|(?:each|every) (?:day|week|month|quarter|term|year))
in_place any: (?:implemented|established|delivered|rolled out|actioned|introduced|launched)[ ,]+(?:and|&) (?:now |is |being |fully )*(?:embedded|monitored|working|maintained|on-?going|continuing|operational|in use)|on-?going ?[/&,+–-] ?(?:and )?(?:complete[d]?|in place|embedded)|(?:is )?live (?:since|from|in (?!test|pilot)|on)|now live|live (?:and|&) (?:being |now |in )?(?:monitored|use|working|operational|used)|in use (?:across|by|in|at|for)|rolled out (?:across|to|in|at)
in_place any: (?:on-?\s?going|complete)? ?(?:and )?(?:now )?(?:in place|fully embedded|well embedded|embedded in practice|in operation|fully operational|up and running|mainstreamed|business as usual|bau)|moved (?:in)?to (?:bau|business as usual)|place(?=[.,])
in_place stop: on-?\s?going (?:and|but|as) (?:embedded|business as usual|bau|in place)|embedded|established|operational|rolled out|maintained|sustained
in_place? end: (?:part of )?(?:a |the )?rolling programme|always (?:done|in place)|(?:now )?in use
in_place? any: (?:a )?standing (?:agenda )?item|already (?:happening|happens|being done|in operation|established|done as|part of)|reported (?:to|at) (?:each|every)
in_place? end: (?:(?:yearly|annual(?:ly)?|quarterly|monthly|weekly|termly|daily|regular(?:ly)?|continuous(?:ly)?|twice yearly|six[- ]monthly|half[- ]yearly)(?: (?:in|each|every) [a-z ]{3,20})?|(?:every|each) (?:\w+ )?(?:day|week|month|quarter|term|year|meeting|half[- ]term))

# Done.
complete stop: (?:100 ?% ?)?(?:{finished}|signed[- ]off|fully met|target met|all met)
complete? any: (?:recommend(?:ed)?|propose[d]?|suggest(?:ed)?|ready|request(?:ed)?)(?: (?:for|to|that|it|be|this|is|action))* (?:closure|close[d]?|clos(?:e|ing))|(?:can|could|may|should|to)(?: now)? be (?:closed|signed off)(?= *(?:[.,;–-]|$))|no (?:further )?action (?:is )?(?:required|needed|necessary)
complete stop: true|tick|success|yes|met|(?:target )?(?:met and )?exceeded|completd|compelted?|complted?|complet|closed|yes|y|✔|✓|☑|√|✅|addressed|all done|ticked|100%|discharged|action taken|no further action(?: required| needed)?|nfa|ratified|successful(?:ly completed)?
complete any: (?:successfully |all |fully |now )+(?:{done})|signed[- ]off
complete? any: completed
complete? any: (?:nothing|no(?:thing)?(?: (?:actions?|items?|issues?))?) (?:is |are |now )?outstanding|no outstanding (?:actions?|items?|issues?|work)
complete? any: (?:has |have )?met (?:the |its |our |all )?targets?|all \d+ (?:[\w-]+ ){0,3}(?:are |have been |now )*(?:{done})
complete? any: (?:reviewed|checked|considered|assessed|investigated)[ ,:;–-]+(?:and |but )?no (?:changes?|amendments?|further (?:action|changes?|work)|updates?|action|issues?)\b
complete stop: closed off|ticked off
complete? end: (?:propose to |to )?close|confirmed|approved|published|launched|appointed|agreed|adopted|submitted|issued|held|circulated|recruited|installed|purchased|introduced|trained|produced|reviewed|updated|revised
complete? end: (?:approved|agreed|adopted|endorsed|ratified)(?! in principle|.*\b(?:to|will|but|subject|awaiting|pending)\b)(?: (?:by|at) [^.;,]{2,40}| (?:in |on )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?{month}|\d)[^.;,a-z]{0,12})
complete? end: (?:checked|reviewed|updated|revised|audited|inspected|tested|assessed|submitted|issued|held|undertaken|carried out) (?:in |on )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?{month}|\d)[^.;,a-z]{0,12}
complete? end: (?:published|launched|installed|written|purchased|opened|built|repaired|replaced|bought|fitted|adopted|approved|updated|reviewed) and (?:[a-z]+ed|in use|working|live|up)
complete? end: (?:published|launched|installed|purchased|opened|built|repaired|replaced|recruited|appointed|introduced)(?!.*\b(?:to be|to follow|will|but|awaiting|pending|draft)\b)(?: (?:on|in|by|at|across|to) [^.;,]{2,40}| (?:(?:\d{1,2}(?:st|nd|rd|th)? )?{month}|\d)[^.;,a-z]{0,12})

# How it goes.
at_risk? any: (?:partially|partly|not quite|not fully|not entirely) on[- ](?:track|target|schedule)
on_track any: (?:very |broadly |mostly |largely |generally |currently |remains? |still |well )*on[- ]?(?:track|tract|target|garget|schedule|course|plan|time|programme)|ontrack|ahead of (?:schedule|target|plan|time|profile)|(?:progressing|progress(?: is)?|going|running|proceeding|moving|advancing)(?: forward)? (?:very |really )?(?:well|good|to plan|as planned|on target|to schedule|on schedule|satisfactorily|as expected)
on_track any: (?:very )?(?:good|excellent|significant|strong|positive|satisfactory|great|considerable|steady|substantial) (?:progress|start)|in line with (?:plan|target|the plan|timescales?|schedule|expectations)|as planned|to (?:plan|schedule|time|timescale|target)(?=[ .,;]|$)|meeting (?:the )?targets?|exceed(?:ed|ing) (?:the )?targets?
on_track any: (?:well |currently |just |slightly |performing )?(?:above|over|ahead of) (?:the |its |our )?(?:target|plan|profile|trajectory)
on_track? any: nothing (?:of concern|untoward|to (?:flag|escalate))
on_track? any: no (?:complaints?|incidents?|breaches|accidents?|escalations?|issues?|concerns?|problems?|risks?|slippage|delays?|exceptions?)
at_risk? any: (?:(?:continues?|remains?|still|continuing|continued) (?:to be )?|is |it is )?(?:an? |some |of |the |our )?(?:(?:key|main|real|major|significant|particular|ongoing|serious|capacity|known|continuing|growing|performance) ){0,2}(?:area of concern|cause for concern|(?:issue|concern|challenge|pressure|risk|problem)s?(?= (?:with|around|in|for|across|due|owing|remain|because)|[.;,]|$))|challenging
at_risk? any: (?:requires?|needs?|lacks?|lacking) (?:additional |further |more |extra |sufficient )?(?:funding|resources?|capacity|budget|investment|staffing)
at_risk? any: under[- ]?(?:resourced|staffed)|short[- ]staffed|under pressure|uncertain|in (?:some )?doubt|unclear
at_risk? any: slow(?:ly|er)?(?: (?:start|progress|pace|take-?up))?|not enough progress|(?:requires?|requested|for) escalation|there (?:is|are|remain) (?:some |ongoing |serious |still )?(?:concerns?|risks?|issues?)
at_risk any: at risk|escalated|needs? escalat(?:ion|ing)|slipping|(?:limited|slow|little|insufficient|some limited|patchy) progress|progress (?:is |has been )?(?:slow|limited|delayed)|in jeopardy|under threat|needs? (?:urgent |immediate |further )?attention|may (?:slip|be delayed|not)|might (?:slip|not)|risk of|in danger|likely to (?:slip|be (?:delayed|late|missed))|some concerns
at_risk? any: concerns?(?= |$)|issues? (?:with|identified|remain|around)
at_risk? any: (?:fallen|fell|dropped|declined|worsened|deteriorated|dipped)(?= (?:since|to|from|by|in|this|below|again|further|slightly|significantly)|[.,;]|$)
on_track? any: (?:well (?:advanced|developed|progressed)|progressing (?:nicely|steadily|according to)|improving|improved(?= (?:since|to|from|by|significantly|slightly|again)|[.,;]))(?! \/)
overdue any: (?:(?:due|target|completion|agreed|original) )?(?:date|deadline)s? (?:has |have |is )?(?:been |now )?(?:passed|expired|exceeded|lapsed)
overdue? any: (?:(?:is|remains?|still) )*outstanding(?= *(?:[–,.;(-]|from|since|due|for|$))
overdue any: (?:now |still |currently )?overdue|past (?:its |the )?(?:due|deadline|target)|deadline (?:has )?passed|date (?:has )?passed|out of (?:date|time)|expired|outstanding(?= action| item)
overdue? end: outstanding
in_progress? any: under control
not_started? any: (?:0|none|zero) ?(?:\/|of|out of)(?: the)? ?\d+ (?:\w+ ){0,3}(?:{done})
complete? end: (\d+) ?(?:\/|of|out of) ?\1
complete? any: (\d+) ?(?:\/|of|out of)(?: the)? ?\1 (?:\w+ ){0,3}(?:{done})
partially_complete? any: \d+ ?(?:\/|of|out of)(?: the)? ?\d+ (?:actions?|sub-?actions?|recommendations?|milestones?|tasks?|elements?|parts?|phases?|stages?|strands?|policies|projects?|modules?|outputs?|deliverables?) (?:\w+ ){0,3}(?:{done})
in_progress? any: \d+ ?(?:\/|of|out of)(?: the)? ?\d+ (?:\w+ ){0,3}(?:{done})
in_progress any: (?:work |action |works? )?(?:is |are |now |currently |still |remains? |well )?(?:in[- ]?prog(?:ress|ess|res|rss|gress)|progressing|progressed|on-?\s?going|under ?-?way|in (?:development|hand|train|process|draft|discussion|consultation|motion|design)|under (?:development|review|consideration|consultation|discussion|construction)|continuing|continues|continued|being [a-z]+(?:ed|en|t|n))
in_progress any: (?:work |action |process |this )?(?:has |have |was |were |is |are )?(?:now |already |recently |just )?(?:started|begun|commenced|initiated|wip|work in progress|partially started|part started)
in_progress stop: (?:early stages?|in early stages|first draft|drafting|drafted|(?:first |final |initial |second |new )?draft(?! to\b| will\b| for\b)(?: (?:produced|complete|completed|prepared|developed|in place|written|awaiting|with|circulated))?|active|live|open|some progress(?: (?:has been |is being |being )?made)?|progress (?:has been |is being |being )?made|being worked on|in recruitment|out to (?:advert|tender|consultation|recruitment)|recruitment (?:underway|ongoing|in progress|process))

# Which way it goes is no status.
unknown? end: (?:improv(?:ing|ed)|declin(?:ing|ed)|deteriorat(?:ing|ed)|worsen(?:ing|ed)|stable|static|no change|same|[↑↓→↗↘⬆⬇➡]+)(?: ?/ ?(?:improving|no change|declining|stable|static|same|deteriorating|worsening))*
no_update? end: none|nil
unknown? end: n/?a|not applicable

# A rating where a status belongs.
off_track? end: none/poor|poor|inadequate|weak|unacceptable|critical|serious
at_risk? end: some|limited|fair|requires improvement|mixed
on_track? any: better than (?:expected|planned|anticipated|target|forecast)
on_track? end: ahead|early|good|very good|excellent|satisfactory|strong|fine|achievable|deliverable
no_update? end: noted
cancelled? end: (?:action |recommendation )?(?:rejected|declined|not accepted|not agreed)
planned? end: (?:in|at)?(?: the)? ?planning(?: (?:stages?|phase))?
off_track? any: (?:(?:funding |grant )?(?:bid|application|tender) )?(?:was |has been )?(?:not successful|unsuccessful|turned down|refused)
off_track? any: (?:no longer|not(?: now)?) (?:achievable|deliverable|attainable|feasible by|realistic)
off_track? any: not (?:delivering|working|effective)
off_track? any: (?:unable|not able) to (?:progress|proceed|complete|start)|cannot (?:progress|proceed|start|be (?:progressed|started))
no_update? end: unknown(?: at (?:this|present).*)?
unknown? end: (?:please )?(?:see|refer to) .{1,60}|unknown|not rag rated|not rated
off_track? stop: red
at_risk? stop: amber
on_track? stop: green
complete? stop: blue
off_track? end: r(?: ?\/ ?a)?
at_risk? end: a(?: ?[\/-] ?[gr])?|amber ?[\/-] ?(?:green|red)|yellow|orange
in_progress? end: i\/?p|w\.?i\.?p\.?
not_started? end: n\/?s|not (?:yet|as yet)
complete? end: c|comp\.?
on_track? end: g(?: ?\/ ?a)?|recovered|back on (?:track|target|schedule)
complete? end: b
`;
