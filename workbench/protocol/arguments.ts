import { ExcelError } from "./excel-error";

/** The arguments of a call, asked for by place and kind: what does not fit is InvalidArgument, as in Excel. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  at(index: number): unknown {
    return this.#values[index];
  }

  has(index: number): boolean {
    return this.#values[index] !== undefined && this.#values[index] !== null;
  }

  text(index: number): string {
    return textOf(this.#values[index]);
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    return numberOf(this.#values[index]);
  }

  numberOr(index: number, fallback: number): number {
    return this.has(index) ? this.number(index) : fallback;
  }

  flag(index: number): boolean {
    return this.#values[index] === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordOf(this.#values[index]);
  }

  optionalRecord(index: number): Readonly<Record<string, unknown>> | undefined {
    return this.has(index) ? this.record(index) : undefined;
  }
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** One of a set of names, which Office.js compares exactly. */
export function oneOf<const Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isPlain =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) throw new ExcelError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
