import { kindOfName } from "./lead-kind";

/** Longer texts are no post's name. */
const LONGEST = 120;

const VACANT_POST = /^(?:currently )?(?:vacant|vacancy|tb[ca])\b[\s–:(-]*(?:post\b[\s–:(-]*)?/i;

/** "Vacant – Head of Care": the post that leads, and nobody has it. */
export function vacantPost(text: string): string | undefined {
  if (text.length > LONGEST || !VACANT_POST.test(text)) return undefined;
  const post = text.replace(VACANT_POST, "").replace(/(?: post)?[)\s.]*$/i, "");
  const { kind, sure } = kindOfName(post);
  if (/^(?:by|from|after|following|with|in)\b/i.test(post)) return undefined;
  return sure && kind !== "person" && kind !== "member" ? post : undefined;
}

/** "Head of Care – vacant", "Head of Care when appointed". */
export const NOBODY_YET =
  /\s*[–-]\s*(?:currently |post )?(?:vacan(?:t|cy)|tb[ca]|(?:(?:post|role|name|officer|postholder) )?to be (?:recruited|appointed|confirmed|agreed|identified|advised)|recruiting|recruitment|awaiting|(?:post )?(?:is )?(?:being|out to|under) (?:recruit|advert)\w*|(?:being )?advertised)\b.*$| (?:when|once|if|until) (?:(?:he|she|they) (?:is|are) )?(?:appointed|recruited|in post|in place|in role|identified|agreed|filled|new)\b.*$| (?:yet )?to be (?:recruited|appointed|confirmed|identified|agreed|advised)\b.*$| (?:(?:post )?(?:is )?(?:currently )?vacant|post vacancy|tb[ca])$/i;
