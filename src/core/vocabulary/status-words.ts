/**
 * What the first words of an update say, in this order: whatever denies or puts off comes before
 * what it denies ("not complete" before "complete"). Patterns are met by text in lower case.
 */
export const STATUS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|no progress)\b/, "not_started"],
  [/^not (?:yet )?due\b/, "not_due"],
  [
    /^(?:not on (?:track|target|schedule)|off (?:track|target)|behind(?: schedule)?|slipp(?:ed|ing)|delayed)\b/,
    "off_track",
  ],
  [
    /^(?:partially|partly|nearly|almost|part) (?:complete|completed|achieved|met|done)\b/,
    "partially_complete",
  ],
  [/^(?:to be|will be|due to be|should be|not) (?:complete|completed|achieved|done|finished)\b/, "planned"],
  [
    /^(?:action |task )?(?:is |has been |now )?(?:complete|completed|achieved|done|finished|closed|delivered)\b/,
    "complete",
  ],
  [/^in place\b/, "in_place"],
  [/^(?:remains? )?on (?:track|target|schedule)\b/, "on_track"],
  [/^(?:at risk|some slippage)\b/, "at_risk"],
  [/^overdue\b/, "overdue"],
  [/^(?:cancelled|withdrawn|no longer (?:required|needed)|deleted|superseded)\b/, "cancelled"],
  [/^(?:on hold|paused|suspended)\b/, "paused"],
  [/^(?:deferred|postponed)\b/, "deferred"],
  [/^(?:planned|scheduled|to be|will)\b/, "planned"],
  [/^(?:in progress|ongoing|on-going|started|under ?way|begun|continuing)\b/, "in_progress"],
];

/** Something that is still to come, wherever it stands. */
export const FUTURE_WORDS = /\b(?:will|to be|planned|scheduled|set (?:up )?for|going to|plans? to|intend)\b/;

/** Something that has happened or is happening, wherever it stands. */
export const BEGUN_WORDS =
  /\b(?:has|have|had|was|were|been|being|currently|already|now|under ?way|in place|started|begun|agreed|revised|updated|reviewed|developed|held|drafted|identified|informed)\b/;
