import { BETTER_LOW, UP_WORDS } from "../../../vocabulary/measure-words";
import { NO_VALUE, type FigureForm } from "../figure";
import { bearingOf } from "../comparator-of";

const PER = /^\s?(?<per>per \d[\d,]*)/;

/** "6.5 per 10,000": plans count what is bad in such rates; where nothing says so, that is not sure. */
export const rate: FigureForm = {
  name: "a rate",
  examples: {
    "6.5 per 10,000": "? target <= 6.5 per 10,000 down",
    "below 50 per 10,000": "target < 50 per 10,000 down",
  },
  read: (figure) => {
    const { value, unit, before, behind } = figure;
    if (/\bper\s?$/.test(before)) return NO_VALUE;
    const per = PER.exec(behind)?.groups?.["per"];
    if (unit !== "" || per === undefined) return undefined;
    const bearing = bearingOf(figure);
    const isSaid = bearing.comparator !== ">=" || UP_WORDS.test(before);
    return isSaid
      ? { kind: "target", value, unit: per, ...bearing, sure: true }
      : {
          kind: "target",
          value,
          unit: per,
          comparator: "<=",
          direction: "down",
          sure: BETTER_LOW.test(before),
        };
  },
};
