/** What a manifest puts on Excel's ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** From this server's root. */
  readonly icon: string;
  readonly largeIcon: string;
  /** The page that the button opens in the task pane, and what Excel writes above it. */
  readonly page: string;
  readonly paneTitle: string;
}

/** The group that the served manifest describes, with its addresses as they are on this server. */
export async function readRibbon(): Promise<RibbonGroup> {
  const text = await (await fetch("/manifest.xml")).text();
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  const resource = resourcesOf(manifest);
  const base = baseOf(manifest);
  const here = (address: string) => address.replace(base, "/");

  const group = the(manifest, "Group");
  return {
    label: resource(the(group, "Label")),
    buttons: all(group, "Control").map((control) => ({
      label: resource(the(control, "Label")),
      tip: resource(the(the(control, "Supertip"), "Description")),
      icon: here(resource(iconOf(control, 32))),
      largeIcon: here(resource(iconOf(control, 64))),
      page: here(resource(the(control, "SourceLocation"))),
      paneTitle: resource(the(the(control, "Action"), "Title")),
    })),
  };
}

function resourcesOf(manifest: Document): (element: Element) => string {
  const values = new Map(
    [...the(manifest, "Resources").querySelectorAll("[id]")].map((resource) => [
      resource.getAttribute("id"),
      resource.getAttribute("DefaultValue") ?? "",
    ]),
  );
  return (element) => values.get(element.getAttribute("resid")) ?? "";
}

function baseOf(manifest: Document): string {
  const pane = the(the(manifest, "DefaultSettings"), "SourceLocation").getAttribute("DefaultValue") ?? "";
  return pane.slice(0, pane.lastIndexOf("/") + 1);
}

function iconOf(control: Element, size: number): Element {
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === String(size));
  if (icon === undefined) throw new Error(`A button of the manifest has no icon of ${size} pixels.`);
  return icon;
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function the(within: Document | Element, name: string): Element {
  const [element] = all(within, name);
  if (element === undefined) throw new Error(`The manifest has no ${name}.`);
  return element;
}
