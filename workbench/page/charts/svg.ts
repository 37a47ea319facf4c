const SVG = "http://www.w3.org/2000/svg";

type Facts = Readonly<Record<string, string | number>>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function svg(tag: string, facts: Facts, children: readonly (Node | string)[] = []): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(facts)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

export function label(text: string, x: number, y: number, facts: Facts = {}): SVGElement {
  return svg("text", { x, y, ...facts }, [text]);
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
): SVGElement {
  return svg("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: color, "stroke-width": 1 });
}

const ruler = document.createElement("canvas").getContext("2d");

/** How wide a text is in the charts' own type. */
export function widthOf(text: string): number {
  if (ruler === null) return text.length * 6;
  ruler.font = '12px "Segoe UI", "SF Pro Text", "Liberation Sans", Arial, sans-serif';
  return ruler.measureText(text).width;
}

/** As much of a text as fits, with an ellipsis where it does not all. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Black or white, whichever is easier to read on a colour. */
export function readableOn(color: string): string {
  const parts = /^#(..)(..)(..)$/
    .exec(color)
    ?.slice(1)
    .map((part) => parseInt(part, 16)) ?? [255, 255, 255];
  const [red = 0, green = 0, blue = 0] = parts;
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? "#1f2a30" : "#ffffff";
}
