import type { ChartContent } from "./chart-content";
import { drawBars } from "./draw-bars";
import { drawLines } from "./draw-lines";
import { drawPie } from "./draw-pie";
import { label, svg, widthOf, type Box } from "./svg";

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
  const names = content.series.map(({ name }) => name).join(", ");
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

function divide({ legend, series }: ChartContent, { x, y, width, height }: Box): { plot: Box; legend?: Box } {
  if (legend === "None") return { plot: { x, y, width, height } };
  const beside = Math.min(width / 3, Math.max(...series.map(({ name }) => widthOf(name)), 0) + 28);
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

function drawLegend({ legend, series }: ChartContent, space: Box): readonly SVGElement[] {
  const isBeside = legend === "Left" || legend === "Right";
  const widths = series.map(({ name }) => widthOf(name) + 30);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = isBeside ? space.x : space.x + Math.max(0, (space.width - total) / 2);
  let y = isBeside ? space.y + Math.max(0, (space.height - series.length * LINE) / 2) + 12 : space.y + 12;
  return series.flatMap(({ name, color }, at) => {
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
      label(name, x + 16, y),
    ];
    if (isBeside) y += LINE;
    else x += widths[at] ?? 0;
    return drawn;
  });
}
