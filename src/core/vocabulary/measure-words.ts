/** What is better the less there is of it: without a comparator, such a figure is a ceiling. */
export const BETTER_LOW =
  /\b(?:re-?referr|neet\b|arrears|absen(?:ce|t)|waiting|waits?\b|exclu(?:sion|ded)|turnover|vacanc|sickness|re-?offend|offend(?:ing|ers)|complaints?\b|missing|first[- ]time entrants|homeless|delay(?:s|ed)|breach|overdue|unallocated|caseloads?|agency (?:staff|workers|use)|drop-?outs?|teenage pregnan|obes|deaths|injur|accidents?|incidents?|victims|crimes?\b|repeat|breakdowns?|disruption|instability|inadequate|unauthorised|debt|overspend|errors?\b|smok(?:ing|ers)|poverty|falls\b|evictions?|void|vacant|unplanned|moves\b|out of (?:area|borough)|days? lost|not in (?:education|school)|bed and breakfast|b&b|spend\b|costs?\b)/i;

/** What stands right before a figure and says how it is meant: the first that is met wins. */
export const COMPARATORS: readonly (readonly [pattern: RegExp, comparator: ">=" | "<=" | ">" | "<" | "="])[] =
  [
    [
      /(?:≥|>=|=>|\b(?:greater|more|higher|better) than or equal to|\bequal(?:s)? (?:to )?or (?:above|over|(?:greater|more|higher|better) than)|\bat least|\b(?:a )?minimum(?: of)?|\bmin\.?|\bno (?:less|fewer|lower) than|\bnot (?:less|fewer|lower|below) ?(?:than)?|\bat or above|\bremains? above or at)\s*[:=]?\s*$/i,
      ">=",
    ],
    [
      /(?:≤|<=|=<|\b(?:less|lower|fewer) than or equal to|\bequal(?:s)? (?:to )?or (?:below|under|(?:less|lower|fewer) than)|\bat most|\bno(?:t)? (?:more|higher|greater|longer) than|\b(?:a )?max(?:imum|\.)?(?: of)?|\bup to|\bnot (?:to )?exceed(?:ing)?|\bat or below|\bwithin(?: (?:a |the |its )?(?:budget|limit|cap|ceiling|envelope)(?: of)?)?|\bcapped at|\b(?:cannot|can't|must not|should not|shouldn't|never) (?:have |be |exceed )?(?:more than|above|over)?)\s*[:=]?\s*$/i,
      "<=",
    ],
    [
      /(?:(?<![-=–])>|\b(?:more|greater|higher|better) than|\bover|\babove|\bexceed(?:s|ing)?|\bin excess of)\s*$/i,
      ">",
    ],
    [/(?:<|\b(?:less|fewer|lower) than|\bbelow|\bunder)\s*$/i, "<"],
    [/(?:(?<!\b(?:target|aim|goal|kpi|measure)s?\s?|\d\s?|\)\s?)=|\bexactly|\bequal(?:s| to)?)\s*$/i, "="],
  ];

/** The same behind a figure. */
export const COMPARATORS_BEHIND: readonly (readonly [pattern: RegExp, comparator: ">=" | "<="])[] = [
  [/^\s*\+(?!\d)|^\s*(?:or|and) (?:more|above|higher|over|better|greater)\b|^\s*\(?min(?:imum)?\b/i, ">="],
  [/^\s*(?:or|and) (?:less|fewer|below|under|lower)\b|^\s*\(?max(?:imum)?\b/i, "<="],
];

/** Words that say which way a figure is to go. */
export const UP_WORDS =
  /\b(?:increas\w*|improv\w*|rais\w*|ris(?:e|es|ing)|grow\w*|boost\w*|widen\w*|expand\w*|gain\w*|more|further|additional|extra)\b/i;
export const DOWN_WORDS =
  /\b(?:reduc\w*|decreas\w*|lower(?:ed|ing)?|fall\w*|drop\w*|cut\w*|decline\w*|halv\w*|fewer|less|shrink\w*|narrow\w*|minimis\w*)\b/i;
export const MAINTAIN_WORDS =
  /\b(?:maintain\w*|sustain\w*|(?<!and )retain\w*|keep|remain(?:s|ing)?(?= at| the| \d))\b/i;

/** Numbers that are written as words, where they begin a target: "All", "Half of". A share of a hundred. */
export const SHARES: readonly (readonly [pattern: RegExp, share: number])[] = [
  [/^(?:three[- ]quarters|¾)(?: of)?\b/i, 75],
  [/^(?:two[- ]thirds|⅔)(?: of)?\b/i, 66.7],
  [/^(?:at least )?(?:a |one )?half(?: of)?\b|^½/i, 50],
  [/^(?:a |one )?third(?: of)?\b|^⅓/i, 33.3],
  [/^(?:a |one )?quarter(?: of)?\b(?! \d)|^¼/i, 25],
  [
    /^(?:all|every|each)\b(?! (?:new )?\w+ of\b| (?:\w+ )?(?:day|week|month|quarter|term|year|meeting)s?\b)/i,
    100,
  ],
];

/** The same where something is to be changed by it: "Reduce by a third". */
export const SHARES_BY: readonly (readonly [pattern: RegExp, share: number])[] = [
  [/\bhalv(?:e|ed|ing)\b/i, 50],
  [/\bdoubl(?:e|ed|ing)\b/i, 100],
  [/\bby (?:two[- ]thirds)\b/i, 66.7],
  [/\bby (?:three[- ]quarters)\b/i, 75],
  [/\bby (?:a |one )?half\b/i, 50],
  [/\bby (?:a |one )?third\b/i, 33.3],
  [/\bby (?:a |one )?quarter\b/i, 25],
];

/** None at all. */
export const NIL =
  /^(?:nil|zero|none|no)\b(?!\.| of\b| (?:more|less|fewer|later|longer|lower|higher|greater|increase|decrease|reduction|rise|baseline|set|yet|change|target|data|update|applicable|specific|measure|tolerance))/i;

/** What says that a target follows another's, or a comparison, and has no figure of its own. */
export const COMPARISON =
  /\b(?:(?:top|upper|best|first|1st|second|2nd|third|3rd|fourth|4th|lower|bottom) (?:quartile|quintile|decile|third|half|\d+ ?%|per ?cent)|(?:above|below|better than|in line with|at or above|at|equal to|meet|meets|match|matches|exceed|exceeds|higher than|lower than|close to|comparable (?:to|with)) (?:the )?(?:national|england|regional|london|statistical|family|peer|benchmark|county|average|comparator|neighbour)s?\b)/i;

/** "TBC": somebody knows that the target is still missing. */
export const OPEN_TARGET =
  /^(?:t\.?b\.?[cadn]\b|to be (?:confirmed|agreed|set|determined|decided|established|developed|identified|advised|defined)|target(?:s)? (?:is |are |still )?(?:tbc|tba|to be)|not (?:yet )?(?:set|agreed|established)|under development|in development|awaiting)|\btargets?\b.{0,60}\bto be (?:confirmed|agreed|set|determined|decided|established|developed|identified|defined)\b|\bto be (?:confirmed|determined|agreed|set|decided)\b.{0,40}$/i;

/** The value to start from is still to be found. */
export const OPEN_BASELINE =
  /\bbaseline\b.{0,40}\b(?:to be|will be|tb[ca]|being|is to|needs?)\b|\b(?:establish|set|agree|determine|develop|create|collect|identify|define)(?:ing|ed)? (?:a |the |an )?(?:new |initial )?baseline\b|\b(?:once|when|after|until) (?:the )?baseline\b|^baseline (?:quality|data|year|survey|audit|assessment|exercise|indicator|measure|required|needed|not)\b/i;

/** Another place holds the target. */
export const ELSEWHERE =
  /^(?:see\b|as (?:per|set out|established|agreed|defined|detailed|in|above|stated|outlined)\b|refer(?: to|ence)\b|per\b(?! \d)|in accordance with\b|ditto\b|same as\b|linked to\b|contained in\b|covered (?:by|in|under)\b)/i;

/** "32.2 (10.08) Delivery of …": the number of another action, and its words. */
export const OTHER_ACTION = /^\d+(?:\.\d+)+ ?(?:\(\d+(?:\.\d+)*\))? [A-Z][a-z]/;

/** A measure is named, and what it is to be is not. */
export const MEASURE_ONLY =
  /^(?:the )?(?:%|per ?cent(?:age)?|proportion|number|no\.?|rate|ratio|average|mean|median|length|level|volume|amount|count|total|time taken|how many|timeliness|frequency|cost|sum|score)s?(?: and \w+(?: of \w+)?)? (?:of|re|re-\w+|for|per|taken|to|that|who|in|with)\b|^% /i;

/** How long something may take. */
export const TIME_UNITS =
  /^\s?-?(?<unit>(?:working |calendar |school |term |clear )?(?:days?|hours?|hrs?|h|weeks?|wks?|months?|mths?|years?|yrs?|minutes?|mins?|seconds?|secs?))\b/i;

/** "Average of 30 weeks" gives the value of what it names; "% missing for 24 hours" does not. */
export const VALUED_TIME =
  /^(?:the |an? )?(?:overall )?(?:average|mean|median|maximum|max|length|time|timescale|turnaround|processing|response|waiting)\b(?!.*%)(?:[^.;]*(?:\bof|\bto|[:=–-]|\bis|\bat|\b(?:than|below|under|within|most)))?\s*$/i;
