/** What is done to a thing once, and is all of it: "Noticeboard repaired". */
export const DELIVERED =
  "installed|reinstalled|repaired|replaced|repainted|painted|erected|built|rebuilt|planted|purchased|bought|sold|fitted|constructed|refurbished|renovated|resurfaced|demolished|cleared|decommissioned|adopted|ratified|published|launched|upgraded|converted|relocated|signed|let|opened|filled|approved|reviewed|renewed|introduced|paid";

/** What is no more than a step: "Stakeholders identified in May". */
export const STEPS_ONLY =
  /^(?:started|commenced|initiated|identified|drafted|discussed|planned|scheduled|arranged|organised|booked|informed|invited|advertised|progressed|commissioned|requested|circulated|proposed|delayed|slipped|paused|suspended|deferred|postponed|cancelled|contacted|emailed|asked|raised|expected|required|needed|considered|received|submitted|added|continued|piloted|trialled|formed|shared|consulted|proposed|extended|rejected|refused|improved|increased|reduced|decreased|noted|chased|met|held|agreed)$/;

/** What the body that decides has decided: "Strategy approved by Full Council". */
export const APPROVED =
  /\b(?:signed off|discharged|closed) (?:by|at) (?!\d|the end\b|end\b|[a-z]+ 20)[a-z]|\b(?:approved|adopted|ratified|signed off) (?:by|at) (?:the )?(?:full )?(?:council|cabinet|executive|board|committee|governors?|governing body|trustees|members|panel)\b|\b(?:council|cabinet|board|committee|executive|governors|members|trustees) (?:has |have )?(?:approved|adopted|ratified|endorsed) (?:the|this|a|our)\b/;
