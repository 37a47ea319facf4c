import { DATE_FORMS } from "../../src/core/read/dates";
import { filling, mutated, textOfStretch, textOfTokens, type Chance } from "./random-texts";

/** What a column's reader looks for, and what stands in such columns. */
interface Wanted {
  readonly tokens: readonly string[];
  readonly real: readonly string[];
}

const words = (text: string): readonly string[] => text.split("|");

/** What stands between words in any column, and what a cell holds that points to another. */
const ANYWHERE = words(
  "|,|.|;|:|/|-|–|—|&|+|(|)|[|]|{|<|>|?|!|*|#|%|£|\n|\t|•|→|…|'|’|“|and|or|with|the|of|to|as above|ditto|see 1.2|n/a|tbc|0|1|12|2024|1.10|é|ß|İ|漢|🙂|\u200b|\\|$|^",
);

const DATES = Object.keys(Object.assign({}, ...DATE_FORMS.map(({ examples }) => examples)) as object);

export const WANTED = {
  ref: {
    tokens: words("1|2|3.1|A|b|iv|Ref|Action|No.|1.1.1|C-|/|R"),
    real: words("1.1|A3|2.10|Action 4|3(b)|P1/07|12|iv)"),
  },
  action: {
    tokens: words(
      "review|the|policy|train|all staff|and|report to|board|by|March 2025|1.|a)|•|total|Theme 2|Within 3 months:",
    ),
    real: words(
      "Review the policy and report to the board|1.2 Train all staff|Total|Theme 2: Voice of the child|and publish it",
    ),
  },
  lead: {
    tokens: words(
      "Ann|Field|Head of|Director|Cllr|AB|CD|Service|Manager|Team|support:|lead:|R:|Chair of|a.field@example.org|@|HR|All|staff|Mr|Dr|van|Mc|O'|Safeguarding|Housing|Board|(job share)|(until May)|acting|TBC",
    ),
    real: words(
      "Head of Care / Jo Field|AB & CD|Director of Housing (support: HR)|All Heads of Service|Jo Field <jo.field@example.org>|Cllr Field, Chair of Scrutiny|Strategic: RL\nOperational: KD",
    ),
  },
  timescale: {
    tokens: words(
      "by|from|to|end of|before|no later than|w/c|early|mid|review|every|6|within|months|weeks|ongoing|31|1st|Feb|march|sept|20|24|'25|2023/24|99/|Q1|quarter|half|term|autumn|summer 2|first week of|complete|immediate|annually|Original:|Revised:|financial year",
    ),
    real: [
      ...DATES,
      ...words(
        "Ongoing, review Sept 2024|31/02/2024|Within 3 months of approval|Phase 1: May 2024\nPhase 2: Oct 2024|See 2.1",
      ),
    ],
  },
  progress: {
    tokens: words(
      "complete|completed|not|yet|started|on track|in progress|delayed|off track|planned|paused|to be|has been|will be|May 2024|12/03/24|-|50%|Update|in place|embedded|awaiting|expected|no longer|done|G|RAG:|Q2|staff were trained",
    ),
    real: words(
      "Completed. The guidance was published.|May 2024 – work has begun; two of five have answered.|Not started|12/03/24: On track\n01/05/24: Complete|75%|Plan in place to be completed in May",
    ),
  },
  rag: {
    tokens: words(
      "red|amber|green|blue|grey|R|A|G|B|RAG|rating|complete|on track|overdue|/|↑|↓|↔|to|from|was|high|1",
    ),
    real: words("Red|Amber/Green|G ↑|Blue - complete|RAG: A|was R, now G"),
  },
  target: {
    tokens: words(
      "80%|at least|below|90|£1,000|£2m|by|March 2025|from|to|of|cases|children|per|month|in|baseline|target|1 in 5|two|thirds|increase|reduce|±|top quartile|>=|≤|< 5|Q1|yes|3.5|1,000,000|(Apr)|good|days",
    ),
    real: words(
      "90% by March 2025|65% (Apr) / 90% (Oct) of cases|Baseline - 7\n9 by Sept 2024|At least 12|Reduce by 5% each year|£1.2m saved|1 in 10 re-referrals",
    ),
  },
  heading: {
    tokens: words(
      "action|actions|lead|officer|by when|who|date|due|target|progress|update|RAG|rating|status|outcome|success|measure|evidence|ref|no|priority|objective|what|will|we|do|how|is|responsible|resources|risk|comments|start|end|review|completed|theme|source|owner|timescale",
    ),
    real: words(
      "Lead officer|By whom and by when|What will we do?|Success criteria (how will we know?)|RAG\nrating|Progress / update May 2024|Action ref|Target date|Who is responsible?",
    ),
  },
  key: {
    tokens: words(
      "red|amber|green|blue|R|A|G|B|=|-|key|RAG|complete|on track|at risk|overdue|not started|action|delayed|by|date|will be met",
    ),
    real: words(
      "R|Amber|Green = on track|B - complete|Key|Not started|At risk of missing its date|G: on target",
    ),
  },
} as const satisfies Readonly<Record<string, Wanted>>;

export type Wants = keyof typeof WANTED;

export interface RandomCell {
  readonly kind: "code points" | "tokens" | "mutated" | "long";
  readonly text: string;
}

/** One cell in so many is as long as Excel allows. */
const LONG = 20_000;

/** Each third cell holds the next stretch of Unicode, so that 210,000 cells meet all of them. */
const KINDS = ["code points", "tokens", "mutated"] as const;

/** The cell of this number, of all that a form makes for columns of any kind. */
export function randomCell(wants: Wants, number: number, chance: Chance): RandomCell {
  const { tokens, real }: Wanted = WANTED[wants];
  if (chance.below(LONG) === 0) {
    const text = chance.below(2) === 0 ? chance.oneOf(tokens) : mutated(chance.oneOf(real), chance);
    return { kind: "long", text: filling(`${text} `) };
  }
  const kind = KINDS[number % KINDS.length] ?? "tokens";
  switch (kind) {
    case "code points":
      return { kind, text: textOfStretch(Math.floor(number / KINDS.length), chance) };
    case "tokens":
      return { kind, text: textOfTokens(chance.below(2) === 0 ? tokens : [...tokens, ...ANYWHERE], chance) };
    case "mutated":
      return { kind, text: mutated(chance.oneOf(real), chance) };
  }
}
