const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)`;
const SPAN = String.raw`${COUNT}(?:\s*(?:-|–|to)\s*${COUNT})?\s*(?:day|week|month|year)s?`;

/** A time that stands before what must be done in it, or over it: "Immediately: …", "Within three months". */
export const TIME_BAND = new RegExp(
  String.raw`^(?:(?:for )?immediate(?:ly| action| actions)?|straight ?away|as soon as possible|(?:with)?in (?:the )?(?:next |first |coming )?${SPAN}(?: (?:of|from|after) .{3,40})?|(?:next |first )?${SPAN}|(?:by|before|during|from) [^.]{3,30}\d{4}(?:/\d{2,4})?|(?:by|before) the end of [^.]{3,30}|(?:(?:financial|academic|school) )?year (?:${COUNT})\b.{0,20}|(?:short|medium|long)(?:er)?[ -]term\b.{0,30})$`,
  "i",
);
