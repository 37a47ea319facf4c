import { DOWN_WORDS, UP_WORDS } from "../../../vocabulary/measure-words";
import type { Figure, FigureForm, Meaning } from "../figure";

const BY =
  /\bby\s+(?:a )?(?:(?:at least|a further|another|an additional|around|approximately|about|up to|over|more than|a minimum of)\s+)?$/;
const UP_OR_DOWN = /(?<!\b(?:sign|start|set|made|catch|keep|follow)(?:ing|ed)? )\b(up|down) (?:by\s+)?$/;
const SIGN = /(?:^|[\s(:])(?<sign>\+\s?|-)$/;
const WORD_BEHIND =
  /^\s*(?:point |points )?(?:year on year |p\.?a\.? |per (?:year|annum) |annual |overall |net )?(?<word>increase|improvement|rise|uplift|growth|gain|reduction|decrease|fall|drop|cut|decline|(?:fewer|less|lower|more|higher|additional|extra)\b(?! (?:than|or)))s?\b/;
const WORD_BEFORE =
  /\b(?<word>increase|improvement|rise|uplift|growth|gain|reduction|decrease|fall|drop|cut|decline|loss)s? of\s+(?:at least |around |about |over |up to )?$/;
const DOWNWARDS = /^(?:loss|reduction|decrease|fall|drop|cut|decline|fewer|less|lower)/;

/** "by 10%", "+5pp", "20% reduction", "a further 14": a change, which needs somewhere to start from. */
export const relative: FigureForm = {
  name: "a change by so much",
  examples: {
    "+5pp": "? target increase_by 5 pp up",
    "Increase by 10%": "? target increase_by 10 % up",
    "20% reduction in numbers by March 2025": "? target reduce_by 20 % down by 2025-03-31",
    "20% fewer exclusions": "? target reduce_by 20 % down",
    "Casualties down 50% by 2030": "? target reduce_by 50 % down by 2030-12-31",
    "Satisfaction improves from current level of 72% by at least 10% year on year":
      "? baseline = 72 %; target increase_by 10 % up per year",
    "Helper role reduced by 12 posts and social worker role increased by 12 posts.":
      "target - 12 posts down; target + 12 posts up",
    "more local carers by 14 in 2023/24 and a further 14 in 2024/25":
      "target + 14 carers up by 2024-03-31; target + 14 carers up by 2025-03-31",
  },
  read(figure) {
    const sign = signOf(figure);
    if (sign !== undefined) return changed(figure, sign !== "-");
    const word = wordOf(figure);
    if (word !== undefined) return changed(figure, !DOWNWARDS.test(word));
    const upOrDown = figure.unit === "%" ? UP_OR_DOWN.exec(figure.before)?.[1] : undefined;
    if (upOrDown !== undefined) return changed(figure, upOrDown === "up");
    if (isPoints(figure) || isFurther(figure)) return changed(figure, !DOWN_WORDS.test(figure.before));
    return BY.test(figure.before) ? changedBy(figure) : undefined;
  },
};

/** "Gap reduced to 15 percentage points" is how wide it is then, and no change. */
function isPoints({ unit, before }: Figure): boolean {
  return unit === "pp" && !/\b(?:to|below|under|than|at|of)\s*$/.test(before);
}

/** "20% reduction", "a reduction of 20%". */
function wordOf({ before, behind, unit }: Figure): string | undefined {
  if (unit === "£") return undefined;
  return (WORD_BEHIND.exec(behind) ?? WORD_BEFORE.exec(before))?.groups?.["word"];
}

/** "+5%", and "-5" where nothing stands before it: elsewhere it is a dash. */
function signOf({ before, unit }: Figure): string | undefined {
  const sign = SIGN.exec(before)?.groups?.["sign"]?.trim();
  return unit === "pp" || unit === "%" || before.trim() === sign ? sign : undefined;
}

function isFurther({ before, text }: Figure): boolean {
  return (
    /\b(?:an? additional|an extra|another)\s*$/.test(before) ||
    (/\b(?:a )?further\s*$/.test(before) && /\bby\b/i.test(text))
  );
}

/** What goes up or down by so much stands before it, the nearer the better. */
function changedBy(figure: Figure): Meaning | undefined {
  const upOrDown = UP_OR_DOWN.exec(figure.before)?.[1];
  if (upOrDown !== undefined) return changed(figure, upOrDown === "up");
  const near = [figure.between, figure.before].find(
    (words) => DOWN_WORDS.test(words) || UP_WORDS.test(words),
  );
  return near === undefined ? undefined : changed(figure, !DOWN_WORDS.test(near));
}

const NO_BASELINE = "A change by so much can be judged only from where it starts, which is not given.";
const PERCENT_OF_PERCENT = "A change in percent may be meant of the figure, or in percentage points.";

function changed({ value, unit, text }: Figure, isUp: boolean): Meaning {
  const direction = isUp ? "up" : "down";
  if (unit === "" || unit === "£") {
    return { kind: "target", value, comparator: isUp ? "+" : "-", direction, sure: true };
  }
  const because = /\bbaseline|\bfrom\b/i.test(text) ? PERCENT_OF_PERCENT : NO_BASELINE;
  return {
    kind: "target",
    value,
    comparator: isUp ? "increase_by" : "reduce_by",
    direction,
    sure: false,
    because,
  };
}
