import { OBJECT_TYPES } from "./index";

/** A member of Office.js that the stand-in has, such as Range.values, and the ExcelApi set that brought it. */
export interface CoveredMember {
  readonly type: string;
  readonly member: string;
  readonly since: string;
}

/** Every class and member that the stand-in has, by name. Members that only the library itself calls are left out. */
export function coveredMembers(): readonly CoveredMember[] {
  return OBJECT_TYPES.flatMap((type) => {
    const sets: Record<string, string> = { ...type.events };
    const members: Readonly<Record<string, { since: string }>> = {
      ...type.properties,
      ...type.navigations,
      ...type.methods,
    };
    for (const [member, { since }] of Object.entries(members)) sets[member] = since;
    return Object.entries(sets)
      .filter(([member]) => !isOfLibrary(type.name, member))
      .map(([member, since]) => ({ type: type.name, member, since }));
  }).sort((one, other) => compare(one.type, other.type) || compare(one.member, other.member));
}

function isOfLibrary(type: string, member: string): boolean {
  return member.startsWith("_") || (type === "Worksheet" && member === "gridlines");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
