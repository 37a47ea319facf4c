/** Words that tell a role from a name. A plural among them tells a group of people. */
export const ROLE_WORDS =
  /\b(?:head|director|manager|officer|lead|chair|chief|executive|coordinator|co-ordinator|adviser|advisor|administrator|assistant|deputy|principal|headteacher|teacher|nurse|clerk|inspector|commissioner|analyst|secretary|treasurer|engineer|accountant|solicitor|supervisor|specialist|consultant|representative|worker|dcs|ad|hos|dch|vsh|iro|lado|senco|ceo|cfo)\b/i;

export const GROUP_WORDS =
  /^all\b|\b(?:heads|directors|managers|officers|leads|chairs|teachers|headteachers|governors|councillors|members|partners|iros|gms|tms|stakeholders|staff|workers|agencies|boards?|panels?|groups?|committees?|sub-?groups?|forums?|partnerships?|slt|smt|cmt|clt)\b/i;

export const TEAM_WORDS =
  /\b(?:teams?|services?|unit|department|directorate|division|office|hub|hr|ict|it)\b/i;

export const MEMBER_WORDS =
  /\b(?:cllrs?|councillor|portfolio holder|lead member|cabinet member|executive member)\b/i;

export const ORGANISATION_WORDS =
  /\b(?:council|nhs|police|trust|ccg|icb|university|college|school|england|wales|ofsted|foundation|ltd|limited|alliance|authority|borough|charity)\b/i;

/** Who comes after these helps, and does not lead. */
export const SUPPORT_WORDS =
  /\s*,?\s*\b(?:with (?:support|input|help) from|supported by|assisted by|in partnership with|in conjunction with|with)\b\s*/i;
