/** Headings that are no questions, but told by no single word either, in the form of `headings-as-questions.ts`. */
export const HEADINGS_AS_PHRASES = [
  {
    says: /^(?!.*\b(?:by|of|on)$)(?:\w+ ){1,3}(?:ref(?:erence)?s?|no|nos|number|id)$(?<!\b(?:yes|or|y) no)(?<!^(?:contact|phone|telephone|mobile|tel) (?:no|number))/,
    fields: ["ref"],
    isSure: true,
    such: ["Risk ID", "Minute ref"],
  },
  {
    says: /^(?:management|control|mitigation|treatment)(?: and \w+)? of (?:the )?risks?$/,
    fields: ["action"],
    isSure: false,
    such: ["Management of risk"],
  },
  {
    says: /^(?:finance|financial|funding|budget) (?:status|position|update)$/,
    fields: ["resources"],
    isSure: false,
    such: ["Funding status"],
  },
  {
    says: /^(?:complete|completed|open|accepted|agreed|met|live|ongoing|achieved|in progress|not started|closed|current)(?: or)?(?: partially met)? (?:closed|open|ongoing|rejected|not (?:met|agreed|accepted|started|complete|achieved)|incomplete|in progress|completed?|outstanding)\b/,
    fields: ["status"],
    isSure: false,
    such: ["Complete/Ongoing"],
  },
  {
    says: /^latest (?:notes?|comments?|entry|news)$/,
    fields: ["progress"],
    isSure: false,
    such: ["Latest note"],
  },
  {
    says: /^dates?\b.*\b(?:will|to) be\b/,
    fields: ["due"],
    isSure: true,
    such: ["Date actions will be completed"],
  },
  { says: /^on (?:target|track|schedule)$/, fields: ["status"], isSure: false, such: ["On target?"] },
  {
    says: /^progress (?:indicators?|measures?)$/,
    fields: ["measure"],
    isSure: false,
    such: ["Progress indicator"],
  },
  {
    says: /^(?:potential|negative|adverse|identified|likely|differential) impacts?\b/,
    fields: ["objective"],
    isSure: false,
    such: ["Potential impact"],
  },
  {
    says: /^descriptions? of (?:the )?actions?\b/,
    fields: ["action"],
    isSure: true,
    such: ["Description of action"],
  },
  {
    says: /^(?:progress|action|delivery|implementation|completion) status$/,
    fields: ["status"],
    isSure: true,
    such: ["Progress status"],
  },
  {
    says: /^progress (?:against|towards?|on|in|with|made|since|as|at|since|during|for|to)\b(?!.*\bmeasured\b)/,
    fields: ["progress"],
    isSure: true,
    such: ["Progress against milestones"],
  },
  {
    says: /^(?:q(?:tr|uarter)? ?[1-4]|quarter (?:one|two|three|four)|(?:first|second|third|fourth) quarter|(?:autumn|spring|summer)(?: term)?|term [1-6]|(?:mid|end of|half|year end) ?(?:year|term)?)(?: 20\d\d(?: ?\d\d)?)? (?:progress|updates?|comments?|position|commentary|review|report)$/,
    fields: ["progress"],
    isSure: true,
    such: ["Q1 update", "Autumn term review"],
  },
] as const;
