/** The colours that fills are told apart by; "none" is no fill at all. */
export const FILL_COLOURS = [
  "red",
  "amber",
  "yellow",
  "green",
  "blue",
  "purple",
  "pink",
  "grey",
  "black",
  "white",
  "none",
] as const;

export type FillColour = (typeof FILL_COLOURS)[number];

/** What a fill looks like. */
export interface SeenColour {
  readonly colour: FillColour;
  /** False where it lies between two colours, or is so pale or dark that people may see another. */
  readonly sure: boolean;
}

/** Where on the wheel each colour ends, in degrees: Excel's own amber (#FFC000) is at 45, its light green at 89. */
const WHEEL: readonly (readonly [end: number, colour: FillColour])[] = [
  [16, "red"],
  [49, "amber"],
  [72, "yellow"],
  [170, "green"],
  [255, "blue"],
  [292, "purple"],
  [338, "pink"],
  [360, "red"],
];

/** So near to a border either colour may be meant. */
const NEAR = 4;

/** The colour of a fill given as "#RRGGBB"; tints and shades count as their colour, though not always surely. */
export function colourOfFill(fill: string): SeenColour {
  const parts = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/i.exec(fill.trim())?.groups;
  if (!parts) return { colour: "none", sure: true };
  const [red, green, blue] = [parts["red"], parts["green"], parts["blue"]].map(
    (pair) => Number.parseInt(pair ?? "0", 16) / 255,
  ) as [number, number, number];
  return seen(hueOf(red, green, blue), Math.max(red, green, blue), Math.min(red, green, blue));
}

function seen(hue: number, most: number, least: number): SeenColour {
  const chroma = most - least;
  const light = (most + least) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  if (most < 0.16) return { colour: "black", sure: chroma < 0.1 };
  if (saturation < 0.12 || chroma < 0.03) return uncoloured(light, saturation);
  return hued(hue, { saturation, light, chroma });
}

/** Excel's lightest grey (#F2F2F2) bands rows as often as it rates one. */
function uncoloured(light: number, saturation: number): SeenColour {
  if (light > 0.97) return { colour: "white", sure: true };
  if (light < 0.16) return { colour: "black", sure: true };
  return { colour: "grey", sure: saturation < 0.06 && light > 0.3 && light < 0.94 };
}

interface Shade {
  readonly saturation: number;
  readonly light: number;
  readonly chroma: number;
}

function hued(hue: number, { saturation, light, chroma }: Shade): SeenColour {
  const colour = WHEEL.find(([end]) => hue < end)?.[1] ?? "red";
  const isNear = WHEEL.some(([end]) => end < 360 && Math.abs(hue - end) < NEAR && !isNeutral(hue, light));
  const isBrown = colour === "amber" && light < 0.35;
  const isTeal = hue > 160 && hue < 187;
  const isFaint = saturation < 0.3 || chroma < 0.09;
  return { colour, sure: !(isNear || isBrown || isTeal || isFaint) };
}

/** Excel's amber (#FFC000), its style "Neutral" (#FFEB9C) and its gold tints (#FFE699) are amber by use. */
function isNeutral(hue: number, light: number): boolean {
  return light > 0.45 && hue > 44.5 && hue < 48.5;
}

function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma === 0) return 0;
  const sixth =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  return (sixth * 60 + 360) % 360;
}
