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
    /\b(?:slipped|(?:has|have|is|are|was|been) delayed|behind schedule|fallen behind|off track|not on track|not (?:been )?met|not (?:been )?achieved|deadline (?:was )?missed|overrun)\b/,
    "off_track",
  ],
  [
    /\bin need of improvement\b|\b(?:remains?|still|continues to be) (?:a|an|some) (?:[\w-]+ ){0,5}(?:issue|concern|challenge|problem|risk|pressure)s?\b|\bat risk of (?:not|slipp|miss)|\bnot yet good enough\b/,
    "at_risk",
  ],
  [
    /\b(?:good|excellent|significant|strong|positive) progress\b|\bon (?:track|target|course|schedule)\b|\bprogressing well\b|\bahead of (?:schedule|target)\b/,
    "on_track",
  ],
  [/\b(?:on hold|paused)\b/, "paused"],
  [/\bdepend[ae]nt (?:on|upon)\b/, "blocked_external"],
  [
    /\b(?:is|are) (?:now |currently |fully )*(?:in place|in operation|operational|up and running|embedded|live|meeting (?:daily|weekly|fortnightly|monthly|quarterly|regularly)|held (?:daily|weekly|fortnightly|monthly|quarterly|regularly))\b|\bnow in place\b|\b(?:meets?|takes? place|runs?) (?:daily|weekly|fortnightly|monthly|quarterly|regularly)\b/,
    "in_place",
  ],
  [
    /\b(?:has|have) (?:now )?been (?:fully )?(?:completed|implemented|achieved|delivered|signed off|closed)\b|\b(?:is|are) (?:now )?complete[d]?\b/,
    "complete",
  ],
];

/** "Recruitment delayed", "Policy in place": a few words that end in a status. */
export const LAST_WORDS: readonly (readonly [pattern: RegExp, status: string])[] = [
  [/(?:delayed|slipped|behind schedule|off track|not met|not achieved)[.\s]*$/, "off_track"],
  [/overdue[.\s]*$/, "overdue"],
  [/on hold[.\s]*$/, "paused"],
  [/(?<!plans? |to be |be )in place[.\s]*$/, "in_place"],
  [/(?<!be |almost |nearly |not |to |draft )(?:complete|completed)[.\s]*$/, "complete"],
];

/** Something that is still to come, wherever it stands. */
export const FUTURE_WORDS =
  /\b(?:will|to be|planned|scheduled|set (?:up )?for|arranged for|booked for|going to|plans? to|intend)\b/;

/** What has to come first: nothing has begun before. */
export const FIRST_WORDS = /\b(?:once|until|when|subject to|after|following)\b/;

/** Something that has happened or is happening, wherever it stands. */
export const BEGUN_WORDS =
  /\b(?:has|have|had|was|were|been|being|is|are|currently|already|now|under ?way|in place|started|begun|agreed|revised|updated|reviewed|developed|held|drafted|identified|informed|completed|produced|appointed|established|agreement|approved|launched|issued|circulated|delivered)\b/;

/** What may be done, and is not said to be. */
export const MAY_WORDS =
  /\b(?:can|could|might|should|would)\b|(?<!\b(?:in|by|since|from|of|late|early|mid|end|until|and|to|\d) )\bmay (?=[a-z])(?!\w+ \d)/;
