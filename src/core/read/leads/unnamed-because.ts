import { UNNAMED } from "../../vocabulary/unnamed";
import { remembering } from "../remember";

/** Longer texts name somebody, or are no leads. */
const LONGEST = 120;

/** Why a text names nobody, or undefined where it may name somebody. */
export const unnamedBecause = remembering((text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = text.replace(/^[\s[(<{]+|[\s\])>}:.?]+$/g, "");
  return UNNAMED.find(([pattern]) => pattern.test(plain))?.[1];
});
