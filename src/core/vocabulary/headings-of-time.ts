/**
 * The words above columns of dates. They are tried before most others: "target date" speaks of a
 * date, and of no target. Their form is told in `headings.ts`.
 */
export const HEADINGS_OF_TIME = [
  {
    field: "meeting_cols",
    whole: "meeting, mtg",
    parts: [
      /^\d{1,2} \d{1,2} mtg\b/,
      /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4}$/,
      /^(?:q(?:uarter)? ?[1-4]|january|february|april|june|july|august|september|october|november|december)(?: 20\d\d(?: ?\d\d)?)?$/,
    ],
  },
  {
    field: "date_added",
    whole: `date added, meeting date, date raised, date of meeting, raised on, date identified, date agreed, date logged, date opened, date reported, date received, date set, date of inspection, inspection date, date created`,
    maybe: `report date, audit date, date of report, date of audit, date of issue`,
    parts: [
      /\bdate (?:added|raised|identified|logged|opened|reported|recorded|received|entered|created|issued)\b/,
      /\b(?:date of (?:the )?)(?:meeting|report|audit|inspection|visit|incident|decision|request|approval|(?:\w+ )?response)\b/,
      /\b(?:meeting|report|audit|inspection|decision|log) date\b/,
      /\b(?:raised|added|logged|opened|identified) on\b/,
    ],
  },
  {
    field: "due_revised",
    whole: `revised date, revised due date, revised target date, new date, extended date, revised deadline, revised timescale, new target date, new deadline, new due date, extension date, extended to`,
    maybe: `current date, revised, current due date, current target date, forecast date, forecast finish, forecast completion`,
    parts: [
      /\b(?:revised|extended|amended|re-?set|re-?scheduled|forecast|slipped|extension|updated)\b(?!.*\blast\b).*\b(?:date|dates|deadline|timescales?|completion|implementation|finish|end|target)\b/,
      /\b(?:date|deadline|timescale)\b.*\b(?:revised|extended)\b/,
      /\b(?:new|current|latest)\b.*\b(?:due|target|completion|implementation|delivery|finish|end)\b.*\b(?:date|deadline)\b/,
      /\b(?:new|latest|current) (?:deadline|timescale)\b/,
    ],
  },
  {
    field: "due_original",
    whole: `original date, original due date, agreed date, baseline date, original timescale, agreed deadline, agreed implementation date, baseline finish`,
    maybe: `original`,
    parts: [
      /\b(?:original(?:ly)?|initial(?:ly)?|baseline|first)\b.*\b(?:date|dates|deadline|timescales?|agreed|completion|finish|target|due)\b/,
      /^(?:date )?agreed (?:target |due |completion |implementation )?(?:date|deadline|timescale)\b/,
    ],
  },
  {
    field: "milestones",
    whole: `milestone, milestones, key milestones, interim milestones, key dates, milestone dates,
      key stages, interim targets, interim target`,
    parts: [/\bmile ?stones?\b/, /\binterim targets?\b/],
  },
  {
    field: "review",
    whole: `review, review date, next review, reviewed, last updated, last reviewed, date of review,
      date reviewed, date of last update, review dates, review by, review on, to be reviewed,
      review period, review frequency, date updated, update due, next update due, review due, re audit date, reaudit date, re inspection date, date of next audit`,
    parts: [
      /\breview(?:ed|s)?\b.*\b(?:dates?|on|by|when|due|period|frequency)\b/,
      /\b(?:dates?|last|next|due|when)\b.*\b(?:review(?:ed)?|updated?)\b/,
    ],
  },
  {
    field: "start",
    whole: `start, start date, start by, commence, commencement, from, date started, begin,
      planned start, starting, date from, start month, commencing`,
    parts: [
      /\b(?:start(?:s|ing|ed)?|commenc\w*|begin\w*|begun)\b(?!.*\bpoint\b)(?:.*\b(?:date|by|on|when|month|year)\b|$)/,
      /\b(?:dates?|when|year)\b.*\b(?:start(?:s|ed|ing)?|commenc\w*|begins?|begun|introduced)\b/,
    ],
  },
  {
    field: "achieved",
    whole: `achieved, achieved y n, complete y n, met, completed y n, complete yes no, achieved yes no, goals achieved, objective met, target met, objective achieved, target achieved, completed yes no`,
    maybe: `done, implemented, delivered, resolved, yes no, y n`,
    parts: [
      /^(?:is it |has it been )?(?:achieved|implemented|delivered|completed?|done|met|closed|actioned|in place)\b.*\b(?:y n|yes|no)\b/,
      /^achieved\b(?! (?:to|so|by)\b)/,
      /^(?:goals?|targets?|objectives?|outcomes?|actions?|milestones?) (?:achieved|met)\b/,
    ],
  },
  {
    field: "completed",
    whole: `completed, completed on, date completed, completion achieved, actual completion date, date closed, actual date, completed date, closed on, closure date, date of closure, date achieved, date implemented, date done, date actioned, actual finish, actual end, actual completion, actual end date, date of completion, date complete, date delivered, date met, date resolved, date signed off, sign off date, when completed, closed date`,
    maybe: `closed, finished`,
    parts: [
      /\bactual(?:ly)?\b.*\b(?:complete[d]?|closed|achieved|completion|delivered|implemented|finish(?:ed)?|end(?:ed)?|date)\b/,
      /\b(?:dates?|when|month|year)\b(?!.*\b(?:to|for|be|will|due|by|target)\b).*\b(?:complete[d]?|closed|achieved|completion|closure|delivered|implemented|done|finished|actioned|complied|resolved|met|signed off)\b/,
      /\b(?:action|issue|case|item)s? closed\b/,
      /\b(?:completed|closed|achieved|implemented|delivered|actioned|resolved|finished) (?:on|dates?)\b/,
      /\b(?:closure|sign off) date\b/,
    ],
  },
  {
    field: "due",
    whole: `due, due date, due by, by when, deadline, deadlines, target date, target dates, end, end date, finish by, finish, completion date, completion, planned completion, to be completed by, complete by, completed by, timescale deadline, by, date due, delivery date, action due, actions due, completion year, end year, year of completion, implementation date, target completion, target completion date, estimated completion, expected completion, planned finish, planned end, target end date, planned date, date by, anticipated completion, date for completion, due for completion, to be done by, delivery by, date required, required by, needed by, action date, target month`,
    maybe: `to, until, proposed date, date`,
    parts: [
      /\b(?:due|deadline|by when|target|completion|complete|end|finish|implementation|delivery|expected|planned|estimated|anticipated|proposed|required|scheduled)\b.*\b(?:dates?|by|when|deadline|month)\b/,
      /\b(?:completion|complete|end|finish) year\b/,
      /\bactions? (?:due|dates?|deadlines?|by when)\b/,
      /\bdates?\b.*\b(?:for|of|to|due)\b.*\b(?:completion|implementation|completed?|delivery|delivered|achieved?|action|finish(?:ed)?|done|due|compliance|implement(?:ed)?)\b/,
      /\bby when\b/,
      /\bdeadlines?\b/,
      /\bto be (?:completed|done|finished|achieved|implemented|delivered) by\b/,
      /\bfinish by\b/,
      /\b(?:target|planned|estimated|expected|anticipated|proposed)\b.*\b(?:completion|finish|end)\b/,
      /\bwhen\b.*\b(?:by|complete[d]?|finish(?:ed)?|due|deadline)\b/,
      /\bdate due\b/,
      /^due\b/,
      /\bdue$/,
    ],
  },
  {
    field: "timescale",
    whole: `timescale, timescales, time scale, timeline, timelines, timetable, timeframe, time frame, when, relevant fy, financial year, year, term, quarter, target quarter, timing, timings, time limit, short medium long term, delivery year, target year, timeframes, time period, year of delivery, which year, academic year, term year`,
    maybe: `time, period, duration, phase, month, frequency, short medium long, s m l`,
    parts: [
      /\btime ?(?:scales?|lines?|frames?|tables?|limits?|periods?)\b/,
      /\bwhen\b/,
      /\bschedule\b/,
      /\btimings?\b/,
      /\bshort\b.*\blong\b/,
      /\bduration\b/,
      /\b(?:delivery|target|financial|completion|implementation) (?:year|period|quarter|phase)\b/,
      /\byear of\b/,
      /\bdates?\b$/,
    ],
  },
] as const;
