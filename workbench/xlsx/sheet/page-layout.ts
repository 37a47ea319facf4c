import type { PageLayoutData, SheetData } from "../../workbook/data";
import { inchesOfPoints, pointsOfInches } from "../lengths";
import {
  childOf,
  ensureChild,
  isTrue,
  numberOf,
  removeChildren,
  setAttributes,
  textOf,
} from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { joinThirds, splitThirds } from "./header-footer";
import { paperName, paperNumber } from "./paper-sizes";
import type { SheetPart } from "./sheet-part";

/** Per cent. */
const USUAL_SCALE = 100;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** The schema wants all six at once; these are Excel's own for a new sheet. */
const USUAL_INCHES = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** What to print is told by names of the workbook, not by the sheet. */
export type PrintNames = Pick<PageLayoutData, "printArea" | "printTitleRows">;

export function readPageLayout(part: SheetPart, names: PrintNames): PageLayoutData {
  const setup = part.child("pageSetup")?.attributes ?? {};
  const paperSize = paperName(numberOf(setup["paperSize"]));
  const headerFooter = part.child("headerFooter");
  const options = part.child("printOptions")?.attributes ?? {};
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    zoom: readZoom(part, setup),
    ...names,
    margins: readMargins(part.child("pageMargins")),
    header: splitThirds(textOf(childOf(headerFooter, "oddHeader"))),
    footer: splitThirds(textOf(childOf(headerFooter, "oddFooter"))),
    ...(isTrue(options["horizontalCentered"]) ? { centerHorizontally: true } : {}),
    ...(isTrue(options["verticalCentered"]) ? { centerVertically: true } : {}),
    ...(setup["pageOrder"] === "overThenDown" ? { printOrder: "OverThenDown" as const } : {}),
  };
}

export function writePageLayout(part: SheetPart, before: SheetData, after: SheetData): void {
  const old = before.pageLayout;
  const wanted = after.pageLayout;
  if (!same(old.margins, wanted.margins)) writeMargins(part, wanted.margins);
  if (!same([old.header, old.footer], [wanted.header, wanted.footer])) writeHeaderFooter(part, wanted);
  writeCentring(part, old, wanted);
  if (!same(old.zoom, wanted.zoom)) writeZoom(part, wanted.zoom);
  writePaper(part, old, wanted);
}

function writePaper(part: SheetPart, old: PageLayoutData, wanted: PageLayoutData): void {
  if (old.orientation !== wanted.orientation) {
    setAttributes(part.ensure("pageSetup"), { orientation: wanted.orientation.toLowerCase() });
  }
  // What the printer's own set-up said of the paper would win over ours.
  if (old.paperSize !== wanted.paperSize) {
    setAttributes(part.ensure("pageSetup"), { paperSize: paperNumber(wanted.paperSize), "r:id": undefined });
  }
  if ((old.printOrder ?? "DownThenOver") !== (wanted.printOrder ?? "DownThenOver")) {
    const pageOrder = wanted.printOrder === "OverThenDown" ? "overThenDown" : undefined;
    setAttributes(part.ensure("pageSetup"), { pageOrder });
  }
}

function writeCentring(part: SheetPart, old: PageLayoutData, wanted: PageLayoutData): void {
  const centring = ({
    centerHorizontally,
    centerVertically,
  }: PageLayoutData): Record<string, 1 | undefined> => ({
    horizontalCentered: centerHorizontally === true ? 1 : undefined,
    verticalCentered: centerVertically === true ? 1 : undefined,
  });
  if (same(centring(old), centring(wanted))) return;
  setAttributes(part.ensure("printOptions"), centring(wanted));
}

/** Pages to fit on count only when the sheet says that it fits; 0 of them means as many as it takes. */
function readZoom(part: SheetPart, setup: Readonly<Record<string, string>>): PageLayoutData["zoom"] {
  if (!isTrue(childOf(part.child("sheetPr"), "pageSetUpPr")?.attributes["fitToPage"])) {
    return { scale: numberOf(setup["scale"]) ?? USUAL_SCALE };
  }
  const across = numberOf(setup["fitToWidth"]) ?? 1;
  const down = numberOf(setup["fitToHeight"]) ?? 1;
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

function writeZoom(part: SheetPart, zoom: PageLayoutData["zoom"]): void {
  const { horizontalFitToPages: across = 0, verticalFitToPages: down = 0 } = zoom;
  const fits = across > 0 || down > 0;
  setAttributes(part.ensure("pageSetup"), {
    scale: zoom.scale === USUAL_SCALE ? undefined : zoom.scale,
    fitToWidth: fits ? across : undefined,
    fitToHeight: fits ? down : undefined,
  });
  writeFits(part, fits);
}

function writeFits(part: SheetPart, fits: boolean): void {
  const known = childOf(part.child("sheetPr"), "pageSetUpPr");
  if (known === undefined && !fits) return;
  const page = known ?? ensureChild(part.ensure("sheetPr"), "pageSetUpPr", PROPERTIES_ORDER);
  setAttributes(page, { fitToPage: fits ? 1 : undefined });
}

function readMargins(margins: XmlElement | undefined): PageLayoutData["margins"] {
  const given = SIDES.flatMap((side) => {
    const inches = numberOf(margins?.attributes[side]);
    return inches === undefined ? [] : [[side, pointsOfInches(inches)] as const];
  });
  return Object.fromEntries(given);
}

function writeMargins(part: SheetPart, margins: PageLayoutData["margins"]): void {
  const inches = SIDES.map((side) => {
    const points = margins[side];
    return [side, points === undefined ? USUAL_INCHES[side] : inchesOfPoints(points)] as const;
  });
  setAttributes(part.ensure("pageMargins"), Object.fromEntries(inches));
}

/** Pages that are to differ, the first or the even ones, keep what they have. */
function writeHeaderFooter(part: SheetPart, { header, footer }: PageLayoutData): void {
  const holder = part.ensure("headerFooter");
  const texts = { oddHeader: joinThirds(header), oddFooter: joinThirds(footer) };
  for (const [name, text] of Object.entries(texts)) {
    removeChildren(holder, name);
    if (text !== "") ensureChild(holder, name, HEADER_ORDER).children = [text];
  }
  if (holder.children.length === 0) part.remove("headerFooter");
}
