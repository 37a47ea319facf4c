import { NUMBER_WORDS } from "./number-words";

/** How often, in one word, and the name that the schema has for it; and whether all mean the same by it. */
export const RECURRENCE_WORDS: readonly (readonly [RegExp, string, "sure" | "unsure"])[] = [
  [/\bhalf[\s-]?termly\b/, "half-termly", "sure"],
  [/\btermly\b/, "termly", "sure"],
  [/\bhalf[\s-]?year(?:ly)?\b/, "six-monthly", "sure"],
  [/\b(?:bi|twice|semi)[\s-]?(?:annual(?:ly)?|yearly)\b/, "twice-yearly", "sure"],
  [/\bbi[\s-]?monthly\b/, "bi-monthly", "unsure"],
  [/\bbi[\s-]?weekly\b/, "fortnightly", "unsure"],
  [/\bfortnightly\b/, "fortnightly", "sure"],
  [/\bbi-?enn?ial(?:ly)?\b/, "two-yearly", "sure"],
  [/\btri-?enn?ial(?:ly)?\b/, "three-yearly", "sure"],
  [/\bquart(?:er)?ly\b|\bquaterly\b/, "quarterly", "sure"],
  [/\bmonth?ly\b/, "monthly", "sure"],
  [/\bweekly\b/, "weekly", "sure"],
  [/\bdaily\b/, "daily", "sure"],
  [/\bann?ual(?:l?y)?\b|\byearly\b|\bper annum\b/, "annual", "sure"],
];

/** A text without any of these recurs in no way that we know. */
export const RECURRENCE_HINT =
  /(?<!ju)ly\b|nual|every|each|\bper\b|annum|enn?ial|half[\s-]?year|\btimes|twice|once|\dx|\d x|altern/;

/** What is counted, with the word for each of it. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["day", "daily"],
  ["week", "weekly"],
  ["month", "monthly"],
  ["quarter", "quarterly"],
  ["term", "termly"],
  ["half-term", "half-termly"],
  ["year", "annual"],
]);

/** Counts that have a name of their own. */
export const COUNTED_UNITS: ReadonlyMap<string, string> = new Map([
  ["2 week", "fortnightly"],
  ["2 month", "bi-monthly"],
  ["3 month", "quarterly"],
  ["6 month", "six-monthly"],
  ["12 month", "annual"],
  ["2 quarter", "six-monthly"],
]);

/** No end is meant. */
export const ONGOING_WORDS =
  /\bon\s?-?\s?go?ing\b|\bongong\b|\bcontinuous(?:ly)?\b|\bcontinual(?:ly)?\b|\bcontinuing\b|\bcontinued?\b|\bbusiness as usual\b|\bbau\b|\bas and when\b|\bas (?:required|needed|necessary|appropriate)\b|\bwhen (?:required|needed|necessary)\b|\bwhere (?:required|needed|necessary|appropriate)\b|\bas (?:they|it|opportunit(?:y|ies)|issues?|cases|needs?) aris(?:e|es)\b|^on demand\b|^from (?:now|today)(?: on(?:wards)?)?$|\bno end date\b|\buntil further notice\b|\brolling\b|\bpermanent(?:ly)?\b|\bad[\s-]hoc\b|\bthroughout\s*$|\b(?:throughout|across|over|during|all) (?:the )?(?:(?:academic|school|financial|calendar) )?year\b(?! ?\d)|\b(?:throughout|(?:for|over|during) the (?:duration|life|lifetime|course) of) (?:the )?(?:(?:duration|life|lifetime|course) of (?:the )?)?(?:project|plan|programme|strategy|period|contract)\b|\byear[\s-]round\b|\balways\b|\bindefinite(?:ly)?\b/;

/** What stands before a date from which something goes on. */
export const FROM_WORDS =
  /\b(?:from|since|(?:no|not) (?:earlier|sooner) than|not before|earliest|as (?:of|from)|effective|with effect from|wef|w\.e\.f\.?|(?:to )?commenc(?:e|es|ed|ing)(?: date)?|(?:to )?(?:start|begin)(?:s|ing|ed|ning)?(?: date)?|beg[iu]n)[\s:-]{0,3}(?:(?:in|on|from|the)\s){0,2}$/;
/** "After March" begins with April. */
export const AFTER_WORDS = /\b(?:after|post|following)[\s-]$/;
/** What stands behind it. */
export const ONWARDS_WORDS =
  /^[\s,;.(&+/-]{0,4}(?:and\s|to\s|then\s|thereafter\s){0,2}(?:onwards?\b|on-?\s?go?ing\b|continu|thereafter\b|present\b|start\b|\+\s*$)/;
/** A date that is the end of something, and no time in which. */
export const BY_WORDS =
  /\b(?:by|before|until|till?|no(?:t)? later than|latest|due|deadline|complet(?:e|ed|ion)|prior to|ahead of|up to|beyond|to)[\s:-]{0,3}(?:the\s)?$/;
export const BEFORE_WORDS = /\b(?:(?<!or )before|prior to|ahead of|in advance of)\s(?:the\s)?$/;
export const UNTIL_WORDS =
  /\b(?:until|till?|up to|through(?: to)?|to)\s(?:the\s)?$|\b(?:now|present|today|immediate(?:ly)?)\s?-\s?$/;
/** A time in which something is done. */
export const DURING_WORDS =
  /(?:^|^(?:years?|yrs?|y) ?[1-9][\s:(-]{1,3}|\b(?:for|in|during|throughout|through|over|within|across|all(?: of)?|whole|(?:course|period|duration) of)\s)(?:the\s)?(?:year\s)?[\s(]*$/;
export const REVIEW_WORDS = /\breview/;

/** What joins the first and the last day of a time. */
export const RANGE_JOINTS =
  /^\s{0,3}(?:-{1,2}|to|until|till|thro?ugh(?: to)?|thru|up to|- to|to -)\s{0,3}(?:the\s)?$/;
export const END_JOINT =
  /^[\s,;.()-]{0,4}(?:and\s)?(?:to\s)?(?:be\s)?(?:due|end(?:s|ing)?|finish(?:es|ed)?|complet(?:e|ed|ion)|conclude)(?:\s(?:date|in|by|on))?[\s:-]{0,3}(?:the\s|by\s)?$/;
export const START_LEAD =
  /\b(?:start|commenc|begin|launch|from)[a-z]{0,6}(?:\sdate)?[\s:-]{0,3}(?:(?:in|on|from|the)\s){0,2}$/;
export const ALTERNATIVE_JOINT = /^\s{1,2}or\s{1,2}(?:by\s|in\s)?$/;
/** What may stand between dates of one year, of which the last alone has it. */
export const YEAR_IS_SHARED =
  /^[\s,;&/+-]{0,4}(?:(?:and|to|or|then|until|till)\s{1,2})?(?:the\s|by\s|in\s){0,2}$/;

/** "A month", "within two weeks": how many of a unit of time. */
export const COUNTS_OF_TIME: ReadonlyMap<string, number> = new Map([["a", 1], ["an", 1], ...NUMBER_WORDS]);

/** A status where a date belongs, and the name that it has in statusWord. */
export const STATUS_IN_TIMESCALE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:already |currently |now |all |fully )?(?:in place|embedded|established|live(?=[\s.]*$))\b/,
    "in place",
  ],
  [
    /^(?:already |now |all |fully |action )?(?:completed?|done|achieved|closed|delivered|implemented|finished|met|actioned|discharged|ended)\b/,
    "complete",
  ],
  [
    /^(?:part(?:ly|ially)?|mostly|nearly)[\s-](?:completed?|done|achieved|implemented)\b/,
    "partially complete",
  ],
  [/^overdue\b/, "overdue"],
  [/^not (?:yet )?due\b/, "not due"],
  [/^(?:not (?:yet )?started|yet to start)\b/, "not started"],
  [/^(?:(?:work )?(?:is )?(?:in progress|under ?way)|started|commenced|in hand)\b/, "in progress"],
  [/^on (?:track|target|schedule)\b/, "on track"],
  [/^(?:on hold|paused|suspended|parked)\b/, "paused"],
  [/^(?:deferred|postponed|delayed|put back|rescheduled|slipped)\b/, "deferred"],
  [
    /^(?:cancelled|canceled|withdrawn|abandoned|superseded|rejected|not accepted|declined|no longer (?:required|applicable|needed))\b/,
    "cancelled",
  ],
];

/** The same behind a date: "March 2024 (complete)". */
export const STATUS_BEHIND =
  /^[\s,;:(/-]{1,4}(?:now |already )?(complete|completed|done|achieved|closed|overdue|in place)[\s.)]*$/;

/** What marks a date as the first that was set, and as the one that holds now. */
export const ORIGINAL_LEAD =
  /\b(?:was|were|orig(?:inal(?:ly)?|\.)?|prev(?:ious(?:ly)?|\.)?|old|initial(?:ly)?|formerly|first set)(?: (?:date|deadline|target|timescale|due(?: date)?|set|planned|due for))?(?: (?:of|for|as|is|was))?[\s:(-]{0,3}$/;
export const REVISED_LEAD =
  /\b(?:revised|now|moved|extended|slipped|changed|deferred|postponed|rescheduled|delayed|put back|pushed back|amended|updated|new|current|extension|rolled forward|revision|rev\.?)(?: (?:date|deadline|target|timescale|due(?: date)?))?(?: (?:of|for|to|until|is|agreed|by)){0,2}[\s:(-]{0,3}$/;
export const ORIGINAL_TAIL =
  /^[\s(,-]{1,3}(?:(?:orig(?:inal(?:ly)?)?|prev(?:ious(?:ly)?)?|old)(?: (?:date|deadline|target))?\s?(?:[);,]|(?<!orig|prev)\.)|(?:orig|prev)\.[);,])/;
export const REVISED_TAIL =
  /^[\s(,-]{1,3}(?:(?:revised|new|amended|updated|rev)(?: (?:date|deadline|target))?\s?(?:[);,]|(?<!rev)\.)|rev\.[);,])/;
export const CHANGED_FROM =
  /\b(?:changed|moved|revised|extended|slipped|amended|put back|pushed back|rescheduled|delayed|deferred|postponed|date)\sfrom\s$/;
export const ARROW = /^\s{0,2}(?:→|-?->|=>|»|>)\s{0,2}$/;

/** On what something hangs. */
export const CONDITION_WORDS =
  /\bsubject to\b|\bdepend[ae]nt (?:up)?on\b|\b(?:funding|resources?|budget|capacity|staffing|weather|grant|demand) depend[ae]nt\b|\bdepend(?:s|ing) (?:up)?on\b|\bpermitting\b|\bpending\b|\bconditional (?:up)?on\b|\bcontingent (?:up)?on\b|\bif (?:funding|agreed|approved|successful|resources|required|possible|funds|budget|bid)\b|\bonce (?:funding|agreed|approved|resources|budget)\b|\bwhen (?:funding|funds|resources|budget)\b|\bas soon as (?:funding|resources|budget|staff)\b|\bas (?:funding|resources|budget|funds) (?:allows?|permits?|becomes?)\b|\bprovided that\b|\bawaiting (?:[a-z]+ ){0,2}(?:funding|approval|decision|confirmation|outcome|national|guidance|government|the)\b/;

/** Where the date stands elsewhere. */
export const CROSSREF_WORDS =
  /^(?:please )?(?:see|refer to|as per|as in|as set out in|as above|as below|ditto|in line with|aligned (?:to|with)|alongside|in conjunction with|linked to|link to|as stated in|as outlined in|according to|cross ref|as detailed in|per the|as for|as (?:per )?(?:action |item |row |ref )?\d|in accordance with|same as)\b/;

/** Something between roughly and not known. */
export const VAGUE_WORDS =
  /\b(?:approx(?:imately)?|circa|around|about|tbc|tba|tbd|est(?:imate)?\.?|provisional(?:ly)?|likely|estimated|anticipated|possibly|not confirmed|to be (?:confirmed|agreed|determined|decided)|hopefully|unlikely|following|c\.)(?!\w)|\?/;

/** At once. */
export const NOW_WORDS =
  /^(?:immediate(?:ly)?|urgent(?:ly)?|asap|a\.s\.a\.p\.?|as soon as (?:possible|practicable|practical)|with immediate effect|now|straight away|at once|today)\b/;

/** An event that stands for a date. */
export const EVENT_WORDS =
  /^(?:(?:on|upon|following|after|prior to|before|once|when|at|by|in time for|ahead of|until|post)[\s-]|(?=next\s))(?:the\s|a\s|an\s|each\s|next\s|all\s|our\s|new\s){0,3}(?<event>(?:next\s)?(?:[a-z'-]{2,15}\s){0,3}(?:inspection|meeting|visit|review|appointment|launch|approval|completion|publication|recruitment|restructure|election|audit|opening|confirmation|consultation|release|announcement|receipt|induction|admission|commencement|transfer|handover|implementation|referral|contract|adoption|agreement|issue|delivery)|(?<=^(?:once|when|after)\s.{0,20})(?:[a-z-]{2,15}\s){1,3}(?:is |are |has been |have been )?(?:approved|agreed|completed?|appointed|recruited|signed off|published|in post|filled|launched|confirmed|available|received|finalised|adopted|implemented|installed|live|operational|established|developed|introduced|ready))\b/;

/** A band of time that the plan defines, or does not. */
export const PLAN_YEAR_WORDS =
  /^(?:by |in |within |during |through |end of |by end of |by the end of |throughout )?(?:(?:years?|yrs?|y) ?(?:[1-9]|one|two|three|four|five)(?: ?(?:-|to|&|and|,|\/) ?(?:year |yr |y)?[1-9]){0,4}|(?:months?|mths?|weeks?) ?\d{1,2}(?: ?(?:-|to|&|and) ?\d{1,2})?|phases? ?[1-9](?: ?(?:-|&|and|to) ?[1-9])?|stage ?[1-9]|(?:short|medium|long|near|immediate)(?:[\s-]?(?:\/|to|-)\s?(?:short|medium|long))?(?:[\s-]term)|(?:first|second|third|final|last) year(?: of (?:the )?(?:plan|strategy|programme))?|(?:end|life|lifetime|duration) of (?:the )?(?:plan|strategy|programme|project|contract)|(?:high|medium|low)(?: priority)?|priority ?[1-5])[\s.:)]*$/;

/** What stands before a date and tells how it hangs together with something else, or how far off it is. */
export const NO_LABEL =
  /^(?:following|beyond|after|once|upon|when|if|as|in (?:line|time)|not?|unlikely|likely|earliest|subject|dependent|pending|immediate(?:ly)?|asap|urgent(?:ly)?|(?:short|medium|long)(?:er)?[\s-]?term)\b/i;
/** In a label, these make a sentence of it. */
export const SENTENCE_WORDS =
  /\b(?:to|be|been|will|is|are|goes|go|has|have|should|must|shall|can|that|which)\b/i;

/** Of the words that are no label of a date alone, those that name one step among several. */
export const STEP_WORDS = /\b(?:implementation|completion|delivery)\b|\b(?:end|finish)\s?[:-]/i;

/** Words around a date that are no label of it. */
export const FILLER_WORDS =
  /\b(?:or before|on or before|(?:due|planned|expected|scheduled|set|target(?:ed)?|aim(?:ed)?|anticipated|proposed|estimated|est\.?)(?: for| to be)?(?: (?:completion|implementation|delivery))?|to be (?:completed?|reported|done|delivered|implemented|finished|achieved|reviewed|in place|addressed|agreed|confirmed|finalised|actioned|incorporated|launched|undertaken|presented|submitted)|(?:for )?completion|completed?|implementation|(?:target|due|agreed|planned|proposed|expected|estimated|forecast|completion|end|finish|review|implementation|delivery|milestone) date|deadline|timescale|date|by|before|in|on|at|the|end|of|not? later than|latest|from|and|then|possibly|likely(?: to be)?|hopefully|within|pre|over|course|later|ends?|finish(?:es)?|expires|expiry|runs?|lasts?|prior|ahead|advance|early|mid|late|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|noon|midnight)|(?:12\s)?noon|midnight|approx(?:imately)?|around|circa|during|for|until|till|to|as|proposed timetable|provisional(?:ly)?|tbc|w\/c|w\/e|week|commencing|this|next|current|ending|ended|quarter|calendar|financial|academic|school|year|every|each|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/g;

/** Where a timescale begins that has no date, or stands before its date. */
export const TIME_OPENING =
  /(?<![\w-])(?:on-?\s?going|continuous(?:ly)?|business as usual|bau|as and when|quarterly|(?:bi-?|six |6 |three |3 )?monthly|weekly|fortnightly|(?:half[ -])?termly|(?:bi-?)?annual(?:ly)?|immediate(?:ly)?|asap|within|every|phase \d+|tbc|tba|(?:dates? )?to be (?:agreed|confirmed|advised|determined|decided))(?![\w-])/gi;
/** Of these, what opens a time only before an amount of it. */
export const WEAK_OPENING = /^(?:within|every)$/i;
/** What stands right before a date and belongs to it. */
export const TIME_LEAD_IN =
  /(?<![\w-])(?:(?:by|from|before|until|due|since|early|mid|late|end|beginning|start(?:ing)?|commencing|no later than|w\/c|w\/e|week commencing|the|of|in)[\s:-]{1,2}){1,5}$/i;
/** Those who meet or serve: a word of time before them is in their name. */
export const BODY_WORDS =
  /\b(?:board|group|team|lead|leads|service|services|manager|officer|committee|panel|forum|network|partnership|meeting|coordinator|head|director)\b/i;
