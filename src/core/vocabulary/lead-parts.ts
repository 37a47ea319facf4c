/** Who comes after these helps; "with" does not where it is inside the name of a service. */
const SUPPORT = String.raw`(?:with (?:the )?(?:support|input|help|assistance|contributions?|involvement|advice) (?:from|of|by)|(?:support(?:ed)?|assisted|advised|aided|backed) by|in (?:partnership|conjunction|consultation|liaison|collaboration|association|discussion) with|(?:working|liaising|consulting) with|supporting|(?<!\b(?:children|people|adults|pupils|learners|persons|families|those|jointly|together) )with(?! (?:[\w’'-]+ ){0,3}fund(?:ing|s)\b))(?= )`;

const LEADING = String.raw`(?:(?:jointly |co-?)?led (?:jointly )?by|(?:jointly|together) with|(?<=^|[\n;] ?)jointly)(?= )`;

/** Who comes after these most likely answers for what the others do. */
const OVER = String.raw`(?:(?:overseen|sponsored|signed off|oversight) by|(?:accountable|reporting|reports) (?:in)?to|under the (?:direction|oversight|leadership) of)(?= )`;

/** Who comes after this helps, or leads as well. */
const BESIDE = String.raw`alongside(?= )`;

const LABEL = String.raw`(?:(?:overall|main|joint|project|key|action|senior|named|exec(?:utive)?|delivery|strategic|operational|(?<=^|[\n;] ?)[a-z]+ [a-z]+|(?<=^|[\n;] ?)[a-z]+) )?(?:lead (?:agency|partner|organisation|director)|leads?|led by|owners?|officers?|support(?:ing|ed by)?|contributors?|partners|accountable|responsible|person|strategic|operational|consulted|informed|assisted by|resp\.?|sponsor|sro|delivery|champion|deputy) ?:`;

/** "R: … A: …", as tables of responsibility have them. */
const LETTER_LABEL = String.raw`(?:[RACI]|SL|OL|PM) ?:`;

/** What a form asks, before the answer. */
const QUESTION = String.raw`(?<=^|[\n;] ?)(?:who|by whom|by|action(?: by)?|responsibility|joint(?:ly)?) ?:`;

const LABEL_AND_DASH = String.raw`(?:(?:(?:overall|project|joint) )?lead(?: (?:agency|organisation|officer))?|sro|accountable|responsible|support(?:ing|ed by)?|strategic(?: lead)?|operational(?: lead)?|owner|sponsor|deputy|joint(?:ly)?) ?[–-](?= )`;

/** Where a cell begins to speak of those with another part in the action. */
export const PARTING_WORDS = new RegExp(
  String.raw`(?<![^\s,;/(.])(?:(?<support>${SUPPORT})|(?<leading>${LEADING})|(?<over>${OVER})|(?<beside>${BESIDE})|(?<label>${LABEL}|${QUESTION}|${LETTER_LABEL}(?= )|(?<=^|[,;\n] ?)${LABEL_AND_DASH}))`,
  "gi",
);

type Part = "lead" | "strategic" | "operational" | "support" | "accountable";

/** What labels mean; the first that is met wins. `false`: not sure. */
export const LABELS: readonly (readonly [pattern: RegExp, part: Part, sure?: false])[] = [
  [/^(?:strategic|exec|sponsor|sl\b)/, "strategic"],
  [/^(?:operational|delivery|day|ol\b)/, "operational"],
  [/^(?:accountable|sro|a ?:)/, "accountable"],
  [/^[ci] ?:/, "support"],
  [/^deputy/, "support", false],
  [/^(?:r|pm|who|by|by whom|action|action by|responsibility|joint(?:ly)?) ?:/, "lead"],
  [/support|contribut|partners|consulted|informed|assisted/, "support"],
  [
    /^(?:(?:overall|main|joint|project|key|senior|action|named) )?(?:lead|led by|owner|officer|responsible|person)/,
    "lead",
  ],
  // "Data Leads: …" in a column of leads names those who help with the data.
  [/leads ?:$/, "support", false],
  [/^joint/, "lead"],
  [/./, "lead", false],
];

/** What somebody is to do: "Clerk to obtain quotes". */
export const TASK = String.raw`(?:lead|action|progress|coordinate|co-ordinate|oversee|own|arrange|complete|obtain|organise|contact|review|write|check|provide|draft|report|speak (?:to|with)|liaise|circulate|prepare|monitor|follow|meet|discuss|confirm|send|update|ensure|produce|investigate|chase|raise|identify|develop|undertake|agree|submit|attend|purchase|inspect|install|repair|invite|publish|publicise|consider|propose|recommend|seek|explore|collate|compile|finalise|sign off|advise|email|e-mail|ring|visit|collect|deliver|apply|approach|request|issue|draw up|put|look (?:at|into)|get|ask|feed back|carry out|set up|cascade|implement|sort|resolve|pursue|consult|negotiate|erect|replace|clear|clean|paint|cut|order|upload|advertise)\b`;

/** What is said of somebody besides the name: "AB to lead", "Clerk to obtain quotes". */
export const ASIDE = new RegExp(
  String.raw` (?:et al\.?|or (?:(?:nominated|named|their|his|her|a) ){0,2}(?:deputy|delegate|designate|nominee|representative)|to ${TASK}(?:(?! (?:with|supported|assisted) ).)*)$`,
  "i",
);

/** For whom somebody acts, or by whom they are reached: "Ann Field on behalf of the Board", "Ann Field c/o Housing". */
export const IN_PLACE_OF = / (?:(?:for and )?on behalf of|o\/b\/o|obo|c\/o|care of) [^;/\n]*/gi;

/** A number to ring: "Ann Field, ext. 2345", "Ben Marsh 01234 567890". */
export const PHONE =
  /,? ?\(?(?:\b(?:tel|telephone|phone|mobile|mob|ext|extn|extension)\b\.?:? ?\+?\d[\d ]{2,14}|\bx ?\d{3,6}\b|(?<![\d.])(?:\+44|0)\d[\d ]{7,13}\d)\)?/gi;

/** Bodies that are always named together, and are one. */
export const TOGETHER =
  /^(?:(?:executive )?head ?teachers?|heads?|ht|slt|smt|staff) (?:and|&) (?:the )?gov(?:ernor)?s$/i;

/** "formerly Ann Field, now Ben Marsh": the one who leads now. */
export const FORMER = /^(?:formerly|previously|was) .*?\b(?:now|currently|then)\b:? */i;
