import type { FigureForm } from "../figure";
import { actual } from "./actual";
import { age } from "./age";
import { baseline } from "./baseline";
import { benchmark } from "./benchmark";
import { criterion } from "./criterion";
import { level } from "./level";
import { money } from "./money";
import { period } from "./period";
import { range } from "./range";
import { rank } from "./rank";
import { rate } from "./rate";
import { ratio } from "./ratio";
import { reference } from "./reference";
import { relative } from "./relative";
import { score } from "./score";
import { standard } from "./standard";

/** What a figure is asked for, in this order: first what it is not, last what is left. */
export const FIGURE_FORMS: readonly FigureForm[] = [
  score,
  rank,
  ratio,
  age,
  rate,
  period,
  range,
  reference,
  benchmark,
  actual,
  baseline,
  relative,
  standard,
  money,
  criterion,
  level,
];
