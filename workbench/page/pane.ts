import type { RibbonButton } from "./manifest";
import { part } from "./parts";

/** The task pane: a window of its own, in which what ships is loaded as Excel would load it. */
export class Pane {
  readonly #main = document.querySelector("main");
  readonly #frame = part("frame", HTMLIFrameElement);
  readonly #title = part("pane-title", HTMLHeadingElement);
  readonly #hostInfo: string;
  #shown: RibbonButton | undefined;

  /** `hostInfo` is what Excel adds to the address of a pane's page. */
  constructor(hostInfo: string) {
    this.#hostInfo = hostInfo;
    part("close-pane", HTMLButtonElement).addEventListener("click", () => {
      this.close();
    });
  }

  /** As Excel does: another button brings its page, and that of the page which is there changes nothing. */
  open(button: RibbonButton): void {
    if (this.#shown !== button) this.openAnew(button);
    this.#frame.focus();
  }

  /** For another workbook, which in Excel would have a pane of its own. */
  openAnew(button: RibbonButton): void {
    this.#main?.classList.remove("no-pane");
    this.#title.textContent = button.paneTitle;
    this.#shown = button;
    const address = `${button.page}${button.page.includes("?") ? "&" : "?"}${this.#hostInfo}`;
    // Replaced, so that Back does not walk through panes.
    this.#frame.contentWindow?.location.replace(address);
  }

  close(): void {
    this.#main?.classList.add("no-pane");
    this.#shown = undefined;
    this.#frame.contentWindow?.location.replace("about:blank");
  }
}
