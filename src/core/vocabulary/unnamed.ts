/** What stands in a cell of leads, or in a part of it, that names nobody; the sentence says what it is. */
export const UNNAMED: readonly (readonly [pattern: RegExp, because: string])[] = [
  [
    /^(?:t\.?b\.?[cadn]\.?(?: (?:by|following|once|after|when|in|from) .*| ?[–-] ?(?:new post|awaiting|recruit|pending).*)?|to be (?:confirmed|agreed|advised|announced|determined|decided|identified|appointed|nominated|recruited|assigned|allocated|named|filled)\b.*|(?:lead|name|officer|owner) (?:tbc|to be .*)|awaiting (?:appointment|recruitment|nomination|confirmation|decision)\b.*|not (?:yet )?(?:confirmed|agreed|appointed|assigned|allocated|identified|known)|unknown|unassigned|unallocated|under recruitment|recruitment (?:in progress|under ?way|ongoing)|none (?:identified|allocated|assigned|yet)|(?:in|being) recruit(?:ment|ed)|pending(?: .*)?|new post)$/i,
    "Who leads is still to be decided.",
  ],
  [
    /^(?:(?:currently |post (?:is )?(?:currently )?|role )?vacan(?:t|cy)(?: post| role)?|vacant.*)$/i,
    "The post is vacant.",
  ],
  [
    /^(?:n\.?\/?a\.?|n\/a ?[–-].*|not applicable|none|nobody|no[- ]one|no (?:named |current |single |identified )?(?:lead|owner|officer)(?: officer)?(?: (?:yet|identified|assigned|agreed|allocated|named|at present|currently|in place)){0,2}|nil|n\/?k|not known|a\.? ?n\.? ?other)$/i,
    "It says that nobody leads.",
  ],
  [
    /^(?:please )?(?:see|refer to) (?:the |each |all )?(?:separate|individual|attached|action|team|service|delivery|below|comments?|notes?|table|appendix|plans?)\b.*$/i,
    "It sends the reader elsewhere, and names nobody.",
  ],
  [
    /^(?:(?:insert|enter|add|type|state|please (?:insert|enter|add|state)) .*|name(?:s|d)?(?: of)?(?: (?:lead|officer|person|and|\/|role|title|of))*|(?:action |lead |responsible |named )?(?:lead|leads|owner|person|who|officer)(?: officer| person| name)?|(?:by )?whom?|responsib(?:le|ility)|surname|first ?name.*|job title|role|x{2,}|name here|your name|person \[?x\]?|by who(?:m)?\b.*|lead\(?s\)?|initials)\??$/i,
    "It is the form’s own prompt, and names nobody.",
  ],
  [
    /^(?:on-?going\b.{0,40}|completed?|in progress|not started|started|done|closed|on track|overdue|monthly|weekly|daily|annual(?:ly)?|quarterly|termly|immediate(?:ly)?|asap)$/i,
    "It says when, or how far, and names nobody.",
  ],
  [/^[^\p{L}]*$/u, "It names nobody."],
];

/** A remark in brackets or behind a dash that says that there is nobody yet, or not for long. */
export const VACANT =
  /\b(?:vacan(?:t|cy)|tb[ca]|start(?:s|ing)?|from|until|recruit\w*|to be|maternity|acting|interim|leav(?:es|ing)|new post|pending|appointment|appointed|(?:when|once) in post)\b/i;

/** A remark that says for how long, or in what way, somebody has an office. */
export const IN_OFFICE = /^(?:interim|acting|maternity|mat\.? |secondment|seconded)\b/i;
