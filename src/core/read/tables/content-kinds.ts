import { MONTH_PATTERN } from "../../vocabulary/months";
import { RATING_WORDS } from "../../vocabulary/ratings";
import { kindOfName } from "../leads/lead-kind";
import { bandBefore } from "../rows/time-band";

/** What a cell can look like, by itself: enough to tell what its column holds. */
export const CONTENT_KINDS = {
  /** "1.2", "R1a", "HS1", "(3)", "12". */
  ref: (text: string) => text.length <= 12 && REF.test(text) && !MONTH_FIRST.test(text),
  /** "1.2 Review the guidance": a reference, and what it refers to. */
  refAndText: (text: string) => REF_AND_TEXT.test(text),
  /** "R", "Amber". */
  rating: (text: string) => RATINGS.has(text.toLowerCase()),
  /** "Amber – improving": a rating with a remark. */
  ratingAndMore: (text: string) => text.length <= 40 && RATING_AND_MORE.test(text),
  /** "Improving", "No change", "↑". */
  trend: (text: string) => text.length <= 40 && TREND.test(text),
  /** "In progress", "Not started", "Closed". */
  status: (text: string) => text.length <= 30 && STATUS.test(text),
  /** "Completed June 2014. Report went to the board": begins with a status, and then a sign, a date or nothing. */
  update: (text: string) => UPDATE.test(text),
  /** Texts long enough to say what is to be done. */
  sentence: (text: string) => text.length >= SHORTEST_SENTENCE && text.trim().split(/\s+/).length > 3,
  /** "Review the guidance", "To appoint two advocates": begins with what is to be done. */
  task: (text: string) => TASK.test(text),
  /** Names, roles, teams and initials. */
  name: isName,
  /** "March 2025", "31/03/2025", "Q3 2024/25", "Ongoing", "Within 3 months". */
  time: (text: string) => text.length <= 40 && TIME.test(text),
  /** A time before what must be done in it: "Within three months: …". */
  band: (text: string) => bandBefore(text) !== undefined,
  /** "Yes", "N", "Partly". */
  yesNo: (text: string) => /^(?:y|n|yes|no|partly|partially|in part|✓|✔|✗|✘)$/i.test(text),
  /** "50%", "100 %". */
  percent: (text: string) => /^\d{1,3}(?:\.\d+)?\s?%$/.test(text),
  /** A text with a figure in it that something may be measured by. */
  figure: (text: string) =>
    /\d\s?%|\bbaseline\b|\btarget\b|\b(?:from|to|by|least|than|zero|all|no) \d/i.test(text) ||
    /^[<>≤≥]?\s?\d[\d,.]*$/.test(text),
  /** "1", "12", "5 x 4": a score. */
  score: (text: string) => /^\d{1,2}(?:\s?x\s?\d{1,2})?$/i.test(text),
  /** "High", "M", "2". */
  priority: (text: string) =>
    /^(?:h|m|l|high|medium|med|low|urgent|critical|essential|desirable|(?:priority )?[1-5])$/i.test(text),
  /** Whether it is daily business or a project of its own. */
  category: (text: string) =>
    /^(?:bau|business as usual|core business|core|project|programme|new initiative|statutory|service improvement)$/i.test(
      text,
    ),
  email: (text: string) => /^\S+@\S+\.\S+$/.test(text),
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

export type ContentKind = keyof typeof CONTENT_KINDS;

/** A sentence of a plan has at least so many characters, and several words. */
const SHORTEST_SENTENCE = 20;

const REF = /^[([]?[A-Z]{0,4}[ .-]?\d+(?:\.\d*)*[a-z]?[.)\]]?$/i;
const MONTH_FIRST = new RegExp(String.raw`^(?:${MONTH_PATTERN})\b`, "i");
const REF_AND_TEXT = /^[([]?(?:[A-Z]{1,4}[ .-]?)?\d+(?:\.\d+)*[a-z]?[.)\]:]*[\s–-]+\p{Lu}\p{Ll}.{10,}/su;
const RATINGS: ReadonlySet<string> = new Set(Object.values(RATING_WORDS).flat());
const RATING_AND_MORE = /^(?:red|amber|green|blue|yellow|grey|[ragb])\b\s*(?:[–\-/:,(]|\n|↑|↓|→|↔)\s*\S/i;
const TREND =
  /^(?:improv(?:ing|ed)|declin(?:ing|ed)|worsen(?:ing|ed)|deteriorat(?:ing|ed)|stable|static|steady|same|unchanged|no change|better|worse|up|down|[↑↓→↗↘↔▲▼►⬆⬇➡🡅🡇]+)\b/iu;
const STATUS =
  /^(?:in progress|on[- ]?going|complete[d]?|done|closed|open|not (?:yet )?(?:started|begun|due)|started|on (?:track|hold|target)|off track|at risk|overdue|delayed|planned|deferred|live|underway|under way|achieved|in place|partially (?:complete|met)|outstanding|cancelled|superseded)\b/i;
const UPDATE = new RegExp(
  String.raw`^(?:(?:this|action|work|now|partially|partly|mostly|nearly|not|not yet|fully|all)\s){0,2}(?:complete[d]?|achieved|implemented|done|closed|in progress|on[- ]?going|under ?way|started|on (?:track|hold|target|schedule)|off track|behind schedule|at risk|overdue|delayed|deferred|cancelled|superseded|in place)(?:\s*(?:$|[.;:–(-])|\s(?:in |on )?(?:${MONTH_PATTERN}|\d))`,
  "i",
);
const TASK =
  /^(?:to )?(?:[a-z]+ly )?(?:review|develop|ensure|implement|establish|appoint|write|run|publish|set|agree|create|deliver|provide|introduce|recruit|train|produce|prepare|improve|increase|reduce|identify|work|undertake|complete|carry|commission|monitor|audit|embed|update|revise|continue|strengthen|build|support|hold|include|use|share(?! of)|consult|report|design|launch|roll|refresh|clarify|define|secure|explore|research|investigate|promote|raise|encourage|arrange|organise|organize|circulate|draft|submit|install|replace|repair|obtain|purchase|adopt|conduct|evaluate|assess|consider|engage|meet|make|put|bring|plan|map|scope|test|pilot|extend|expand|link|align|co-?ordinate|collate|check|confirm|seek|invite|offer|enable|maintain|manage|lead|communicate|brief|inform|advise|present|ask|tell|find|all|each|every|we will|staff|the|open|buy|order|close|move|trial|keep|look|liaise|collect|gather|attend|apply|visit|remove|upgrade|finalise|negotiate|pursue|facilitate|formalise|host|inspect|fit|plant|paint|clear|register|respond|record|refurbish|relaunch|relocate|resolve|restructure|retain|schedule|sign|simplify|source|start|stop|streamline|transfer|widen|re-\w+)\b/i;
const TIME = new RegExp(
  String.raw`^(?:(?:by|end|end of|from|before|until|due|no later than|early|mid|late)\s+)*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH_PATTERN})\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}(?:\s?[/–-]\s?\d{2,4})?$|q[1-4]\b|quarter\b|(?:autumn|spring|summer|winter)\b|ongoing|on-going|continuous|immediate|asap|annual|monthly|weekly|quarterly|termly|within|tbc\b|\d+\s?(?:-\s?\d+\s?)?(?:days?|weeks?|months?|years?)\b)`,
  "i",
);

const MOST_OF_A_NAME = 70;

/** Every part of it is a name by its words: "Head of Care / RL", "Housing Manager, Jo Field". */
function isName(text: string): boolean {
  if (text.length > MOST_OF_A_NAME || /\d/.test(text)) return false;
  const parts = text.split(/\s*(?:[/;,&+\n]|\band\b)\s*/).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => part.length < 50 && isOneName(part));
}

function isOneName(part: string): boolean {
  const { sure, kind, shape } = kindOfName(part);
  if (sure && shape !== "service") return true;
  return kind === "person" && /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(part);
}
