/**
 * The words that stand above columns of dates, in the form and order of `HEADINGS`. They are tried
 * before those: "target date" speaks of a date, and of no target.
 */
export const HEADINGS_OF_TIME = {
  meeting_cols: {
    whole: "meeting, mtg",
    part: /^\d{1,2} \d{1,2} mtg\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4}$/,
  },
  date_added: {
    whole: "date added, meeting date, date raised, date of meeting, raised on, date identified, date agreed",
    part: /\bdate (?:added|raised|identified|of meeting)\b|\bmeeting date\b/,
  },
  due_revised: {
    whole: "revised date, revised due date, revised target date, new date, extended date, current date",
    part: /\b(?:revised|extended|amended|re-?set|forecast)\b.*\b(?:date|deadline|timescale|completion|implementation)\b/,
  },
  due_original: {
    whole: "original date, original due date, agreed date, baseline date, original timescale",
    part: /\b(?:original(?:ly)?|initial)\b.*\b(?:date|deadline|timescale|agreed)\b/,
  },
  milestones: {
    whole: "milestone, milestones, key milestones, interim milestones, key dates",
    part: /\bmilestones?\b/,
  },
  start: {
    whole: "start, start date, start by, commence, commencement, from, date started, begin, planned start",
    part: /\b(?:start(?:s|ing)?|commenc\w*|begin\w*)\b.*\b(?:date|by|on)\b|\bdate\b.*\b(?:started|commenced|begun)\b/,
  },
  review: {
    whole: `review, review date, next review, reviewed, last updated, last reviewed, date of review,
      date reviewed, date of last update`,
    part: /\b(?:review|reviewed)\b.*\b(?:date|on|by|when)\b|\b(?:date|last|next)\b.*\b(?:review(?:ed)?|updated?)\b/,
  },
  achieved: { whole: "achieved, achieved y n, met", part: /^achieved\b/ },
  completed: {
    whole: `completed, completed on, date completed, completion achieved, actual completion date,
      date closed, actual date, completed date, complete y n`,
    part: /\b(?:date|actual(?:ly)?|when)\b.*\b(?:complete[d]?|closed|achieved|completion|delivered|implemented)\b|\b(?:completed|closed|achieved|implemented|delivered) (?:on|date)\b/,
  },
  due: {
    whole: `due, due date, due by, by when, deadline, deadlines, target date, target dates, end, end date,
      finish by, finish, completion date, completion, planned completion, to be completed by,
      complete by, completed by, timescale deadline, by, date, date due, delivery date,
      implementation date, proposed date`,
    part: /\b(?:due|deadline|by when|target|completion|complete|end|finish|implementation|delivery|expected|planned)\b.*\b(?:date|by|when|deadline)\b|\bdate\b.*\b(?:for|of|to be)\b.*\b(?:completion|implementation|completed|delivery)\b|\bby when\b|\bdeadline\b|\bto be (?:completed|done|finished) by\b|\bfinish by\b/,
  },
  timescale: {
    whole: `timescale, timescales, time scale, timeline, timelines, timetable, timeframe, time frame, when,
      relevant fy, financial year, year, term, quarter, target quarter`,
    part: /\btime ?(?:scales?|lines?|frames?|tables?|limit)\b|\bwhen\b|\bschedule\b|\bdates?\b$/,
  },
} as const;
