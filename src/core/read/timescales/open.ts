import { NONE_TEXTS, OPEN_TEXTS, PROMPT_TEXTS } from "../../vocabulary/placeholders";
import { OPEN_ABOUT_TIME } from "../../vocabulary/doubt-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** In more words than this, what is still open may be something else than the time. */
const MOST_WORDS = 4;

/** Said to be still open, or to be left out on purpose. */
export const open: TimescaleKind = {
  name: "to be confirmed",
  needs: ["words"],
  examples: {
    TBC: "not yet decided",
    "Dates to be agreed": "not yet decided",
    "To be confirmed with partners": "not yet decided",
    "N/A": "not yet decided",
    "dd/mm/yyyy": "not yet decided",
  },
  read({ lower, dates }) {
    if (dates.length > 0) return undefined;
    const plain = lower
      .replace(/[.:;?()[\]*-]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (NONE_TEXTS.includes(lower) || NONE_TEXTS.includes(plain)) {
      return { value: timescaleOf("unknown"), sure: true, because: "It is left out on purpose." };
    }
    const isOpen =
      PROMPT_TEXTS.includes(lower) || OPEN_TEXTS.some((text) => ` ${plain} `.includes(` ${text} `));
    const sure = OPEN_ABOUT_TIME.test(plain) || plain.split(" ").length <= MOST_WORDS;
    return isOpen ? { value: timescaleOf("unknown"), sure } : undefined;
  },
};
