import type { PageLayoutData } from "../../workbook/data";

export type Thirds = PageLayoutData["header"];

/** A mark, or any other code that is doubled or begins with "&", which is none of the three. */
const CODES = /&(?:([LCR])|[\s\S])/g;
const PLACES = { L: "left", C: "center", R: "right" } as const;

/** "&LPlan&RPage &P" holds its three places in one text (ECMA-376 part 1, 18.3.1.46); without a mark all is in the centre. */
export function splitThirds(stored: string): Thirds {
  const thirds: { left?: string; center?: string; right?: string } = {};
  let place: keyof Thirds = "center";
  let from = 0;
  const close = (to: number): void => {
    const text = stored.slice(from, to);
    if (text !== "") thirds[place] = text;
  };
  for (const found of stored.matchAll(CODES)) {
    const mark = found[1] as keyof typeof PLACES | undefined;
    if (mark === undefined) continue;
    close(found.index);
    place = PLACES[mark];
    from = found.index + found[0].length;
  }
  close(stored.length);
  return thirds;
}

export function joinThirds({ left = "", center = "", right = "" }: Thirds): string {
  return (
    (left === "" ? "" : `&L${left}`) +
    (center === "" ? "" : `&C${center}`) +
    (right === "" ? "" : `&R${right}`)
  );
}
