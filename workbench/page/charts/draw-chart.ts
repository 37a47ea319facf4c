import { colorAt, type ChartContent } from "./chart-content";
import { drawBars } from "./draw-bars";
import { drawLines } from "./draw-lines";
import { drawPie } from "./draw-pie";
import { fitted, label, svg, widthOf, type Box } from "./svg";

const MARGIN = 10;
const LINE = 22;

const DRAW = { bars: drawBars, columns: drawBars, lines: drawLines, pie: drawPie } as const;

/** A chart as it would be printed: its title, what the colours mean, and the picture. */
export function drawChart(content: ChartContent, width: number, height: number): SVGElement {
  const titleHeight = content.title === "" ? 0 : LINE + 4;
  const inner: Box = {
    x: MARGIN,
    y: MARGIN + titleHeight,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - titleHeight,
  };
  const { plot, legend } = divide(content, inner);
  const names = keysOf(content)
    .map(({ name }) => name)
    .join(", ");
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${content.title}: ${names}` },
    [
      ...(content.title === ""
        ? []
        : [label(content.title, width / 2, MARGIN + 15, { "text-anchor": "middle", class: "title" })]),
      ...DRAW[content.kind](content, plot),
      ...(legend === undefined ? [] : drawLegend(content, legend)),
    ],
  );
}

interface Key {
  readonly name: string;
  readonly color: string;
}

/** What the colours stand for: series, but in a pie its slices. */
function keysOf({ kind, series, categories }: ChartContent): readonly Key[] {
  return kind === "pie" ? categories.map((name, at) => ({ name, color: colorAt(at) })) : series;
}

function divide(content: ChartContent, { x, y, width, height }: Box): { plot: Box; legend?: Box } {
  const { legend } = content;
  if (legend === "None") return { plot: { x, y, width, height } };
  const beside = Math.min(width / 3, Math.max(0, ...keysOf(content).map(({ name }) => widthOf(name))) + 28);
  switch (legend) {
    case "Top":
      return {
        legend: { x, y, width, height: LINE },
        plot: { x, y: y + LINE, width, height: height - LINE },
      };
    case "Bottom":
      return {
        legend: { x, y: y + height - LINE + 6, width, height: LINE },
        plot: { x, y, width, height: height - LINE - 2 },
      };
    case "Left":
      return {
        legend: { x, y, width: beside, height },
        plot: { x: x + beside, y, width: width - beside, height },
      };
    case "Right":
      return {
        legend: { x: x + width - beside + 8, y, width: beside, height },
        plot: { x, y, width: width - beside, height },
      };
  }
}

function drawLegend(content: ChartContent, space: Box): readonly SVGElement[] {
  const { legend } = content;
  const keys = keysOf(content);
  const isBeside = legend === "Left" || legend === "Right";
  const widths = keys.map(({ name }) => widthOf(name) + 30);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = isBeside ? space.x : space.x + Math.max(0, (space.width - total) / 2);
  let y = isBeside ? space.y + Math.max(0, (space.height - keys.length * LINE) / 2) + 12 : space.y + 12;
  return keys.flatMap(({ name, color }, at) => {
    const drawn = [
      svg("rect", {
        x,
        y: y - 9,
        width: 11,
        height: 11,
        fill: color,
        stroke: "#5b6b76",
        "stroke-width": 0.5,
      }),
      label(isBeside ? fitted(name, space.width - 26) : name, x + 16, y),
    ];
    if (isBeside) y += LINE;
    else x += widths[at] ?? 0;
    return drawn;
  });
}
