import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The teal of our icons, from darkest to lightest. White on shade 80 is 5.3:1. */
const TEAL: BrandVariants = {
  10: "#001514",
  20: "#02211f",
  30: "#042e2c",
  40: "#063b39",
  50: "#074846",
  60: "#085754",
  70: "#096864",
  80: "#0b7a75",
  90: "#218a85",
  100: "#389a95",
  110: "#4faaa5",
  120: "#69bab5",
  130: "#85cac6",
  140: "#a3dad7",
  150: "#c4e9e7",
  160: "#e5f6f5",
};

export const LIGHT: Theme = createLightTheme(TEAL);

/** On dark grey the brand's words need a lighter shade than Fluent takes of itself. */
export const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[110],
  colorCompoundBrandStroke: TEAL[110],
};
