/**
 * What a narrative tells where it names no status. Nothing here is ever sure; the first that is met
 * wins. Patterns are met by text in lower case.
 */
export const STATUS_HINTS: readonly (readonly [pattern: RegExp, status: string])[] = [
  [
    /\b(?:phase|stage|part|step) (?:\d|one) (?:is |now |has been )*complete[d]?\b[^]{0,80}\b(?:phase|stage|part|step)\b/,
    "partially_complete",
  ],
  [
    /\b(?:incorporated|merged|subsumed|absorbed) into\b.{0,60}\b(?:plan|strategy|programme|action)\b/,
    "cancelled",
  ],
  [
    /\bno longer (?:required|needed|relevant|applicable|necessary|viable|being (?:pursued|progressed|taken forward)|going ahead|proceeding)\b|\b(?:been|was|were|is|are) (?:withdrawn|cancelled|superseded|discontinued|abandoned)\b|\bsuperseded by\b|\b(?:closed down|wound up)\b|\b(?:decided|agreed|decision|resolved|voted|opted|chosen)\b[^.;]{0,30}? (?:not to (?:renew|fund|adopt|proceed|progress|pursue|continue|take (?:this|it) forward|go ahead)|to (?:cease|stop|discontinue|cancel|withdraw|abandon))\b|^not (?:possible|feasible|practicable|practical|viable|appropriate)\b(?! (?:until|yet|before|to|at (?:this|present)))/,
    "cancelled",
  ],
  [
    /\b(?:cannot|can't|unable to|not possible to) (?:be )?(?:start(?:ed)?|begin|commence|progress(?:ed)?|proceed|complete[d]?|finali[sz]ed?|take forward|taken forward|implement(?:ed)?)\b.{0,60}\b(?:until|before|without|unless)\b/,
    "blocked_external",
  ],
  [
    /\b(?:been|was|were|is|are) (?:deferred|postponed|rescheduled|put back|carried forward|rolled forward)\b|\b(?:deferred|postponed) (?:to|until|from)\b|\b(?:is|are) now (?:expected|anticipated|due|planned|scheduled|likely) (?:to|in|by|for)\b|\bagreed to (?:defer|postpone|extend|delay|reschedule)\b/,
    "deferred",
  ],
  [
    /\b(?:recruit\w*|posts?|vacanc\w*|adverti\w*|interviews?)\b[^;]{0,80}\b(?:unsuccessful|without success|not been filled|unfilled|(?:remains?|still) vacant|failed)\b|\bno (?:suitable|successful) (?:candidates?|applicants?|bids?|tenders?)\b|\b(?:gone|went|going) into (?:liquidation|administration)\b|\bno (?:current |available )?capacity\b|\b(?:may|might|could) (?:be missed|slip|be delayed|miss|be late)\b|\b(?:has|have) (?:significantly |adversely |also )?(?:impacted|affected|hampered|hindered|disrupted) (?:on |upon )?(?:the |this |our )?(?:delivery|progress|work|ability|timescales?|capacity)\b/,
    "at_risk",
  ],
  [
    /\b(?:slipped|(?:has|have|is|are|was|were|been) delayed|behind (?:schedule|target|plan)|fallen behind|off track|not on track|(?:has|have) not (?:yet )?(?:reduced|improved|increased|decreased|fallen|risen)|not (?:been )?met|not (?:been )?achieved|deadline (?:was )?missed|missed (?:its|the|our) (?:deadline|target)|overrun|delays? (?:in|to|with)|below (?:the )?target|(?:been |was |were )?(?:refused|rejected|turned down|unsuccessful)\b|(?:not|no longer) (?:now )?(?:achievable|deliverable)|(?:did|does|do|could) not (?:meet|achieve|deliver|reach))\b/,
    "off_track",
  ],
  [/\b(?:is|are|now|remains?) overdue\b/, "overdue"],
  [
    /\bin need of improvement\b|\b(?:is|are) (?:now |still |also )*(?:an? |of )(?:\w+ ){0,2}(?:concern|challenge|risk|problem|pressure|barrier)\b|\black of (?:\w+ )?(?:capacity|resources?|funding|staff|engagement|time|clarity)\b|\barea (?:for|of) (?:improvement|development|focus|concern)\b|\bneeds? to (?:improve|increase|be improved)\b|\b(?:remains?|is|are|still|continues? to be) (?:well |significantly |slightly |just )?(?:below|behind|worse than|short of)\b|\b(?:proved|proven|proving|been|is|are) (?:very |more |extremely )?(?:difficult|challenging|problematic)\b|\b(?:remains?|still|continues to be|continue to be) (?:a|an|some) (?:[\w-]+ ){0,5}(?:issue|concern|challenge|problem|risk|pressure)s?\b|\b(?:remains?|is|are|still) (?:too |very |a )?(?:low|high|challenging|inconsistent|poor|variable|difficult|long|slow|weak)\b|\bat risk\b|\bnot yet (?:good enough|consistent)\b|\b(?:posts?|roles?|positions?) (?:is |are |remains? |currently |still )*vacant\b|\b(?:lost|loss of) momentum\b|\bover ?-?budget\b|\boverspe(?:nd|nt)\b|\bmomentum (?:has been |was )?lost\b|\b(?:limited|slow|little|insufficient) progress\b|\b(?:slower|lower|fewer|worse) than (?:expected|planned|anticipated|hoped|target|forecast)\b|\b(?:has|have) been (?:very |too |consistently )?(?:poor|low|disappointing|inconsistent|mixed|variable|slow)\b|\b(?:may|might|could) (?:be missed|slip|not be|be delayed|miss|be late)\b|\bthere (?:is|are|remain) (?:some |ongoing |serious |still )?concerns?\b|\brisk (?:that|of)\b|\b(?:capacity|staffing|recruitment|funding|resource|resourcing) (?:issues|pressures|shortages|difficulties|problems|challenges|constraints|gaps)\b|\b(?:difficulties|struggling|struggled) (?:in|with|to)\b|\b(?:performance|satisfaction|attendance|compliance|timeliness|completion|take-?up|quality) (?:has |have |is |was )?(?:continued to )?(?:fallen|fell|falling|declin\w+|worsen\w+|deteriorat\w+|dropped|dropping|dipped|decreas\w+)\b/,
    "at_risk",
  ],
  [
    /\b(?:good|excellent|significant|strong|positive|steady|considerable|substantial) (?:progress|improvements?)\b|\bon (?:track|target|course|schedule)\b|\b(?:still|remains?|is|are) (?:achievable|deliverable)\b|\bimproving (?:picture|trend|position|performance|trajectory)\b|\b(?:working|operating|running) (?:very |really )?well\b|\b(?:very |extremely |overwhelmingly )?positive (?:feedback|evaluation|response)s?\b|\b(?:feedback|evaluation|response)s?\b[^.;]{0,50}\b(?:is|was|are|were|been) (?:very |extremely |overwhelmingly |all )?positive\b|\bmilestones? (?:to date |so far |all |have |has |been |are )*(?:being )?(?:met|achieved)\b|\b(?:has|have) (?:significantly |steadily |now |also |greatly |continued to )*improved?\b|\bprogress(?:ing|ed)? (?:very )?well\b|\bahead of (?:schedule|target|plan)\b|\b(?:performance|satisfaction|attendance|compliance|timeliness|completion|take-?up|quality) (?:has |have |is |are |was )?(?:continu\w+ to |now |also |significantly |steadily )*(?:improv\w+|risen|rising|increas\w+)\b/,
    "on_track",
  ],
  [
    /\b(?:on hold|paused|(?:work|project|scheme|activity) (?:has |was |is )*(?:stopped|halted)|been suspended|temporarily suspended)\b/,
    "paused",
  ],
  [
    /\bdepend[ae]nt (?:on|upon)\b|\bawaited from\b|\bawaits? (?:the )?(?:outcome|results?|decision)\b|\bawaiting (?:the )?(?:national|government|ministerial|dfe|home office|legislation|statutory)\b|\b(?:outside|beyond) (?:of )?(?:our|the (?:council|trust|force|service)['’]?s?) control\b/,
    "blocked_external",
  ],
  [
    /\b(?:has|have|had) not (?:yet )?(?:been )?(?:started|begun|commenced|start)\b|\byet to (?:start|begin|commence|be (?:started|agreed|scoped|identified))\b|\bno (?:progress|work|action) (?:has been |was )?(?:made|taken|undertaken|started)\b|\b(?:prevented|stopped|kept) (?:this|it|us|the \w+|work|them) from (?:starting|beginning|commencing)\b|^(?:there is )?(?:no|insufficient) (?:funding|budget|resources?|money|funds)\b|^(?:funding|budget|resources?|funds) not (?:yet )?(?:available|secured|identified|agreed|in place|allocated)\b|^not (?:in|within|included in) (?:the |this year's |current )*budget\b|^not (?:yet |currently )?(?:funded|budgeted)\b/,
    "not_started",
  ],
  [
    /\b(?:is|are) (?:now |currently |fully )*(?:in place|in operation|operational|up and running|embedded|live|meeting (?:daily|weekly|fortnightly|monthly|quarterly|regularly|termly)|held (?:daily|weekly|fortnightly|monthly|quarterly|regularly|termly|annually|every))\b|\b(?:is|are|meets?|holds?|attends?|receives?|takes? place|runs?|happens?|continues? to (?:meet|run|receive))\b(?! (?:being|to)\b)[^.;\d%]{0,60}\b(?:daily|weekly|fortnightly|monthly|quarterly|regularly|termly|annually|(?:every|each) (?:\w+ )?(?:day|week|month|quarter|term|year|meeting)s?)\b|^(?!.*\b(?:will|to be|was|were|until|planned)\b)[^.;]*\b(?:every|each) (?:\w+ )?(?:day|week|month|quarter|term)\b[.\s]*$|\bnow (?:routinely )?(?:collected|recorded|monitored|reported|checked|undertaken|carried out)\b|\b(?:mandatory|compulsory|routine|standard) for (?:all|every|new)\b|\bnow (?:fully )?(?:in place|embedded|operational|in use|live|business as usual|part of (?:bau|business|normal|routine|core|our|standard))\b|\b(?:operates?|runs?|open|available|staffed)\b[^.;]{0,30}\b(?:days a week|24\/7|every day|daily|around the clock)|^(?!.*\b(?:will|to be|until|planned)\b).*(?:\b(?:on an?|through|via|at) (?:daily|weekly|fortnightly|monthly|quarterly|termly|regular|annual) (?:basis|briefings?|meetings?|updates?|newsletters?|supervision|bulletins?|visits?|forums?)\b|\bregular [^.;]{3,40} now (?:take place|happen|occur)\b)|^(?!.*\b(?:will|to be|first)\b).*\bmeeting (?:daily|weekly|fortnightly|monthly|quarterly|termly|regularly)\b|\b(?:annual|monthly|quarterly|termly|weekly|regular) (?:[\w-]+ ){1,3}(?:now )?established\b|^(?:daily|weekly|fortnightly|monthly|quarterly|termly|regular) (?:[\w-]+ ){1,4}(?:held|chaired|led|attended|submitted|produced|undertaken|carried out|provided|circulated|reported|sent|shared|reviewed|published)\b|^(?!.*\b(?:not|will|to be|until|be|when|once)\b).*\b(?:(?:now |is |are |both |all )?available (?:to|on|via|for|across|through|in) (?:all|the|our|every|staff|schools|residents|families|parents|managers|intranet)|(?:now|and) (?:in use|operational|up and running))\b|\bwent live\b[^.;]{0,40}\b(?:in use|used)\b|\b(?:meets?|takes? place|runs?|held|reviewed|reported|monitored|published|produced|carried out|undertaken|provided|checked|inspected|tested|audited|updated|discussed|circulated|shared|sent|issued|submitted|collected|completed) (?:daily|weekly|fortnightly|monthly|quarterly|regularly|termly|annually|bi-?monthly|six[- ]weekly|every (?:\w+ )?(?:day|week|month|quarter|term|year)s?|each (?:day|week|month|quarter|term|year)|(?:once|twice) (?:a|per|each|every) (?:day|week|month|quarter|term|year))\b|\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|regular|annual) (?:[\w-]+ ){1,5}(?:are|is) (?:now |being |routinely )*(?:held|in place|taking place|undertaken|completed|carried out|produced|provided|circulated|reported|sent|shared)\b/,
    "in_place",
  ],
];

/** "The review has been completed": nothing further is said to go on. */
export const DONE_HINT =
  /\b(?:has|have) (?:now |since |also )*been (?:fully |successfully )?(?:completed|implemented|achieved|delivered|signed off|closed|concluded|finalised)\b|\b(?:is|are) (?:now )?(?:complete[d]?|closed)\b|^all (?:[\w-]+ ){1,4}(?:have|has) (?:now )?(?:completed|attended)\b/;

/** "Recruitment delayed", "Policy in place": a few words that end in a status. */
export const LAST_WORDS: readonly (readonly [pattern: RegExp, status: string])[] = [
  [/(?:delayed|slipped|behind schedule|off track|not met|not achieved)[.\s]*$/, "off_track"],
  [/overdue[.\s]*$/, "overdue"],
  [/(?:case|bid|application|request|proposal) declined[.\s]*$/, "off_track"],
  [/\bto (?:update|report back|confirm|advise|provide (?:an )?update)[.\s]*$/, "no_update"],
  [
    /\bto be (?:agreed|confirmed|set|determined|decided|identified|scoped|allocated|appointed)[.\s]*$/,
    "not_started",
  ],
  [/^[a-z]+ (?:arranged|booked|planned|scheduled|diarised)[.\s]*$/, "planned"],
  [
    /^(?:[a-z'-]+ ){0,4}(?:session|meeting|workshop|training|event|visit|interviews?|inspection|course|review) (?:is |are |now )*(?:arranged|booked|planned|scheduled|diarised)\b/,
    "planned",
  ],
  [/^(?:[\w&'’-]+ ){1,6}(?:is |are )?(?:now )?(?:in use|in operation|routine)\b/, "in_place"],
  [
    /^(?:[a-z-]+ ){0,3}(?:system|site|website|portal|service|module|app|scheme|tool|platform|page) (?:is |now )*live[.\s]*$/,
    "in_place",
  ],
  [/\bno (?:response|reply)(?: received)?[.\s]*$/, "no_update"],
  [/on hold[.\s]*$/, "paused"],
  [/(?:cancelled|withdrawn|superseded)[.\s]*$/, "cancelled"],
  [/(?:deferred|postponed)[.\s]*$/, "deferred"],
  [/not (?:yet )?(?:started|commenced|begun)[.\s]*$/, "not_started"],
  [/on (?:track|target|schedule)[.\s]*$/, "on_track"],
  [/^(?!.*\b(?:draft|plan|plans|will|to be|once|until|when|if)\b).*in place[.\s]*$/, "in_place"],
  [
    /^(?!.*\d|.*\b(?:two|three|four|five|six|seven|eight|nine|ten|initial|first|preliminary|scoping|draft|some|most|phase|stage|part|interim|early|once|until|when|if|will|after)\b).*(?<!be |being |almost |nearly |not |to |yet |fully |partially |partly |mostly )(?:complete|completed|achieved|met|delivered|implemented|done|discharged|resolved|fulfilled|(?<!has |have )closed)[.\s]*$/,
    "complete",
  ],
];

/** Something that is still to come, wherever it stands. */
export const FUTURE_WORDS =
  /\b(?:will|shall|to be|to (?:go|follow|begin|start|commence|take place|launch|run)|in (?:the )?(?:plan|diary) for|planned|scheduled|agenda|(?:date|dates) (?:has |have )?(?:been )?(?:set|agreed|fixed)|(?:set up|arranged|booked|diarised|organised|due)(?=[^.;]{0,60}\b(?:for|in|on|to|by)\b)|due (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|spring|summer|autumn|winter)|going to|plans? to|intend|intention|next steps?|to (?:the )?(?:full )?(?:cabinet|council|executive|board|committee|scrutiny|panel|governors|trustees|[cdsle]mt|clt|slt|cabinet member|portfolio holder))\b|^(?!\s*(?:has|have|had|was|were|is|are)\b)(?:[\w&/’'-]+ ){1,4}to (?:obtain|meet|review|contact|write|arrange|discuss|develop|produce|complete|provide|prepare|check|follow|consider|draft|send|identify|agree|confirm|liaise|attend|organise|set up|present|investigate|monitor|circulate|advise|speak|chase|seek|look|visit|recruit|appoint|carry out|undertake|deliver|ensure|finalise|submit|publish|explore|ask|research|raise|approve|sign|decide|inspect|install|repair|replace|paint|order|buy|purchase)\b/;

/** What has to come first: nothing has begun before. */
export const FIRST_WORDS = /\b(?:once|until|when|subject to|after|following)\b/;

/** Something that has happened or is happening, wherever it stands. */
export const BEGUN_WORDS =
  /\b(?:has|have|had|was|were|been|being|is|are|currently|already|now|under ?way|in place|started|begun|agreed|revised|updated|reviewed|developed|held|drafted|identified|informed|completed|produced|appointed|established|agreement|approved|launched|issued|circulated|delivered|undertaken|submitted|met|attended|commissioned|recruited|published|received|created|secured|trained|discussed|presented|shared|consulted|designed|ongoing|on-going|continues?)\b/;

/** Anything else that was done: "obtained", "written to"; not what a thing is like, or is to be. */
export const DONE_VERBS =
  /\b(?!(?:need|proposed|required|planned|scheduled|expected|anticipated|intended|detailed|limited|related|united|dedicated|combined|integrated|based|named|so-called|shared|advanced|indeed|exceed|proceed|succeed|feed|seed|speed|hundred)\b)[a-z]{2,12}ed\b|\b(?:went|came|met|held|saw|ran|written|sent|taken|given|built|found|gone|brought|put|drawn|made|spoken|chosen|shown)\b/;

/** What may be done, and is not said to be. */
export const MAY_WORDS =
  /\b(?:can|could|might|should|would)\b|(?<!\b(?:in|by|since|from|of|late|early|mid|end|until|and|to|\d) )\bmay (?=[a-z])(?!\w+ \d)/;

/** Only a part or a first step of an action. */
export const BEGUN_PARTS =
  /\b(?:initial|first|second|preliminary|scoping|pilots?|trial|draft|interim|early|baseline|gap|some|most|majority|half|many|several|phase|stage|part|step|year|one|two|three|four|five|six)\b|\d/i;

/** What is still to be done, or goes on. */
export const AS_YET =
  /\b(?:will|to be|to follow|being|remaining|remains?|now|next|under ?way|awaiting|planned|scheduled|outstanding|further|currently|until|but|however|still|not|drafting|working|so far|to date|(?:\d+|one|two|three|four|five|six) (?:of|out of))\b/i;
