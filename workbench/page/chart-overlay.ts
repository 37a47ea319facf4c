import type { EmbeddedWorkbook } from "..";
import type { Grid } from "../univer/grid";
import { contentOf, type ReadCells } from "./charts/chart-content";
import { drawChart } from "./charts/draw-chart";

const PIXELS_PER_POINT = 96 / 72;

/** The grid's scroll bars lie at the right and bottom of what scrolls, and must stay free. */
const SCROLL_BAR = 10;

/** Draws the charts of the sheet in front over its cells, and keeps them there as the grid scrolls and changes. */
export function overlayCharts(workbook: EmbeddedWorkbook, grid: Grid, frame: HTMLElement): void {
  const sheet = document.createElement("div");
  frame.append(sheet);

  let drawn = "";
  const redraw = () => {
    const { charts, sheet: home } = workbook.inFront();
    const contents = charts.map((chart) => ({ chart, content: contentOf(chart, home, readerOf(workbook)) }));
    const now = JSON.stringify(contents);
    if (now === drawn) return;

    drawn = now;
    sheet.replaceChildren(
      ...contents.map(({ chart: { position, name }, content }) => {
        const [left, top, width, height] = [position.left, position.top, position.width, position.height].map(
          (points) => Math.round(points * PIXELS_PER_POINT),
        ) as [number, number, number, number];
        const place = document.createElement("div");
        place.className = "chart";
        place.dataset["name"] = name;
        Object.assign(place.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        place.append(drawChart(content, width, height));
        return place;
      }),
    );
  };

  const later = debounce(redraw, 60);
  grid.onChange(later);
  workbook.afterBatch = later;
  redraw();
  follow();

  /** The grid is drawn on a canvas and says little of when; asking where it is costs nothing. */
  function follow(): void {
    if (!frame.isConnected) return;
    const view = grid.view();
    if (view !== undefined) {
      const { left, top, width, height, originX, originY, zoom } = view;
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width - SCROLL_BAR}px`,
        height: `${height - SCROLL_BAR}px`,
      });
      sheet.style.transform = `translate(${originX}px, ${originY}px) scale(${zoom})`;
    }
    requestAnimationFrame(follow);
  }
}

function readerOf(workbook: EmbeddedWorkbook): ReadCells {
  const { structure, cells } = workbook.engine;
  return (name, area) => {
    const sheet = structure.sheets().find((id) => structure.sheetName(id) === name);
    if (sheet === undefined) return [];

    const found = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = cells.read(sheet, row, column)?.value;
        found.push({
          text: cells.text(sheet, row, column),
          number: value?.kind === "number" ? value.value : 0,
        });
      }
    }
    return found;
  };
}

function debounce(act: () => void, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}
