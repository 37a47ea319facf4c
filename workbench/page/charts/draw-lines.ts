import type { ChartContent } from "./chart-content";
import { ticksOver } from "./scale";
import { fitted, label, line, svg, type Box } from "./svg";

/** A line for each series over the categories, from left to right. */
export function drawLines({ categories, series }: ChartContent, space: Box): readonly SVGElement[] {
  const plot: Box = { x: space.x + 34, y: space.y + 6, width: space.width - 46, height: space.height - 26 };
  const ticks = ticksOver(series.flatMap(({ values }) => values));
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - low || 1;
  const across = (at: number) => plot.x + ((at + 0.5) / Math.max(1, categories.length)) * plot.width;
  const up = (value: number) => plot.y + plot.height - ((value - low) / span) * plot.height;
  return [
    ...ticks.flatMap((tick) => [
      line([plot.x, up(tick)], [plot.x + plot.width, up(tick)], "#e3e7ea"),
      label(String(tick), plot.x - 6, up(tick) + 4, { "text-anchor": "end", class: "tick" }),
    ]),
    ...categories.map((name, at) =>
      label(fitted(name, plot.width / categories.length - 4), across(at), plot.y + plot.height + 15, {
        "text-anchor": "middle",
      }),
    ),
    ...series.map(({ color, values }) =>
      svg("polyline", {
        points: values.map((value, at) => `${across(at)},${up(value)}`).join(" "),
        fill: "none",
        stroke: color,
        "stroke-width": 2,
      }),
    ),
  ];
}
