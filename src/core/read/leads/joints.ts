import type { Shape } from "./name-kind";

/** What stands between two pieces of a cell: a comma, "and", a dash, or the end of a bracket. */
export type Joint = "," | "&" | "-" | ")";

/** What a joint does to the piece behind it. */
export type Effect =
  /** It begins another lead. */
  | "split"
  /** It goes on with the name: "Head of Care & Housing". */
  | "join"
  /** It says what the person before it is or belongs to: "Ann Field, Finance". */
  | "owns"
  /** It is the person of whom the piece before is the role or the team: "Finance – Ann Field". */
  | "named"
  /** It shares the title before it: "Cllrs Field & Marsh". */
  | "titled";

/** An effect, and whether a careful officer would look again. */
export interface Joining {
  readonly effect: Effect;
  readonly sure: boolean;
}

/**
 * A person whose role has been named is a holder: what follows a comma there may belong to the role.
 * One who stood in brackets behind it is named, and what follows begins anew: "Care (Ann Field), Health (DF)".
 * "Cllrs Field" are members, and the next is one as well.
 */
export type Left = Shape | "holder" | "named" | "members";

const ROLES = "roleOf role roleLast";
const FIELDS = "service team acronym other";
const BODIES = "group body";
const MEMBERS = "member memberOf";
const ALL = `person ${MEMBERS} ${ROLES} ${BODIES} ${FIELDS} org`;

/** Of two lines about the same, the upper one counts. A "?" behind the effect: not sure. */
const LINES: readonly (readonly [
  left: string,
  joints: string,
  right: string,
  effect: `${Effect}${"" | "?"}`,
])[] = [
  ["person", ",", `person member ${BODIES}`, "split"],
  ["person", ",", "other", "owns?"],
  ["person", ",", `${ROLES} memberOf ${FIELDS} org`, "owns"],
  ["person", "-", "person", "split?"],
  ["person", "-", ALL, "owns"],
  ["person", "&", "acronym other", "split?"],
  ["person", "& )", ALL, "split"],

  ["holder", ",", ROLES, "split?"],
  ["holder", ", &", "service other team acronym", "owns"],
  ["holder", ",", "org", "owns"],
  ["holder", "-", "person", "split?"],
  ["holder", "-", ALL, "owns"],
  ["holder", "&", ROLES, "split?"],
  ["holder", ", & )", ALL, "split"],

  ["named", ",", "org acronym", "owns"],
  ["named", ",", ROLES, "split?"],
  ["named", "-", ALL, "owns"],
  ["named", ", & )", ALL, "split"],

  ["members", ", &", "person", "titled"],
  ["members", ", & - )", ALL, "split"],
  ["member", ", -", `${FIELDS} org memberOf`, "owns"],
  ["member", ", & - )", ALL, "split"],
  ["memberOf", ", -", "person member", "named"],
  ["memberOf", ", & -", FIELDS, "join"],
  ["memberOf", ", & - )", ALL, "split"],

  ["roleOf roleLast role", "-", "person", "named"],
  ["roleOf roleLast role", "-", ROLES, "split?"],
  ["roleOf roleLast role", "-", ALL, "join"],
  ["roleOf roleLast role", ",", "person", "named"],
  ["roleOf roleLast role", ",", "org", "owns"],
  ["roleOf", ", &", FIELDS, "join"],
  ["roleOf", ")", "service acronym other", "join?"],
  ["roleOf", ", &", "roleLast", "split?"],
  ["roleLast role", ",", FIELDS, "join"],
  ["roleLast role", "&", "service other", "split?"],
  ["roleOf roleLast role", ", & )", ALL, "split"],

  ["group body", "-", "person", "named?"],
  ["group body", "-", FIELDS, "join"],
  ["group body", ", &", "service other", "join?"],
  ["group body", ", & - )", ALL, "split"],

  ["team", "-", `person ${MEMBERS}`, "named"],
  ["team", "-", FIELDS, "join"],
  ["team", ",", "person", "named?"],
  ["team", ",", "org acronym", "owns"],
  ["team", "&", "service other", "join?"],
  ["team", ",", "service other", "split?"],
  ["team", ", & - )", ALL, "split"],

  ["service", "-", `person ${MEMBERS}`, "named"],
  ["service", "-", "roleOf role", "join?"],
  ["service", "-", ALL, "join"],
  ["service", ",", "person", "named?"],
  ["service", "&", "service roleLast group team", "join"],
  ["service", "&", "other", "join?"],
  ["service", ",", "service", "split?"],
  ["service", ",", "team roleLast other group", "join?"],
  ["service", "&", "acronym", "split?"],
  ["service", ", & )", ALL, "split"],

  ["org", "-", FIELDS, "join"],
  ["org", "-", ALL, "named"],
  ["org", ",", "person", "named"],
  ["org", "&", "service other", "split?"],
  ["org", ", & )", ALL, "split"],
  ["acronym", "-", FIELDS, "join?"],
  ["acronym", "-", ALL, "named?"],
  ["acronym", ",", "person", "named?"],
  ["acronym", "&", "service team roleLast", "join?"],
  ["acronym", ", & )", ALL, "split"],
  ["other", ", & - )", `person ${MEMBERS} roleOf role ${BODIES} org acronym`, "split?"],
];

/** From the last line to the first, so that the upper ones overwrite. */
const JOININGS = new Map<string, Joining>(
  LINES.toReversed().flatMap(([lefts, joints, rights, effect]) => {
    const joining = { effect: effect.replace("?", "") as Effect, sure: !effect.endsWith("?") };
    return lefts
      .split(" ")
      .flatMap((left) => joints.split(" ").map((joint) => `${left} ${joint}`))
      .flatMap((before) => rights.split(" ").map((right) => [`${before} ${right}`, joining] as const));
  }),
);

const UNKNOWN: Joining = { effect: "join", sure: false };

/** What becomes of a piece of this shape behind that joint. */
export function joiningOf(left: Left, joint: Joint, right: Shape): Joining {
  return JOININGS.get(`${left} ${joint} ${right}`) ?? UNKNOWN;
}
