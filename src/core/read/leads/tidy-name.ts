import { remembering } from "../remember";

/** A name without what clings to it, and with its short words written out: "Hd of Care" is "Head of Care". */
export const tidyName = remembering((raw: string): string => {
  const trimmed = raw
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:;?*•·–—-]+|[\s,:;?*–—-]+$/g, "")
    .replace(/^the (?=\p{Lu})/iu, "");
  const undotted = /(?:^|[\s.])\p{Ll}{2,3}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/\.+$/, "");
  const short = SHORT.test(undotted) ? expanded(undotted) : undotted;
  const closed = short.includes("(") ? short : short.replace(/[)\]>]+$/, "");
  return /^(?!all$)[a-z]{2,3}$/.test(closed) ? closed.toUpperCase() : withoutDots(closed);
});

const SHORT = /^(?:hd|cllrs?|clir|clr|councillors?|corp|dep)(?:\b|(?=\p{Lu}))|\b(?:mgr|dir|asst)\b/iu;

function expanded(name: string): string {
  return name
    .replace(/^hd\b\.?/i, "Head")
    .replace(/^(?:clir|clr|cllrs?|councillors?)\b\.?(?= \S)/i, "Cllr")
    .replace(/^corp\b\.?/i, "Corporate")
    .replace(/\basst\b\.?/i, "Assistant")
    .replace(/^dep\b\.?/i, "Deputy")
    .replace(/\bmgr\b\.?/i, "Manager")
    .replace(/\bdir\b\.?/i, "Director");
}

/** "C.I.N." is "CIN"; "J. Smith" keeps its dot. */
function withoutDots(name: string): string {
  return name.includes(".")
    ? name.replace(/\b(?:\p{Lu}\.){2,}(?!\p{L})|\b(?:\p{Lu}\.)+\p{Lu}\b/gu, (dotted) =>
        dotted.replaceAll(".", ""),
      )
    : name;
}
