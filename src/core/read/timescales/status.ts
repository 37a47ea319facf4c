import { STATUS_TAIL } from "../../vocabulary/doubt-words";
import { BY_WORDS, ONGOING_WORDS, REVIEW_WORDS, STATUS_IN_TIMESCALE } from "../../vocabulary/timescale-words";
import { NO_SUCH_DAY, type DateContext } from "../dates/date-form";
import { recurrenceIn } from "./recurrence";
import { leadOf, onlyPeriod, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** As much as may stand beside a status: more is a sentence about something. */
const MOST_BESIDE = 40;

/** A status that stands where a date belongs: when it was due, nobody can tell. A date beside it is when it was done. */
export const status: TimescaleKind = {
  name: "status word",
  needs: ["words"],
  examples: {
    "In place": "a status, no date: in place",
    Complete: "a status, no date: complete",
    "Completed Feb 2024": "a status, no date: complete",
    "Complete – Sept 2023": "a status, no date: complete",
  },
  read(phrase, context) {
    const { lower, dates, rest } = phrase;
    const [found] = STATUS_IN_TIMESCALE.flatMap(([pattern, name]) => {
      const word = pattern.exec(lower)?.[0];
      return word === undefined ? [] : [{ word, name }];
    });
    if (!found || rest.length > found.word.length + MOST_BESIDE) return undefined;
    if (dates.length > 0 && !(found.name === "complete" && isDoneThen(phrase))) return undefined;
    return {
      value: timescaleOf("status", {
        statusWord: found.name,
        precision: onlyPeriod(phrase)?.precision ?? "none",
      }),
      sure: saysHowItStands(phrase, found.word) && !isStillToCome(phrase, context),
      because: "A status stands where the date belongs.",
    };
  },
};

/** "Closed cases audit" is something to be done, and "In place. Review annually" says two things. */
function saysHowItStands({ lower, dates, rest }: Phrase, word: string): boolean {
  const [date] = dates;
  const isBeforeDate = date !== undefined && date.from - word.length <= 3;
  const isAlone = isBeforeDate ? word !== "complete" : STATUS_TAIL.test(lower.slice(word.length));
  return (
    isAlone &&
    recurrenceIn(rest) === undefined &&
    !ONGOING_WORDS.test(rest) &&
    !(date && REVIEW_WORDS.test(rest))
  );
}

function isStillToCome({ dates }: Phrase, { asAt }: DateContext): boolean {
  return dates.some(({ period }) => period !== NO_SUCH_DAY && period.first > asAt);
}

/** "Complete by March" is still to come. */
function isDoneThen(phrase: Phrase): boolean {
  const lead = leadOf(phrase);
  const isDue = BY_WORDS.test(lead.replace(/\b(?:completed?)[\s:-]{0,3}$/, "")) || phrase.dates[0]?.isEnd;
  return phrase.dates.length === 1 && !isDue;
}
