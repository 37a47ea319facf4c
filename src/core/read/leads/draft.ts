import type { Lead } from "../../model/lead";
import type { Left } from "./joints";
import { kindOfName } from "./lead-kind";
import { PERSON, type NameKind } from "./name-kind";
import { besideTeam } from "./beside-team";
import type { Piece } from "./pieces";

/** A lead that is being put together from pieces of a text. */
export interface Draft {
  /** Where the name stands. */
  readonly from: number;
  readonly to: number;
  readonly name: NameKind;
  readonly left: Left;
  readonly isSure: boolean;
  readonly because?: string;
  readonly title?: string;
  readonly email?: string;
  readonly part?: Lead["part"];
  /** Those whom a bracket names beside: "AB (Health: CD)". */
  readonly helpers?: readonly string[];
}

export function draftOf({ text, from, to }: Piece): Draft {
  const name = besideTeam(text) === undefined ? kindOfName(text) : { ...PERSON, sure: false };
  const left = name.shape === "member" && /^(?:cllrs|councillors)\b/i.test(text) ? "members" : name.shape;
  return { from, to, name, left, isSure: true };
}

/** Once it is said who a person is, what follows a comma may still belong to that. */
export function asHolder(left: Left): Left {
  return left === "person" ? "holder" : left;
}
