import { childOf, elementsOf, isTrue, numberOf, within } from "../package/tree";
import type { XmlElement } from "../package/xml";

/** The theme of a workbook that has none: Office 2013 to 2022, in the order in which cells count its colours. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
/** Cells swap dark and light in the theme's own order dk1, lt1, dk2, lt2 (ECMA-376 part 1, 18.8.3 with 20.1.6.2). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** ECMA-376 part 1, 18.8.27; the first eight come twice. */
const FIRST_INDEXED = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED =
  `${FIRST_INDEXED} ${FIRST_INDEXED} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366
  FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC
  FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300
  993300 993366 333399 333333`.split(/\s+/);

/** What the colours of a workbook mean: its theme, and its own palette if it has one. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = within(theme, "a:themeElements", "a:clrScheme");
  const own = within(styles, "colors", "indexedColors");
  return {
    theme: THEME_ORDER.map(
      (name, index) => themeColor(childOf(scheme, `a:${name}`)) ?? OFFICE_THEME[index] ?? "000000",
    ),
    indexed:
      own === undefined
        ? INDEXED
        : elementsOf(own).map(({ attributes }) => (attributes["rgb"] ?? "000000").slice(-6)),
  };
}

/** "#RRGGBB"; undefined where there is no colour, or Excel chooses it. */
export function colorOf(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (color === undefined || isTrue(color.attributes["auto"])) return undefined;
  const base = baseColor(color, palette);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, numberOf(color.attributes["tint"]) ?? 0).toUpperCase()}`;
}

/** "FFRRGGBB", as cells hold colours: opaque. */
export function argbOf(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function baseColor({ attributes }: XmlElement, palette: Palette): string | undefined {
  if (attributes["rgb"] !== undefined) return attributes["rgb"].slice(-6);
  if (attributes["theme"] !== undefined) return palette.theme[Number(attributes["theme"])];
  return attributes["indexed"] === undefined ? undefined : palette.indexed[Number(attributes["indexed"])];
}

function themeColor(slot: XmlElement | undefined): string | undefined {
  const [color] = elementsOf(slot);
  return color?.attributes["lastClr"] ?? (color?.name === "a:srgbClr" ? color.attributes["val"] : undefined);
}

/** A tint changes the luminance alone: below 0 towards black, above towards white (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [hue, saturation, luminance] = toHsl(channels);
  const shifted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return toRgb(hue, saturation, shifted)
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const luminance = (high + low) / 2;
  if (spread === 0) return [0, 0, luminance];

  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  if (high === red) return [((green - blue) / spread + 6) % 6, saturation, luminance];
  return [high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, luminance];
}

function toRgb(hue: number, saturation: number, luminance: number): number[] {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  return [0, 8, 4].map((offset) => {
    const step = (offset + hue * 2) % 12;
    return luminance - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
  });
}
