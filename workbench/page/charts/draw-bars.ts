import type { ChartContent } from "./chart-content";
import { ticksOver } from "./scale";
import { fitted, label, line, readableOn, svg, widthOf, type Box } from "./svg";

const AXIS = "#8a98a3";
const GRID = "#e3e7ea";
const TICK_SPACE = 20;

/** One bar or part of one: which category, how far along the values' axis, and how it lies across. */
interface Part {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** Lying bars, or standing columns: the same drawing with its axes exchanged. */
export function drawBars(content: ChartContent, space: Box): readonly SVGElement[] {
  const parts = partsOf(content);
  const ticks =
    content.stacking === "to 100%" ? [0, 20, 40, 60, 80, 100] : ticksOver(parts.map(({ to }) => to));
  const plot = plotWithin(content, space);
  const along = scaleAlong(content, plot, ticks);
  return [
    ...ticks.flatMap((tick) => drawTick(content, plot, along(tick), tick)),
    ...content.categories.map((_, category) => drawCategory(content, plot, category)),
    ...parts.flatMap((part) => drawPart(content, plot, part, along)),
    content.kind === "bars"
      ? line([along(0), plot.y], [along(0), plot.y + plot.height], AXIS)
      : line([plot.x, along(0)], [plot.x + plot.width, along(0)], AXIS),
  ];
}

function partsOf({ series, categories, stacking }: ChartContent): readonly Part[] {
  return categories.flatMap((_, category) => {
    const values = series.map(({ values }) => values[category] ?? 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    const unit = stacking === "to 100%" && total > 0 ? 100 / total : 1;
    let reached = 0;
    return values.map((value, at) => {
      const from = stacking === "side by side" ? 0 : reached;
      reached = from + value * unit;
      return { category, series: at, from, to: reached };
    });
  });
}

function plotWithin({ kind, categories }: ChartContent, { x, y, width, height }: Box): Box {
  if (kind === "columns") return { x: x + 34, y: y + 6, width: width - 40, height: height - 6 - TICK_SPACE };
  const names = Math.min(width * 0.4, Math.max(0, ...categories.map(widthOf)) + 10);
  return { x: x + names, y, width: width - names - 12, height: height - TICK_SPACE };
}

function scaleAlong({ kind }: ChartContent, plot: Box, ticks: readonly number[]): (value: number) => number {
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - low || 1;
  return kind === "bars"
    ? (value) => plot.x + ((value - low) / span) * plot.width
    : (value) => plot.y + plot.height - ((value - low) / span) * plot.height;
}

function drawTick(
  { kind, stacking }: ChartContent,
  plot: Box,
  at: number,
  tick: number,
): readonly SVGElement[] {
  const text = stacking === "to 100%" ? `${tick}%` : String(tick);
  return kind === "bars"
    ? [
        line([at, plot.y], [at, plot.y + plot.height], GRID),
        label(text, at, plot.y + plot.height + 15, { "text-anchor": "middle", class: "tick" }),
      ]
    : [
        line([plot.x, at], [plot.x + plot.width, at], GRID),
        label(text, plot.x - 6, at + 4, { "text-anchor": "end", class: "tick" }),
      ];
}

/** Where a category's slot begins across the values, and how deep it is. */
function slotOf(
  { kind, categories, reversed }: ChartContent,
  plot: Box,
  category: number,
): { start: number; depth: number } {
  const depth = (kind === "bars" ? plot.height : plot.width) / Math.max(1, categories.length);
  // Lying bars begin at the bottom, unless reversed; columns at the left, unless reversed.
  const isBackward = (kind === "bars") !== reversed;
  const place = isBackward ? categories.length - 1 - category : category;
  return { start: (kind === "bars" ? plot.y : plot.x) + place * depth, depth };
}

function drawCategory(content: ChartContent, plot: Box, category: number): SVGElement {
  const { start, depth } = slotOf(content, plot, category);
  const name = content.categories[category] ?? "";
  return content.kind === "bars"
    ? label(fitted(name, plot.x - 12), plot.x - 8, start + depth / 2 + 4, { "text-anchor": "end" })
    : label(fitted(name, depth - 4), start + depth / 2, plot.y + plot.height + 15, {
        "text-anchor": "middle",
      });
}

function drawPart(
  content: ChartContent,
  plot: Box,
  part: Part,
  along: (value: number) => number,
): readonly SVGElement[] {
  const series = content.series[part.series];
  if (series === undefined || part.from === part.to) return [];

  const { start, depth } = slotOf(content, plot, part.category);
  const sideBySide = content.stacking === "side by side" ? content.series.length : 1;
  const thickness = depth / (sideBySide + content.gap / 100);
  const offset = (depth - thickness * sideBySide) / 2 + (sideBySide > 1 ? part.series * thickness : 0);
  const [near, far] = [
    Math.min(along(part.from), along(part.to)),
    Math.max(along(part.from), along(part.to)),
  ];
  const box: Box =
    content.kind === "bars"
      ? { x: near, y: start + offset, width: far - near, height: thickness }
      : { x: start + offset, y: near, width: thickness, height: far - near };
  const value = series.values[part.category] ?? 0;
  return [
    svg("rect", { ...box, fill: series.color, stroke: "#ffffff", "stroke-width": 1 }, [
      svg("title", {}, [`${content.categories[part.category] ?? ""}: ${series.name} ${value}`]),
    ]),
    ...(series.hasLabels ? [valueLabel(String(value), box, series.color)] : []),
  ];
}

function valueLabel(text: string, box: Box, color: string): SVGElement {
  const fits = box.width >= widthOf(text) + 2 && box.height >= 12;
  return label(fits ? text : "", box.x + box.width / 2, box.y + box.height / 2 + 4, {
    "text-anchor": "middle",
    fill: readableOn(color),
  });
}
