/** Words that add nothing to a heading: what is left of one besides them makes it unsure. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  `a an the of for to by in on at and or our we will be is are this that it each any which please state
  agreed key main overall proposed planned current expected intended desired required specific name
  names title details detail brief list date dates s their your its been being has have was do does`.split(
    /\s+/,
  ),
);

/** How people shorten the words of headings. */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  resp: "responsible",
  respons: "responsible",
  tgt: "target",
  targ: "target",
  est: "estimated",
  estd: "estimated",
  compl: "completion",
  comp: "completion",
  cttee: "committee",
  ctte: "committee",
  cmte: "committee",
  qtr: "quarter",
  org: "organisation",
  organization: "organisation",
  orgs: "organisations",
  mgr: "manager",
  mgmt: "management",
  mgt: "management",
  dept: "department",
  exec: "executive",
  ops: "operational",
  op: "operational",
  strat: "strategic",
  obj: "objective",
  objs: "objectives",
  perf: "performance",
  reqd: "required",
  req: "required",
  num: "number",
  nr: "no",
  recs: "recommendations",
  recommend: "recommendation",
  orig: "original",
  rev: "revised",
  prev: "previous",
  acct: "accountable",
  mon: "monitoring",
  desc: "description",
  descr: "description",
  info: "information",
  pcnt: "percent",
  prog: "progress",
  cmts: "comments",
  freq: "frequency",
  impl: "implementation",
  evid: "evidence",
  stat: "status",
  refs: "ref",
};

/** Words that look like a mistyped word of a heading, and are none. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  "auction contract contracts country course content contents detain formal person parties region".split(" "),
);
