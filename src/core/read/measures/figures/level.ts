import type { FigureForm } from "../figure";
import { bearingOf } from "../comparator-of";

/** The figure that is to be reached: "80% of cases", "Max 15", "10 new carers". */
export const level: FigureForm = {
  name: "what is to be reached",
  examples: {
    "80% of cases": "target >= 80 % up",
    "100%": "target = 100 % up",
    "0%": "target = 0 % down",
    "95%+": "target >= 95 % up",
    "≥ 90%": "target >= 90 % up",
    "reduce to below 15%": "target < 15 % down",
    "Max 15": "target <= 15 down",
    "no more than 5 per year": "target <= 5 down per year",
    "300 hours of volunteering": "? target >= 300 hours up",
    "10 new carers": "? target >= 10 carers up",
    "Maintain at 100%": "target = 100 % maintain",
    "62% (Mar 25); 68% (Mar 26)": "? milestone >= 62 % up by 2025-03-31; target >= 68 % up by 2026-03-31",
    "2023/24: 80%; 2024/25: 85%": "milestone >= 80 % up by 2024-03-31; target >= 85 % up by 2025-03-31",
  },
  read(figure) {
    const { isSaid = false, ...bearing } = bearingOf(figure);
    const isPlain = isSaid || !bearing.isGuess || (figure.unit === "%" && bearing.direction === "up");
    return {
      kind: "target",
      value: figure.value,
      ...bearing,
      sure: isPlain,
      ...(isPlain ? {} : { because: bearing.direction === "up" ? AT_LEAST : AT_MOST }),
    };
  },
};

const AT_LEAST = "It is taken for a number to be reached, which it does not say.";
const AT_MOST = "It is taken for a ceiling, since less of this is better.";
