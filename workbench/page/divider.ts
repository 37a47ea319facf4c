import { part } from "./parts";

const NARROWEST = 270;
const WIDEST = 600;
const STEP = 10;

/** The pane can be made wider and narrower, with a pointer or the arrow keys. */
export function makeDivider(): void {
  const divider = part("divider", HTMLDivElement);
  let width = 350;

  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    document.documentElement.style.setProperty("--pane", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("dragging");
  });
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    else if (event.key === "ArrowRight") setWidth(width - STEP);
    else if (event.key === "Home") setWidth(NARROWEST);
    else if (event.key === "End") setWidth(WIDEST);
  });
}
