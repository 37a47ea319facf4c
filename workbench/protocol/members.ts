import { ExcelError } from "./excel-error";
import type { HostObject, Method, Navigation, ObjectType, Property } from "./object-type";

/** The wire says "GetRange" and a load says what its author typed; declarations say "getRange". */
function declaredName(members: object | undefined, name: string): string | undefined {
  if (members === undefined) return undefined;
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  if (Object.hasOwn(members, camel)) return camel;
  const lower = name.toLowerCase();
  return Object.keys(members).find((member) => member.toLowerCase() === lower);
}

/** How the library wants a property's name in an answer. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Compares "1.10" and "1.9" as sets, not as numbers. */
export function isInSet(since: string, version: string): boolean {
  const [sinceMajor = 0, sinceMinor = 0] = since.split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return sinceMajor < major || (sinceMajor === major && sinceMinor <= minor);
}

export type Member =
  | { readonly kind: "property"; readonly name: string; readonly member: Property<unknown> }
  | { readonly kind: "navigation"; readonly name: string; readonly member: Navigation<unknown> };

/** Looks members up by their wire names, and knows what is too new for the Excel that is played. */
export class Members {
  readonly #version: () => string;

  constructor(version: () => string) {
    this.#version = version;
  }

  /** A property or a navigation property, which a load may both name. */
  readable(type: ObjectType, name: string): Member | undefined {
    const property = this.property(type, name);
    if (property !== undefined) return { kind: "property", ...property };
    const navigation = this.#find(type, type.navigations, name);
    return navigation && { kind: "navigation", ...navigation };
  }

  property(type: ObjectType, name: string): { name: string; member: Property<unknown> } | undefined {
    return this.#find(type, type.properties, name);
  }

  navigation(object: HostObject, name: string): Navigation<unknown> {
    return this.#find(object.type, object.type.navigations, name)?.member ?? lacking(object.type, name);
  }

  method(object: HostObject, name: string): Method<unknown> {
    return this.#find(object.type, object.type.methods, name)?.member ?? lacking(object.type, name);
  }

  /** The properties that a load without names fetches: those that this Excel has. */
  scalars(type: ObjectType): [string, Property<unknown>][] {
    return Object.entries(type.properties ?? {}).filter(([, member]) =>
      isInSet(member.since, this.#version()),
    );
  }

  #find<M extends { readonly since: string }>(
    type: ObjectType,
    members: Readonly<Record<string, M>> | undefined,
    wire: string,
  ): { name: string; member: M } | undefined {
    const name = declaredName(members, wire);
    const member = name === undefined ? undefined : members?.[name];
    if (name === undefined || member === undefined) return undefined;
    if (!isInSet(member.since, this.#version())) {
      throw new ExcelError("ApiNotFound", `${type.name}.${name} needs ExcelApi ${member.since}.`);
    }
    return { name, member };
  }
}

export function lacking(type: ObjectType, name: string): never {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  throw new ExcelError("NotImplemented", `The stand-in for Excel lacks ${type.name}.${member}.`);
}
