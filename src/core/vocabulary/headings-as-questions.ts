/**
 * Headings that ask or say in a sentence what stands below them. The first that fits is taken; with `isSure` false the officer is asked all the same.
 */
export const HEADINGS_AS_QUESTIONS = [
  // Who
  {
    says: /^(?:who (?:else|with)\b|with whom\b|who (?:can|could|will|should|needs to) (?:help|support|assist|contribute|be involved)|who is (?:involved|helping|supporting))/,
    fields: ["support"],
    isSure: true,
    such: ["Who else is involved?", "Who will help?"],
  },
  {
    says: /^who(?:m|se|s)?\b.*\b(?:monitors?|monitoring|checks?|oversees?|evaluates?|evaluating|reviews?|reviewing|signs? off)\b/,
    fields: ["monitoring"],
    isSure: true,
    such: ["Who will monitor?"],
  },
  {
    says: /^(?:(?:by|for|to)? ?who|whos|whom|whose)\b(?!.*\b(?:when|what|how)\b)/,
    fields: ["lead"],
    isSure: true,
    such: ["Who will do it?", "Who's responsible"],
  },
  // When
  {
    says: /^(?:how often|when)\b.*\b(?:review(?:ed)?|check(?:ed)?|monitor(?:ed)?)\b/,
    fields: ["review"],
    isSure: true,
    such: ["When will you review it?"],
  },
  {
    says: /^when\b.*\b(?:start(?:ed)?|begin|begun|commence[d]?)\b/,
    fields: ["start"],
    isSure: true,
    such: ["When will it start?"],
  },
  {
    says: /^when (?:was|were|did)\b/,
    fields: ["completed"],
    isSure: false,
    such: ["When was it done?"],
  },
  {
    says: /^(?:by when|when by|when\b.*\b(?:by|finish(?:ed)?|completed?|end|due)$)/,
    fields: ["due"],
    isSure: true,
    such: ["By when?", "When will it be done by?"],
  },
  { says: /^when\b/, fields: ["timescale"], isSure: true, such: ["When will we do it?"] },
  // How
  {
    says: /^how\b.*\b(?:evidenced?|demonstrated?|shown?|prove[dn]?)\b/,
    fields: ["evidence"],
    isSure: true,
    such: ["How will we evidence this?"],
  },
  {
    says: /^how\b.*\b(?:know|knew|tell|measured?|measuring|judged?|recogni[sz]ed?|assess(?:ed)?|see)\b/,
    fields: ["measure"],
    isSure: true,
    such: ["How will we know we have succeeded?"],
  },
  {
    says: /^how\b.*\b(?:monitor(?:ed)?|check(?:ed)?|review(?:ed)?|evaluated?|ensured?|oversee|overseen|track(?:ed)?|report(?:ed)?|quality assured)\b/,
    fields: ["monitoring"],
    isSure: true,
    such: ["How will it be monitored?"],
  },
  {
    says: /^how (?:much|many)\b|^how\b.*\b(?:pay|paid|fund(?:ed)?|cost)\b/,
    fields: ["resources"],
    isSure: true,
    such: ["How much will it cost?"],
  },
  {
    says: /^how (?:long|soon)\b/,
    fields: ["timescale"],
    isSure: true,
    such: ["How long will it take?"],
  },
  {
    says: /^how (?:are|is|has|have|far|did)\b(?!.*\bgoing to\b)/,
    fields: ["progress"],
    isSure: true,
    such: ["How are we doing?"],
  },
  { says: /^how\b/, fields: ["how"], isSure: false, such: ["How will we get there?"] },
  // What
  {
    says: /^what (?:do we need|needs?|must|should|has) to (?:be )?(?:improved?|changed?|better)\b/,
    fields: ["objective"],
    isSure: false,
    such: ["What needs to improve?"],
  },
  {
    says: /^what\b.*\b(?:risks?|barriers?|go wrong|stop (?:us|it|this)|get in the way|prevent)\b/,
    fields: ["risk"],
    isSure: true,
    such: ["What could stop us?"],
  },
  {
    says: /^what\b.*\bevidence\b/,
    fields: ["evidence"],
    isSure: true,
    such: ["What evidence will there be?"],
  },
  {
    says: /^what\b.*\b(?:costs?|resources?|budget|funding|money)\b|^what (?:do|will|would) (?:we|you|i|it) need$/,
    fields: ["resources"],
    isSure: true,
    such: ["What will it cost?"],
  },
  {
    says: /^what\b.*\b(?:measured?|measures|target)\b/,
    fields: ["measure"],
    isSure: false,
    such: ["What will be measured?"],
  },
  {
    says: /^what (?:impact|difference|change)\b.*\b(?:has|have|had|did)\b/,
    fields: ["impact"],
    isSure: true,
    such: ["What difference has it made?"],
  },
  {
    says: /^what\b.*\b(?:has|have|had|was|were|did)\b.*\b(?:impact|difference|changed?)\b|^what\b(?!.*\b(?:expect|want|intend|hope|need|should)).*\bimpact\b/,
    fields: ["impact"],
    isSure: false,
    such: ["What has been the impact?"],
  },
  {
    says: /^what\b.*\b(?:so far|to date)\b|^what (?:has|have|did|was|were|weve|we have|we did|happened)\b/,
    fields: ["progress"],
    isSure: true,
    such: ["What have we done so far?"],
  },
  {
    says: /^what (?:do|did|are|does|would|is it|it is|is|we)\b.*\b(?:want|hope|aim(?:ing)?|wish|intend|trying)\b(?! to do)/,
    fields: ["objective"],
    isSure: false,
    such: ["What do we want to achieve?"],
  },
  {
    says: /^what (?:is|are|was|were)\b.*\b(?:issues?|problems?|concerns?|needs?|gaps?|wrong)\b|^what\b(?!.*\b(?:would|will|do)\b).*\b(?:said|told|found|found out)\b/,
    fields: ["objective"],
    isSure: true,
    such: ["What is the issue?"],
  },
  {
    says: /^what\b.*\b(?:success|difference|outcomes?|impact|benefits?|results?|different|better|achieved?|good|look like|look like when)\b(?!.*\bneed\b)/,
    fields: ["outcome"],
    isSure: true,
    such: ["What will be different?"],
  },
  {
    says: /^what\b.*\b(?:do|done|doing|action|actions|happen|happening|change|improve|take|taken|next|plan|planned|needed|required)\b/,
    fields: ["action"],
    isSure: true,
    such: ["What will we do about it?"],
  },
  { says: /^what\b/, fields: ["action"], isSure: false, such: ["What?"] },
  // Why and where
  { says: /^why\b/, fields: ["objective"], isSure: false, such: ["Why are we doing it?"] },
  {
    says: /^where (?:are|were|is)\b/,
    fields: ["baseline"],
    isSure: false,
    such: ["Where are we now?"],
  },
  {
    says: /^where (?:do|will|should)\b/,
    fields: ["objective"],
    isSure: false,
    such: ["Where do we want to be?"],
  },
] as const;
