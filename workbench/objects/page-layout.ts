import { flagOf, numberOf, oneOf, recordOf, textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import {
  command,
  navigation,
  query,
  writable,
  type ObjectType,
  type Property,
} from "../protocol/object-type";
import { formatAbsolute, parseArea } from "../workbook/address";
import { isWholeRows } from "../workbook/area";
import type { PageLayoutData } from "../workbook/data";
import { placeOf, rangeOrNull } from "./ranges";
import { objectOf } from "./registry";
import type { SheetState } from "./states";

type Margin = keyof PageLayoutData["margins"];

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's "Normal" margins. */
const NORMAL: Record<Margin, number> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};
const MARGINS = Object.keys(NORMAL) as Margin[];

function layoutOf({ book, sheet }: SheetState): PageLayoutData {
  return book.side(sheet).pageLayout;
}

function change({ book, sheet }: SheetState, patch: Partial<PageLayoutData>): void {
  const side = book.side(sheet);
  side.pageLayout = { ...side.pageLayout, ...patch };
}

function margin(side: Margin): Property<SheetState> {
  return writable(
    "1.9",
    (state) => layoutOf(state).margins[side] ?? NORMAL[side],
    (state, value) => {
      change(state, { margins: { ...layoutOf(state).margins, [side]: numberOf(value) } });
    },
  );
}

/** Either a scale or pages to fit, never both: remarks on PageLayoutZoomOptions in @types/office-js 1.0.612. */
function zoomOf(value: unknown): PageLayoutData["zoom"] {
  const given = recordOf(value);
  const names = ["scale", "horizontalFitToPages", "verticalFitToPages"].filter((name) => given[name] != null);
  const zoom: PageLayoutData["zoom"] = Object.fromEntries(names.map((name) => [name, numberOf(given[name])]));
  if (zoom.scale !== undefined && (names.length > 1 || zoom.scale < 10 || zoom.scale > 400)) {
    throw new ExcelError("InvalidArgument");
  }
  return zoom;
}

function setMargins(state: SheetState, unit: string, given: Readonly<Record<string, unknown>>): void {
  const points = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  const margins = { ...layoutOf(state).margins };
  for (const side of MARGINS) if (given[side] != null) margins[side] = numberOf(given[side]) * points;
  change(state, { margins });
}

function areaAt(address: string | undefined) {
  return address === undefined ? undefined : parseArea(address.split(",")[0] ?? "");
}

export const pageLayout: ObjectType<SheetState> = {
  name: "PageLayout",
  properties: {
    orientation: writable(
      "1.9",
      (state) => layoutOf(state).orientation,
      (state, value) => {
        change(state, { orientation: oneOf(value, ["Portrait", "Landscape"]) });
      },
    ),
    paperSize: writable(
      "1.9",
      (state) => layoutOf(state).paperSize ?? "A4",
      (state, value) => {
        change(state, { paperSize: textOf(value) });
      },
    ),
    zoom: writable(
      "1.9",
      (state) => layoutOf(state).zoom,
      (state, value) => {
        change(state, { zoom: zoomOf(value) });
      },
    ),
    printOrder: writable(
      "1.9",
      (state) => layoutOf(state).printOrder ?? "DownThenOver",
      (state, value) => {
        change(state, { printOrder: oneOf(value, ["DownThenOver", "OverThenDown"]) });
      },
    ),
    centerHorizontally: writable(
      "1.9",
      (state) => layoutOf(state).centerHorizontally ?? false,
      (state, value) => {
        change(state, { centerHorizontally: flagOf(value) });
      },
    ),
    centerVertically: writable(
      "1.9",
      (state) => layoutOf(state).centerVertically ?? false,
      (state, value) => {
        change(state, { centerVertically: flagOf(value) });
      },
    ),
    ...Object.fromEntries(MARGINS.map((side) => [`${side}Margin`, margin(side)])),
  },
  navigations: {
    headersFooters: navigation("1.9", (state) => objectOf("HeaderFooterGroup", state)),
  },
  methods: {
    getPrintAreaOrNullObject: query("1.9", (state) =>
      rangeOrNull(state.book, state.sheet, areaAt(layoutOf(state).printArea)),
    ),
    getPrintTitleRowsOrNullObject: query("1.9", (state) =>
      rangeOrNull(state.book, state.sheet, areaAt(layoutOf(state).printTitleRows)),
    ),
    setPrintArea: command("1.9", (state, args) => {
      const { area } = placeOf(state.book, args.at(0), state.sheet);
      change(state, { printArea: formatAbsolute(area) });
    }),
    setPrintMargins: command("1.9", (state, args) => {
      setMargins(state, args.text(0), args.record(1));
    }),
    setPrintTitleRows: command("1.9", (state, args) => {
      const { area } = placeOf(state.book, args.at(0), state.sheet);
      if (!isWholeRows(area)) throw new ExcelError("InvalidArgument");
      change(state, { printTitleRows: formatAbsolute(area) });
    }),
  },
};
