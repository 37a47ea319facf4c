/** A name in capitals or with capital letters, of a place or a body. */
const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]*(?:(?: (?:and|&|of|upon|on|the|in) | )(?=\p{Lu}))?){1,6}`;

const FORMS: readonly RegExp[] = [
  // "London Borough of Anytown", "Royal Borough of …", "City of …"
  new RegExp(
    String.raw`\b(?:London Borough|Royal Borough|Metropolitan Borough|City|County|Isle) of ${NAME}`,
    "u",
  ),
  // "Anyshire County Council", "Anytown Town Council", "Anytown Safeguarding Children Partnership"
  new RegExp(
    String.raw`\b${NAME} (?:(?:County|City|Borough|District|Metropolitan|Parish|Town|Unitary|Combined) )*(?:Council|Authority|Constabulary|Police|Fire and Rescue Service|NHS (?:Foundation )?Trust|Integrated Care Board|Academy|College|(?:Primary|Infant|Junior|High|Secondary|Special) School)\b`,
    "u",
  ),
  // "Anyshire Children’s Services – Improvement Plan"
  new RegExp(
    String.raw`^${NAME}(?= (?:Children|CHILDREN|Adult|ADULT)(?:['’]?[sS]['’]?)? (?:Services|SERVICES|Social Care))`,
    "u",
  ),
];

/** Whose plan it is, as a title names them. */
export function organisationIn(text: string): string | undefined {
  for (const form of FORMS) {
    const name = form.exec(text)?.[0];
    if (name !== undefined && !/^(?:The|This|Our|Local|Each|Action|Improvement) /u.test(name))
      return name.trim();
  }
  return undefined;
}
