import { NO_VALUE, type Figure, type FigureForm, type Meaning } from "../figure";

/** The second figure of a range, with its joint. */
const SECOND = /^\s?%?\s?(?<joint>-|–|to|and)\s?(?<second>\d+(?:\.\d+)?)(?<percent>\s?%)?/;
/** Nothing but a joint lies between a figure and the one before: it was the second of a range. */
const SECOND_OF_TWO = /\d\s?%?\s?(?:[-–]|to|and)\s*£?$/;
const JOINT = /^\s?%?\s?(?:-|–|to|and)\s*£?$/;
const OF_TWO = /\bbetween\s|[-–]\s*$|to\s*£?$/;
const NUMBERED =
  /\b(?:year|quarter|q|phase|stage|term|week|month|day|level|tier|kpi|pi|ni|objective|priority|action|target|milestone|measure|no|number|item|ks|key stage|band|grade)[.:]?\s?$/;
const CEILING =
  /\b(?:no more than|more than|max(?:imum)?(?: of)?|up to|at most|within|less than|under|below)\s*$/;
const BETWEEN = /\bbetween\s*£?$/;
const FROM = /\bfrom\s*£?$/;

/** "Between 70% and 80%", "70-80%": within these. "no more than 5-6" is a ceiling at the second. */
export const range: FigureForm = {
  name: "between two figures",
  examples: {
    "Between 70% and 80%": "target between 70 and 80 % reach",
    "70-80%": "target between 70 and 80 % reach",
    "Caseloads of 15-18": "? target between 15 and 18 reach",
    "no more than 5-6 cases each month": "target <= 6 cases down per month",
  },
  read(figure) {
    if (isSecond(figure)) return NO_VALUE;
    const second = SECOND.exec(figure.behind)?.groups;
    return second && !FROM.test(figure.before) && !NUMBERED.test(figure.before)
      ? withSecond(figure, second)
      : undefined;
  },
};

function isSecond({ before, between }: Figure): boolean {
  const isOfTwo = SECOND_OF_TWO.test(before) && JOINT.test(between) && OF_TWO.test(before);
  const first = before.slice(0, before.length - between.length).replace(/£?\d[\d.,]*\s?$/, "");
  return isOfTwo && !/\bfrom\b|%\s?to\s*$/.test(before) && !NUMBERED.test(first);
}

function withSecond(figure: Figure, { joint, second, percent }: Readonly<Partial<Record<string, string>>>) {
  const isHyphen = joint === "-" || joint === "–";
  if (isHyphen && CEILING.test(figure.before)) return ceilingAt(Number(second), figure);
  return isHyphen || isWithin(figure, joint)
    ? between(figure, Number(second), percent !== undefined)
    : undefined;
}

function ceilingAt(value: number, figure: Figure): Meaning {
  return { kind: "target", value, value2: figure.value, comparator: "<=", direction: "down", sure: true };
}

/** "62% to 75%" goes from the one to the other; "70 to 80%" lies between them. */
function isWithin({ before, unit }: Figure, joint: string | undefined): boolean {
  return BETWEEN.test(before) || (joint === "to" && unit !== "%");
}

function between({ value, unit, before }: Figure, second: number, isPercent: boolean): Meaning {
  const isShare = unit === "%" || isPercent;
  const target = {
    kind: "target",
    value,
    value2: second,
    comparator: "between",
    direction: "reach",
  } as const;
  return { ...target, sure: isShare || BETWEEN.test(before), ...(isShare ? { unit: "%" } : {}) };
}
