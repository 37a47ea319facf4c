import {
  GROUP_NAME,
  MEMBER_BY_FIELD,
  MEMBER_OFFICE,
  MEMBER_START,
  MEMBERS_ALONE,
  ORGANISATION_NAME,
  TEAM_NAME,
} from "../../vocabulary/lead-words";
import { isKnownByName } from "./known-names";
import { BODY, KIND_OF, ROLE_ALONE, type NameKind } from "./name-kind";

const MEMBER: NameKind = { shape: "member", kind: "member", sure: true };
const MEMBER_OF: NameKind = { shape: "memberOf", kind: "member", sure: true };

/** Of a council, or of a class. */
const LEADER: NameKind = { ...MEMBER_OF, sure: false };

/** What the whole name tells; the first that is met counts. */
const WHOLE: readonly (readonly [pattern: RegExp, kind: NameKind])[] = [
  [MEMBERS_ALONE, BODY],
  [MEMBER_OFFICE, MEMBER_OF],
  [MEMBER_START, MEMBER],
  [MEMBER_BY_FIELD, MEMBER_OF],
  [/^mrc$/i, { ...MEMBER_OF, sure: false }],
  // Police and Crime Commissioner; of a church, its council.
  [/^pcc$/i, { ...ROLE_ALONE, sure: false }],
  [/^harbour ?master$|^grounds ?person$/i, ROLE_ALONE],
  [
    /^(?:lay|independent|co-?opted|appropriate|responsible|competent|designated|named) (?:member|person|professional|adult)$/i,
    ROLE_ALONE,
  ],
  [/^(?:the |private |social |registered )?landlord$|^(?:the )?landowner$/i, { ...KIND_OF.org, sure: false }],
  [
    /^(?:the )?(?:.{2,30} )?(?:village|community|memorial|parish|town) hall$/i,
    { ...KIND_OF.org, sure: false },
  ],
  [/^(?:the )?external audit$/i, { ...KIND_OF.org, sure: false }],
  [GROUP_NAME, KIND_OF.group],
  [TEAM_NAME, KIND_OF.team],
  [ORGANISATION_NAME, KIND_OF.org],
  [/^(?:the )?(?:deputy )?leader$/i, LEADER],
  [
    /^(?:the )?(?:local |whole |wider )?communit(?:y|ies)$|^(?:(?:all|local|private|independent|residential|nursing) )?(?:care|nursing) homes$/i,
    { ...KIND_OF.group, sure: false },
  ],
  [/^(?:(?:all|our|older|former|local) )?care leavers$/i, KIND_OF.group],
  [
    /^(?!(?:children[’']s|residential|empty|new|safe|warm|family|foster|other|our|local|all)\b)\p{Lu}\p{Ll}+ homes$/iu,
    { ...KIND_OF.org, sure: false },
  ],
  [
    /^(?:the )?(?:press|local (?:press|media)|(?:local )?press (?:and|&) media)$/i,
    { ...KIND_OF.group, sure: false },
  ],
  [/^(?:the )?(?:.{2,30} )?coroner[’']?s?[’']? (?:office|service)$/i, KIND_OF.org],
  [/^.{2,40}[’']s office$/i, { ...KIND_OF.team, sure: false }],
  [/^overview (?:and|&) scrutiny$/i, { ...KIND_OF.group, sure: false }],
  [
    /^(?:the )?(?:office of the (?:opcc|pcc)|(?:o?pcc|police and crime commissioner)['’]s office)$/i,
    KIND_OF.org,
  ],
  // Welsh and Scottish health boards run hospitals; another may be a partnership's.
  [/^(?:.{1,40} )?health board$/i, { ...KIND_OF.org, sure: false }],
  // An organisation in one plan, a service in the next.
  [/^(?:health|fire)$/i, { ...KIND_OF.service, sure: false }],
];

/** "Sure Start Manager" works for it. */
const ENDS_IN_ROLE =
  /^(?:sure ?start|age uk|mind|citizens['’]? advice|home[ -]start|job ?centre)\b.* (?:managers?|officers?|leads?|co-?ordinators?|workers?|advis[eo]rs?)$/i;

/** What a name is by the whole of it, where its words would not tell. */
export function wholeKind(name: string): NameKind | undefined {
  if (ENDS_IN_ROLE.test(name)) return undefined;
  return (
    WHOLE.find(([pattern]) => pattern.test(name))?.[1] ?? (isKnownByName(name) ? KIND_OF.org : undefined)
  );
}
