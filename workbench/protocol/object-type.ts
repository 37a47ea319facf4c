import type { Arguments } from "./arguments";

/** Something of the host that a proxy in the add-in stands for: what kind it is, and which one. */
export class HostObject {
  readonly type: ObjectType;
  readonly state: unknown;

  constructor(type: ObjectType, state: unknown) {
    this.type = type;
    this.state = state;
  }
}

/** `null` is Office.js's null object: it has no members, and nor have its children. */
export type Found = HostObject | null;

export interface Property<State> {
  /** The ExcelApi requirement set that brought it, such as "1.9". */
  readonly since: string;
  get(state: State): unknown;
  set?(state: State, value: unknown): void;
}

export interface Navigation<State> {
  readonly since: string;
  to(state: State): Found;
}

export interface Method<State> {
  readonly since: string;
  /** Whether calling it changes the workbook. */
  readonly writes: boolean;
  /** A HostObject or null where the method returns a proxy, else the plain value. */
  call(state: State, args: Arguments): unknown;
}

/**
 * One class of Office.js as the host sees it. The members are methods, not function
 * properties, so that a type for a certain state counts as an ObjectType of any.
 */
export interface ObjectType<State = unknown> {
  readonly name: string;
  /** Whether the library keeps the object alive by a reference between syncs, as it does ranges. */
  readonly kept?: boolean;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly navigations?: Readonly<Record<string, Navigation<State>>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Events need no code of the host's beyond raising them, but they too came with a set. */
  readonly events?: Readonly<Record<string, string>>;
  /** The ids by which the library will ask for the object again. */
  identify?(state: State): Readonly<Record<string, unknown>>;
  /** For a collection: its items, and the one that `getItem` names. */
  items?(state: State): readonly HostObject[];
  item?(state: State, args: Arguments): Found;
}

export function readable<State>(since: string, get: (state: State) => unknown): Property<State> {
  return { since, get };
}

export function writable<State>(
  since: string,
  get: (state: State) => unknown,
  set: (state: State, value: unknown) => void,
): Property<State> {
  return { since, get, set };
}

export function navigation<State>(since: string, to: (state: State) => Found): Navigation<State> {
  return { since, to };
}

/** A method that only looks. */
export function query<State>(since: string, call: (state: State, args: Arguments) => unknown): Method<State> {
  return { since, writes: false, call };
}

/** A method that changes the workbook. */
export function command<State>(
  since: string,
  call: (state: State, args: Arguments) => unknown,
): Method<State> {
  return { since, writes: true, call };
}
