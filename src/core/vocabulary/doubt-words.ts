/** Words beside a date that may turn its meaning round: "March 2025 unless extended". */
export const NEGATING_WORDS =
  /\b(?:not|never|cannot|can't|won't|unless|except(?:ing)?|excluding|without|rather than|instead(?: of)?|failed|missed|unachievable|unable|otherwise|neither|nor|(?:may|might|could) (?:be|need|change|slip|move))\b(?! (?:later|earlier|sooner|before|exceeding)\b)/;

/** Words by which the date is the first one possible, and not the last. */
export const OR_LATER_WORDS =
  /\b(?:or (?:later|after|thereafter|beyond)|at (?:the )?(?:very )?(?:earliest|soonest)|earliest|beyond|onward|and beyond)\b/;

/** How it stands with the action: what the date then means, only people know. */
export const STANDING_WORDS =
  /\b(?:delay(?:ed|s)?|on hold|paused|suspended|cancelled|canceled|withdrawn|abandoned|superseded|at risk|overdue|behind schedule|off track|slipp(?:ed|age)|missed|expired|lapsed|no longer|not started|rejected|postponed|carr(?:y|ied) (?:forward|over)|rolled (?:forward|over))\b|^in place(?! (?:by|before))|\bcompleted?\s?[.;,]\s|^completed? (?:for|except|apart)\b/;

/** What is told as done: "Approved March 2023" is over, where "To be approved March 2023" was to come. */
export const PAST_WORDS =
  /\b(?:[a-z]{2,12}[a-df-z]ed|agreed|since|held|met|sent|began|begun|took place|went live|date agreed|last (?:review|update|audit|inspection|meeting)[a-z]*|came into|undertook|written)\b(?! (?:date|deadline|target|completion|implementation|to)\b)/g;
/** These end like it, and only say how a date is meant. */
export const PLANNED_WORDS =
  /^(?:planned|proposed|expected|estimated|anticipated|scheduled|targeted|intended|projected|programmed|forecasted|revised|amended|updated|extended|changed|moved|rescheduled|required|needed|related|based|limited|phased|combined|detailed|dedicated)$/;
/** What stands before such a word where it is still to come. */
export const TO_BE =
  /\b(?:be|being|are|is|will|get|getting|have|has|an?|the|of|and|any|all)\s(?:[a-z]+ly\s)?$/;

/** An ongoing thing, told by a word that has other uses: "Continued support", "rolling out". */
export const WEAK_ONGOING_WORDS =
  /^(?:continu(?:e|ed|ing|al|ous)(?:ly)?|rolling|permanent(?:ly)?|always|live|(?:through|over|dur|acr|all|for).*)[\s.]*$/;

/** What cannot be said of something that goes on. */
export const ENDED_WORDS = /\b(?:completed|closed|achieved|done|finished|cancelled|paused|on hold)\b/;

/** What may stand beside a recurrence and its date, and says no more than what recurs. */
export const RECURRING_FILLER =
  /\b(?:duration of the (?:action )?plan|reports?|reporting|reported|meetings?|reviews?|reviewed|audits?|monitoring|monitored|updates?|updated|thereafter|first|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|begin(?:s|ning)?|basis|onwards?|ongoing|with|effect|since|if|required|necessary|returns?|submissions?|surveys?|cycle|times?|a|per|every|each|once|twice|other|alternate|days?|weeks?|months?|quarters?|terms?|half|years?|yearly|annum|board|committee|next|initial(?:ly)?|going|on|minimum|least)\b/g;

/** What stands around an amount of time that counts from something, and no more. */
export const AMOUNT_LEAD =
  /(?:^|[(:;,-]\s?|\b(?:within|in|up to|under|over|max(?:imum)?|minimum|of|after|least|than|next|first|about|approx(?:imately)?|circa|for|by|the|a|an|initial|another|further|every|or|and|to|timescale|term|review|last|from|<|>)[\s(:<>-]{0,3})$/;
export const AMOUNT_TAIL =
  /^\s?(?:$|[^a-z\s]|(?:of|from|after|following|before|prior|or|and|post|to|for|max|maximum|minimum|once|onwards?|time|if|until|period|timescale|later|unless|depending|per|at|in|on|-|term)\b)/;

/** What may follow a status in one breath: "Complete and signed off", but not "Complete audit of cases". */
export const STATUS_TAIL = /^\s{0,2}(?:$|[^a-z\s]|(?:and|on|in|at|as of|since|now|already|date)\b)/;

/** "Monthly meetings to be established" is done once. */
export const ONCE_DONE = /(?:ly|ual)\s(?:[a-z-]{2,15}\s){1,4}(?:to be|set up|established|in place)\s/;
/** "Annual report March 2025" may be one report. */
export const AS_A_NOUN =
  /^\s?(?:\w+\s)?(?:annual|quarterly|monthly|half-yearly)\s(?:report|update|return|submission|survey)\s{0,2}(?:by|in|to|due|published|$)/;
/** What stands between the dates of a list. */
export const LIST_JOINT = /^\s{0,3}(?:[\n,;&+•*/]|and\b|then\b|\s$|$)/i;
/** What is still open here is the time. */
export const OPEN_ABOUT_TIME =
  /^(?:tb[acd]|to be|not|awaiting|yet|n a)\b|\b(?:dates?|timescales?|timelines?|timing|deadlines?|when)\b/;
/** The one before is the first, in whatever way it is meant. */
export const FIRST_ONLY =
  /\b(?:then|thereafter|and (?:each|every|reviewed|annually|quarterly|monthly|termly))\b/;
/** "Annual budget" is the name of a thing that there is one of in each year, and not how often. */
export const ONCE_EACH =
  /\b(?:annual|quarterly|monthly|termly|weekly) (?:budgets?|plan(?:ning)?|programmes?|conference|fees?|accounts|leave|grant|contract|subscription|return|bonus|pass|licence|allowance|turnover|income|cost)\b/;
/** "Annual Town Meeting" is the name of one day in the year, at which it is done. */
export const NAMED_MEETING =
  /\bannual (?:(?:parish|town|general|council|ward|members'?) )+(?:meeting|assembly|council)\b/;
