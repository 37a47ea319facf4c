import { colorAt, type ChartContent } from "./chart-content";
import { svg, type Box } from "./svg";

/** The first series as slices, clockwise from the top. */
export function drawPie({ categories, series }: ChartContent, space: Box): readonly SVGElement[] {
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(space.width, space.height) / 2 - 6;
  const centre = { x: space.x + space.width / 2, y: space.y + space.height / 2 };
  const at = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${centre.x + radius * Math.cos(angle)} ${centre.y + radius * Math.sin(angle)}`;
  };
  let reached = 0;
  return values.map((value, index) => {
    const from = reached;
    // A slice that is the whole would begin where it ends, and be drawn as nothing.
    const share = Math.min(value / total, 0.99999);
    reached += share;
    const arc = `M${centre.x} ${centre.y}L${at(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(reached)}Z`;
    return svg("path", { d: arc, fill: colorAt(index), stroke: "#ffffff" }, [
      svg("title", {}, [`${categories[index] ?? ""}: ${value}`]),
    ]);
  });
}
