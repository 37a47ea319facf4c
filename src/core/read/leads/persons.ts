import type { Lead } from "../../model/lead";
import { kindOfName } from "./lead-kind";

/** One name, or several that only a space divides. */
export interface Persons {
  readonly leads: readonly { readonly name: string; readonly kind: Lead["kind"] }[];
  readonly sure: boolean;
  readonly because?: string;
}

export function ofSomebody(raw: string, name: string): Persons {
  const because =
    raw === name
      ? `“${raw}” may be somebody, or an office and its field.`
      : `“${raw}” is taken for ${name}, and the rest for what they are.`;
  return { leads: [{ name, kind: "person" }], sure: false, because };
}

export function divided(raw: string, names: readonly string[]): Persons {
  return {
    leads: names.map((name) => ({ name, kind: kindOfName(name).kind })),
    sure: false,
    because: `“${raw}” is taken for ${String(names.length)}: a line break between them seems to be lost.`,
  };
}
