import { HostObject, type ObjectType } from "../protocol/object-type";
import type { States } from "./states";

/**
 * Excel's objects lead to one another in circles: a range to its sheet and a sheet to its
 * ranges. Their files make each other's objects by name, through here, and never import one another.
 */
const TYPES = new Map<string, ObjectType>();

export function register(types: readonly ObjectType[]): void {
  for (const type of types) TYPES.set(type.name, type);
}

export function objectOf<Name extends keyof States>(name: Name, state: States[Name]): HostObject {
  const type = TYPES.get(name);
  if (type === undefined) throw new Error(`The list in objects/index.ts lacks ${name}.`);
  return new HostObject(type, state);
}

/** The state behind an argument, if it is an object of that class. */
export function stateOf<Name extends keyof States>(name: Name, value: unknown): States[Name] | undefined {
  return value instanceof HostObject && value.type.name === name ? (value.state as States[Name]) : undefined;
}
