import { part } from "./parts";

/** What F6 goes round, as in Excel: the ribbon, the cells, the task pane, and the bar above all. */
const AREAS: readonly (() => HTMLElement | null)[] = [
  () => document.querySelector<HTMLElement>("#group button"),
  () => document.querySelector<HTMLElement>("#sheet [contenteditable]"),
  () => part("frame", HTMLIFrameElement),
  () => part("sample", HTMLSelectElement),
];

/** Within the cells Tab goes from cell to cell, so that there must be another way out of them. */
export function goRoundWithF6(): void {
  window.addEventListener("keydown", step, true);

  // Excel takes F6 before a pane sees it.
  const frame = part("frame", HTMLIFrameElement);
  frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", step, true));
}

function step(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  event.stopPropagation();

  const count = AREAS.length;
  const next = (currentArea() + (event.shiftKey ? count - 1 : 1)) % count;
  AREAS[next]?.()?.focus();
}

function currentArea(): number {
  const { activeElement } = document;
  if (activeElement?.closest("#group")) return 0;
  if (activeElement?.closest("#sheet, [data-u-comp]")) return 1;
  return activeElement?.closest("#pane") ? 2 : 3;
}
