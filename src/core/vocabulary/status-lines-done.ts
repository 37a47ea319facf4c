/** What is done or goes on, and how it goes. How lines are written: status-words. */
export const DONE_LINES = String.raw`
# Delivered, and going on.
in_place? any: (?:gone |went )live (?:since|from|in (?!test|pilot)|on)
planned? any: in place (?:by|for) (?:the )?(?:end|start|{month}\b|\d|q[1-4]|spring|summer|autumn|winter|next)
in_place? any: in place from (?:the )?(?:{month}\b|\d|q[1-4]|spring|summer|autumn|winter|next)
in_place any: yes[ ,;:(–-]+(?:and |but )?(?:it is |this is )?(?:on-?\s?going|continuing|continues|in place|(?:now |fully |well )*embedded)
partially_complete any: yes[ ,;:(–-]+(?:but )?(?:only )?(?:in part|partly|partially|mostly|some|for some)
complete? any: yes[ ,;:(–-]+(?:but|except|although|however|apart from)
in_place any: (?:complete|completed|achieved|done|implemented|delivered|in place)[ ,;:/(–-]*(?:and |but |& ?|now )?(?:is )?(?:on-?\s?going(?! (?:[a-z]+ing|support|review|work|maintenance|updates?|discussions?)\b)|continuing|continues|rolling|business as usual|bau|maintained|sustained)
in_place? any: (?:(?:complete[d]?|done|closed|signed off|achieved|implemented|delivered|on-?\s?going|transferred|moved|handed|built|integrated|transitioned|part|embedded|mainstreamed|incorporated|absorbed|managed|action|now)\b[\w,()–& -]{0,40}?\b)?(?:bau|business[- ]as[- ]usual|normal business|core business|day[- ]to[- ]day business|routine practice|standard practice|normal practice)\b
in_place? end: on-?\s?going[ ,(–-]*(?:annual(?:ly)?|yearly|monthly|quarterly|weekly|termly|daily|(?:each|every) (?:day|week|month|quarter|term|year))
in_place? end: (?:done|completed|carried out|undertaken|reviewed|checked|held|reported|delivered|updated) (?:annually|yearly|monthly|quarterly|weekly|termly|daily|regularly|(?:each|every) (?:day|week|month|quarter|term|year))
in_place any: (?:implemented|established|delivered|rolled out|actioned|introduced|launched)[ ,]+(?:and|&) (?:now |is |being |fully )*(?:embedded|monitored|working|maintained|on-?going|continuing|operational|in use)|on-?going ?[/&,+–-] ?(?:and )?(?:complete[d]?|in place|embedded)|(?:is )?live (?:since|from|in (?!test|pilot)|on)|now live|live (?:and|&) (?:being |now |in )?(?:monitored|use|working|operational|used)|in use (?:across|by|in|at|for)|rolled out (?:across|to|in|at)
in_place any: (?:on-?\s?going|complete)? ?(?:and )?(?:now )?(?:in place|fully embedded|well embedded|embedded in practice|in operation|fully operational|up and running|mainstreamed|business as usual|bau)|moved (?:in)?to (?:bau|business as usual)|place(?=[.,])
in_place stop: on-?\s?going (?:and|but|as) (?:embedded|business as usual|bau|in place)|embedded|established|operational|rolled out|maintained|sustained
in_place? any: on-?\s?going[ ,&–-]+(?:and )?(?:working|going|running) (?:very )?well
in_place? end: running|operating
in_place? end: (?:part of )?(?:a |the )?rolling programme|always (?:done|in place)|(?:now )?in use
in_place? any: (?:now )?included in (?:the |our |all )?(?:[a-z]+ ){0,2}(?:induction|training|reports?|newsletters?|handbook|contracts?|templates?|agenda|curriculum|supervision|appraisals?)
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
on_track any: (?:progressing|moving|advancing|proceeding)(?: forward)? (?:at pace|quickly|rapidly)|tracking (?:well|to plan|on target)
on_track any: (?:very |broadly |mostly |largely |generally |currently |remains? |still |well )*on[- ]?(?:track|tract|target|garget|schedule|course|plan|time|programme)|ontrack|ahead of (?:schedule|target|plan|time|profile)|(?:progressing|progress(?: is)?|going|running|proceeding|moving|advancing)(?: forward)? (?:very |really )?(?:well|good|to plan|as planned|on target|to schedule|on schedule|satisfactorily|as expected)
on_track any: (?:very )?(?:good|excellent|significant|strong|positive|satisfactory|great|considerable|steady|substantial) (?:progress|start)|in line with (?:plan|target|the plan|timescales?|schedule|expectations)|as planned|to (?:plan|schedule|time|timescale|target)(?=[ .,;]|$)|meeting (?:the )?targets?|exceed(?:ed|ing) (?:the )?targets?
on_track any: (?:well |currently |just |slightly |performing )?(?:above|over|ahead of) (?:the |its |our )?(?:target|plan|profile|trajectory)
on_track? any: nothing (?:of concern|untoward|to (?:flag|escalate))
on_track? any: no (?:complaints?|incidents?|breaches|accidents?|escalations?|issues?|concerns?|problems?|risks?|slippage|delays?|exceptions?)
at_risk? any: (?:(?:continues?|remains?|still|continuing|continued) (?:to be )?|is |it is )?(?:an? |some |of |the |our )?(?:(?:key|main|real|major|significant|particular|ongoing|serious|capacity|known|continuing|growing|performance) ){0,2}(?:area of concern|cause for concern|(?:issue|concern|challenge|pressure|risk|problem)s?(?= (?:with|around|in|for|across|due|owing|remain|because)|[.;,]|$))|challenging
at_risk? any: (?:requires?|needs?|lacks?|lacking) (?:additional |further |more |extra |sufficient )?(?:funding|resources?|capacity|budget|investment|staffing)
at_risk? any: inconsistent(?:ly)?|patchy|variable|mixed (?:picture|results?|response|progress)
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
at_risk? end: vulnerable|some|limited|fair|requires improvement|mixed
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
