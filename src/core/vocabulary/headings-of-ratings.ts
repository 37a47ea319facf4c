/** The words above columns of ratings, letters and signs, in the form of `headings.ts`. */
export const HEADINGS_OF_RATINGS = [
  { field: "new_item", whole: "new item, new, new action", part: /\bnew item\b/ },
  { field: "email", whole: "email, e mail, email address", part: /\be ?mail\b/ },
  {
    field: "trend",
    whole: `trend, direction of travel, dot, change since last, rag trend, change since last report`,
    maybe: `change, direction, movement`,
    parts: [/\btrend\b/, /\bdirection of travel\b/, /\bmovement\b/, /\bchange since\b/, /\btravel\b/],
  },
  {
    field: "rag_previous",
    whole: `previous rag, last rag, previous rating, prior rag, rag last time, rag previous, rag last, last rating, previous status, last status, previous brag, rag last period, rag last month, rag last quarter, status last period, previous rag rating, previous rag status`,
    maybe: `last period, last month`,
    parts: [
      /\b(?:previous|last|prior|former)\b.*\b(?:b?rag\w?|rating|status)\b/,
      /\b(?:b?rag\w?|rating|status)\b.*\b(?:last|previous|prior)\b/,
    ],
  },
  {
    field: "pct",
    whole: `%, progress %, % complete, percent complete, percentage complete, % progress, pct, % done,
      percentage, percent, complete %, completion %, % achieved, % completed, completion rate,
      percentage progress, % of completion`,
    parts: [
      /(?:%|\bper ?cent(?:age)?\b).*\b(?:complete[d]?|completion|done|progress|achieved|delivered|implemented)\b/,
      /\b(?:complete[d]?|completion|progress|delivery)\b.*(?:%|\bper ?cent)/,
    ],
  },
  {
    field: "rag",
    whole: `rag, r a g, brag, bragg, ragb, rag rating, rag status, current rag, traffic light, red amber green, r ag, ra g, rag rated, traffic light status, brag rating, brag status, confidence rating, delivery confidence, assurance rating, rag now, current rating, traffic lights, self assessment rating, blue red amber green, colour code, colour coding, overall rag`,
    maybe: `rating, grading, grade, colour, confidence, confidence level, assurance level, overall rating`,
    parts: [
      /\bb?rag(?:b|g)?\b/,
      /\br a g\b/,
      /\btraffic lights?\b/,
      /\bred\b.*\bgreen\b/,
      /\bdelivery confidence\b/,
      /\b(?:assurance|confidence) (?:level|rating)\b/,
      /\bcolour\b/,
    ],
  },
] as const;
