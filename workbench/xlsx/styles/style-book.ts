import type { ConditionalStyleData, StyleData } from "../../workbook/data";
import {
  childOf,
  childrenOf,
  copyOf,
  element,
  elementsOf,
  ensureChild,
  isTrue,
  numberOf,
  setAttributes,
} from "../package/tree";
import { writeElement } from "../package/write-xml";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { readAlignment, changeAlignment, ALIGNMENT_KEYS } from "./alignment";
import { changeBorders, readBorders } from "./borders";
import type { Palette } from "./colours";
import { conditionalStyleElement, readConditionalStyle } from "./conditional-style";
import { DEFAULT_STYLE, tellingStyle, type StyleKey } from "./default-style";
import { plainFill, readFill } from "./fills";
import { changeFont, FONT_KEYS, readFont } from "./fonts";
import { builtInFormat, builtInFormatId, FIRST_OWN_FORMAT } from "./number-formats";

/** CT_Stylesheet and CT_Xf, ECMA-376 part 1, 18.8.39 and 18.8.45. */
const SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const XF_ORDER = ["alignment", "protection", "extLst"];
const STYLE_KEYS: readonly StyleKey[] = [
  "numberFormat",
  ...FONT_KEYS,
  "fill",
  "borders",
  ...ALIGNMENT_KEYS,
  "locked",
];

const BARE_STYLE = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };

interface StyleChange {
  readonly changed: ReadonlySet<StyleKey>;
  readonly before: StyleData;
  readonly after: StyleData;
}

/** The styles of a file. Cells name a style by its number; new ones are put at the end, so old numbers stay true. */
export class StyleBook {
  private readonly read = new Map<number, StyleData | undefined>();
  private readonly derived = new Map<string, number>();
  private readonly indexes = new Map<string, Map<string, number>>();
  private readonly root: XmlElement;
  private readonly palette: Palette;
  private readonly onChange: () => void;

  constructor(root: XmlElement, palette: Palette, onChange: () => void) {
    this.root = root;
    this.palette = palette;
    this.onChange = onChange;
  }

  /** The same object for the same number; undefined where there is nothing to tell. */
  styleOf(number: number): StyleData | undefined {
    if (!this.read.has(number)) this.read.set(number, this.readStyle(number));
    return this.read.get(number);
  }

  conditionalStyleOf(number: number | undefined): ConditionalStyleData {
    return readConditionalStyle(this.conditionalElement(number), this.palette);
  }

  conditionalElement(number: number | undefined): XmlElement | undefined {
    return number === undefined ? undefined : this.entry("dxfs", number);
  }

  conditionalNumber(style: ConditionalStyleData | XmlElement): number {
    return this.add(
      "dxfs",
      "name" in style ? style : conditionalStyleElement(style, (code) => this.numberFormatId(code)),
    );
  }

  /** The number of the style that differs from `base` in what changed from `before` to `after`, and in nothing else. */
  changedStyle(base: number, before: StyleData | undefined, after: StyleData | undefined): number {
    const changed = new Set(STYLE_KEYS.filter((key) => !same(effective(before, key), effective(after, key))));
    if (changed.size === 0) return base;

    const key = JSON.stringify([base, [...changed].map((name) => [name, after?.[name]]), before?.borders]);
    const number =
      this.derived.get(key) ?? this.addStyle(base, { changed, before: before ?? {}, after: after ?? {} });
    this.derived.set(key, number);
    return number;
  }

  private readStyle(number: number): StyleData | undefined {
    const xf = this.entry("cellXfs", number);
    if (xf === undefined) return undefined;
    return tellingStyle({
      numberFormat: this.numberFormat(numberOf(xf.attributes["numFmtId"]) ?? 0),
      ...readFont(this.entryNamed("fonts", xf.attributes["fontId"]), this.palette),
      fill: readFill(this.entryNamed("fills", xf.attributes["fillId"]), this.palette),
      borders: readBorders(this.entryNamed("borders", xf.attributes["borderId"]), this.palette),
      ...readAlignment(childOf(xf, "alignment")),
      locked: isTrue(childOf(xf, "protection")?.attributes["locked"], true),
    });
  }

  private numberFormat(id: number): string {
    const own = childrenOf(childOf(this.root, "numFmts"), "numFmt").find(
      ({ attributes }) => Number(attributes["numFmtId"]) === id,
    );
    return own?.attributes["formatCode"] ?? builtInFormat(id) ?? "General";
  }

  private addStyle(base: number, change: StyleChange): number {
    const { changed, after } = change;
    const xf = copyOf(this.entry("cellXfs", base) ?? element("xf", BARE_STYLE));
    if (changed.has("numberFormat")) {
      setAttributes(xf, {
        numFmtId: this.numberFormatId(after.numberFormat ?? "General"),
        applyNumberFormat: 1,
      });
    }
    if (changed.has("fill")) {
      setAttributes(xf, { fillId: this.add("fills", plainFill(after.fill)), applyFill: 1 });
    }
    if (changed.has("borders")) this.addBorders(xf, change);
    if (FONT_KEYS.some((key) => changed.has(key))) this.addFont(xf, change);
    changeXf(xf, change);
    return this.add("cellXfs", xf);
  }

  private addFont(xf: XmlElement, { changed, after }: StyleChange): void {
    const font = copyOf(this.entryNamed("fonts", xf.attributes["fontId"]) ?? element("font"));
    const normal = this.entryNamed("fonts", this.entry("cellXfs", 0)?.attributes["fontId"]);
    changeFont(font, changed, after, normal);
    setAttributes(xf, { fontId: this.add("fonts", font), applyFont: 1 });
  }

  private addBorders(xf: XmlElement, { before, after }: StyleChange): void {
    const border = copyOf(this.entryNamed("borders", xf.attributes["borderId"]) ?? element("border"));
    changeBorders(border, before.borders, after.borders);
    setAttributes(xf, { borderId: this.add("borders", border), applyBorder: 1 });
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;

    const list = ensureChild(this.root, "numFmts", SHEET_ORDER);
    const formats = childrenOf(list, "numFmt");
    const known = formats.find(({ attributes }) => attributes["formatCode"] === code);
    if (known !== undefined) return Number(known.attributes["numFmtId"]);

    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...formats.map(({ attributes }) => Number(attributes["numFmtId"]))) + 1;
    list.children.push(element("numFmt", { numFmtId: id, formatCode: code }));
    setAttributes(list, { count: formats.length + 1 });
    this.onChange();
    return id;
  }

  private entryNamed(list: string, number: string | undefined): XmlElement | undefined {
    return this.entry(list, numberOf(number) ?? 0);
  }

  private entry(list: string, number: number): XmlElement | undefined {
    return elementsOf(childOf(this.root, list))[number];
  }

  /** The number of an entry that reads just so, old or new. */
  private add(listName: string, entry: XmlElement): number {
    const list = ensureChild(this.root, listName, SHEET_ORDER);
    const index = this.indexes.get(listName) ?? indexOf(list);
    this.indexes.set(listName, index);

    const text = writeElement(entry);
    const known = index.get(text);
    if (known !== undefined) return known;

    const number = elementsOf(list).length;
    list.children.push(entry);
    setAttributes(list, { count: number + 1 });
    index.set(text, number);
    this.onChange();
    return number;
  }
}

/** What a style says in itself, without pointing at another list. */
function changeXf(xf: XmlElement, { changed, after }: StyleChange): void {
  if (ALIGNMENT_KEYS.some((key) => changed.has(key))) {
    changeAlignment(ensureChild(xf, "alignment", XF_ORDER), changed, after);
    setAttributes(xf, { applyAlignment: 1 });
  }
  if (changed.has("locked")) {
    const locked = after.locked === false ? 0 : undefined;
    setAttributes(ensureChild(xf, "protection", XF_ORDER), { locked });
    setAttributes(xf, { applyProtection: 1 });
  }
}

function effective(style: StyleData | undefined, key: StyleKey): unknown {
  const value: unknown = style?.[key] ?? Reflect.get(DEFAULT_STYLE, key);
  return typeof value === "string" && value.startsWith("#") ? value.toUpperCase() : value;
}

function indexOf(list: XmlElement): Map<string, number> {
  const index = new Map<string, number>();
  elementsOf(list).forEach((entry, number) => {
    const text = writeElement(entry);
    if (!index.has(text)) index.set(text, number);
  });
  return index;
}
