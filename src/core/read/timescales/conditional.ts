import { CONDITION_WORDS } from "../../vocabulary/timescale-words";
import { periodsOf } from "./periods";
import { timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** A date that hangs on something else, or no date yet; the date is kept. */
export const conditional: TimescaleKind = {
  name: "on a condition",
  needs: ["words"],
  examples: {
    "Subject to funding – March 2025": "31 Mar 2025, on a condition",
    "Dependent on recruitment": "on a condition",
    "Funding dependent": "on a condition",
    "July 2024 (weather permitting)": "31 Jul 2024, on a condition",
  },
  read(phrase) {
    const word = CONDITION_WORDS.exec(phrase.lower)?.[0];
    if (word === undefined) return undefined;
    const because = `It hangs on something: “${word}”.`;
    const last = periodsOf(phrase.dates).at(-1);
    if (!last) return isOpen(phrase) ? undefined : { value: timescaleOf("conditional"), sure: true, because };
    const { dates } = phrase;
    const start = dates.at(-1)?.ends ? last.first : null;
    return {
      value: timescaleOf("conditional", { start, due: last.last, precision: last.precision }),
      sure: dates.length === 1 && last.sure,
      because,
    };
  },
};

/** "TBC, dependent on others" is no more than still open. */
function isOpen({ lower }: Phrase): boolean {
  return /^(?:tb[acd]|to be|awaiting (?:confirmation|dates?))\b/.test(lower);
}
