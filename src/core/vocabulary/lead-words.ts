/**
 * The words that tell what kind of somebody a lead is. A role's noun in the plural is a group. Words
 * are in lower case, acronyms as they are written; each list is set apart by spaces.
 */

/** The noun that a role ends in ("Service Manager"), or that stands alone ("Clerk"). */
export const ROLE_NOUNS = `head director manager officer lead leader chair chairman chairwoman chairperson
  chief executive coordinator co-ordinator adviser advisor administrator assistant deputy principal
  headteacher teacher nurse clerk inspector commissioner analyst secretary treasurer engineer accountant
  solicitor supervisor specialist consultant representative rep worker planner practitioner psychologist
  therapist paediatrician doctor gp midwife sergeant superintendent constable surveyor auditor registrar
  librarian warden caretaker bursar governor trustee owner sponsor champion co-chair vice-chair convenor
  convener facilitator trainer programmer developer architect technician apprentice researcher
  statistician buyer barrister lawyer guardian mentor tutor lecturer dean provost president strategist
  ambassador receptionist matron visitor headmaster headmistress postholder commander constable captain curator partner advocate pharmacist radiographer dietitian physiotherapist ranger ecologist archaeologist archivist chaplain sister educator coach cleaner counsellor
  caseworker keyworker navigator agent exec psych coord bookkeeper handler buddy link-worker investigator assessor evaluator scientist economist designer editor operator driver
  controller mediator broker handyperson gardener electrician dietician optometrist dentist radiologist anaesthetist
  surgeon obstetrician vice-chairman vice-chairperson marshal steward ombudsman coroner maker asst groundsman groundsperson handyman lengthsman vicar rector churchwarden hd mgr dir
  scrutineer reviewer author writer holder operative valuer firefighter webmaster foreman instructor
  examiner arboriculturist arborist hydrologist epidemiologist psychiatrist psychotherapist prescriber
  clinician paramedic podiatrist audiologist pathologist sonographer hygienist vaccinator enabler
  verifier moderator adjudicator negotiator scheduler mechanic interpreter translator paralegal
  conveyancer cashier custodian lifeguard verger harbourmaster`;

/** What a role begins with when its field comes behind: "Head of Care", "Director ICT". */
export const ROLE_STARTERS =
  "head hd director dir manager chair vice-chair chief deputy clerk commissioner lead";

/** Acronyms of roles, and short forms of them. */
export const ROLE_ACRONYMS = `DCS DASS DASCS DCSS DCH DPH AD CEO CEX CFO CIO COO HOS HoS EHOS EHoS HOF HoF SRO SIRO VSH
  LADO DSL DDSL IRO CPC SENCO SENCo SENDCO SENDCo ALNCO ALNCo INCO HT DHT AHT EHT DPO MO PSW SBM EWO DCO DSCO ISW DTM
  ATM CNO HLTA NQT ECT HoD HoY HOD HOY SLE NLE SLO DMO IDVA ISVA CEx CX CFPO HoQA HoSQA DoF DoN DNS HoSC DDCS EDCS SSW ASYE RFO PCSO HRBP ACFO DCFO ACO CoG EHO DIPC CMO NED S151 s151
  DPCC PFCC SIO FIM CISO CTO CDO BIA`;

/** Short forms that are somebody's initials alone, and a role's before a field: "GM Prevention". */
export const ROLE_BEFORE_FIELD = `GM TM SM PM HO DM AM
  WM CM`;

/** Bodies of people that services are named after: "Head of Commissioning and Partnerships". */
export const FIELD_BODIES =
  "people leavers homes residents tenants parents students customers community partnerships partnership schools communities pupils carers settings networks volunteers members";

/** Who stands before a role's noun and does not change what it is. */
export const ROLE_ADJECTIVES = `assistant asst deputy interim acting senior principal chief executive associate joint vice new group designated named
  locum temporary`;

/** Organisations that a service works in: "School Nursing" is a service, and no school. */
export const FIELD_ORGANISATIONS = "school schools hospital college police prison";

/** Words that "and" does not divide, whatever else may be said of them. */
export const INSEPARABLE =
  /\b(?:police (?:and|&) crime|courts (?:and|&) tribunals|prison (?:and|&) probation|damp (?:and|&) mould|aids (?:and|&) adaptations|drugs? (?:and|&) alcohol|repairs (?:and|&) maintenance|stop (?:and|&) search|task (?:and|&) finish|health (?:and|&) safety|fire (?:and|&) rescue|overview (?:and|&) scrutiny|health (?:and|&) well-?being|learning (?:and|&) development)$/i;

/** An office over three fields, which the comma does not divide. */
export const OFFICE_OF_THREE = /^(?:the )?(?:deputy )?police, fire (?:and|&) crime (?:commissioner|panel)/i;

/** An office that somebody holds besides another. */
export const SECOND_OFFICE =
  /^(?:deputy chief executive|(?:section|s\.?) ?151 officer|s151|monitoring officer|returning officer|data protection officer|siro|senior information risk owner|statutory dcs|town clerk)$/i;

/** A number of people, or a body of them. */
export const GROUP_NOUNS = `stakeholders staff agencies board boards panel panels group groups committee committees
  subgroup subgroups sub-group sub-groups sub-committee sub-committees sub-panel sub-board sub subs subcommittee forum forums partnership partnerships network
  networks cabinet members parents carers volunteers residents pupils students employees colleagues everyone
  everybody professionals people councillors cllrs taskforce workstream collaborative assembly consortium
  initiative schools teams settings providers organisations contractors leadership cluster partners govs sector party body landlords landowners tenants customers users patients farmers
  traders retailers businesses developers bodies others childminders magistrates parishioners inhabitants midwives scouts guides brownies allotment-holders
  leaseholders shareholders occupiers homeowners householders watches crews personnel coalition
  collective roundtable taskgroup survivors senate`;

/** Acronyms of bodies of people. */
export const GROUP_ACRONYMS = `LRF PTA PTFA NHW PPG SLT SMT CMT CLT DMT DLT ELT EMT JMT LMT CSLT CSMT QEG LSCB LSCP SAB HWB HWBB CDOP CPB PDG CICC
  CiCC MACE MARAC CSP GB LGB FGB MAPPA
  LMNS LCJB IAG COG YJMB JCC JNC F&GP ICP LSP SCP DSPs LHRP TCG SCG LAF`;

/** A part of an organisation. */
export const TEAM_NOUNS = `team service services unit department dept directorate division office hub branch section room
  desk clinic bureau centre function`;

/** Acronyms of teams and of services. */
export const TEAM_ACRONYMS = `HR IT ICT CSC ASC EDT MASH CAMHS YOT YOS YJS YJT MAST PMO QAU SENDIASS ECIRS LACSS EWS EPS
  VRU IM&T SNT NPT CAIT MARU MASU CWDT DoLS AMHP OOH EYS PALS QI CMHT CLDT PSD PPU PVP
  SALT SaLT IAPT PDU DLO SNTs NPTs YJSs CMHTs`;

/** What an organisation's name ends in, or holds. */
export const ORGANISATION_NOUNS = `council nhs police trust ccg icb university college school academy england wales
  scotland ofsted estyn foundation ltd limited plc cic alliance authority borough charity barnardo’s barnardos
  nspcc nacro mencap healthwatch coram shelter kooth catch22 federation church diocese hospital hospitals
  probation ministry courts parliament unison homestart home-start samaritans society institute company
  contractor provider prison agency practices authorities universities colleges councils charities associations association employers union unions academies districts ambulance chamber commission constabulary brigade club clubs companies trusts federations institutes societies nurseries
  hospice hospices regulator cathedral mosque synagogue gurdwara constabularies
  co-operative cooperative pharmacies`;

/** Acronyms of organisations. */
export const ORGANISATION_ACRONYMS = `DFE DfE DH DHSC NHSE NHSI NHS LA LAs LEA LGA ADASS ADCS NAS PHE UKHSA WLA ICB CCG PCT CQC HMIC
  HMICFRS HMIP GMP MPS MET CNWL HMPPS NPS CRC DWP JCP MOJ MoJ MHCLG DLUHC CVS VCS VCSE VCF PCF PCC OPCC CAFCASS
  Cafcass ESFA HMRC FE PCN RSL SCIE CIPFA HMCTS HEE HSE NICE YJB NOMS EHRC CPS
  DCLG DfT DCMS BIS BEIS MoD MOD MHRA TLAP NDTi RCGP RCN RCPsych BMA GMC NMC LEP MAT FBU RNIB RNID RSPCA RSPB HMP YOI BTP CAB RPs YMCA YWCA EMAS DEFRA Defra TfL TfGM GMCA GLA NFU CPRE NRW SEPA
  ICS NPCC NCA IOPC APCC NFCC OHID DESNZ DNO LPC LMC LDC NALC SLCC NNPCF VCFSE VCFS ICO LGO LGSCO RSH
  RICS CIH TPAS NAO PSAA SOLACE APSE ONS DVLA DVSA FSA CTSI CIEH BID PWLB WMCA WYCA SYMCA LFB NWAS
  EEAST WMAS NEAS SWASFT SECAmb SCAS COSLA SFRS CIW HIW WLGA RoSPA ROSPA GMB HSSIB`;

/** Words for kinds of councils, schools and sectors: two of them share the noun behind the second. */
export const SHARING_WORDS = `town parish district county borough city unitary local national regional primary secondary
  infant junior special statutory voluntary community private public faith`;

/** A councillor by name. */
export const MEMBER_START =
  /^(?:the )?(?:cllrs?|clir|clr|councill?ors?(?!['’]?s?['’]? (?:development|support|services?|training|liaison)\b)|alderman)\b/i;

/** A councillor by office. */
export const MEMBER_OFFICE =
  /^(?:the )?(?:shadow |deputy )?(?:(?:board |governing body )?member responsible for|(?:town|lord) mayor|(?:portfolio|cabinet|executive|lead|exec) (?:holder|member)(?! of staff)|mayor(?!['’]s)|leader of (?:the )?council|ward member|(?:lead|executive|cabinet) (?:cllr|councillor)|(?:ward|local|nominated|appointed|named|district|county|parish|town|borough|city) (?:cllr|councillor))\b/i;

/** A councillor by what they look after: "Housing Portfolio Holder", "Footpaths Councillor". */
export const MEMBER_BY_FIELD = /^[\p{L}&’' ]{2,40} (?:portfolio holder|councillor)$/iu;

/** Several of them, without their names. */
export const MEMBERS_ALONE =
  /^(?:the )?(?:cllrs|councill?ors|(?:cabinet|executive|lead|ward|elected) members|portfolio holders)$/i;

/** Whose name is a body of people by how it begins, or by the whole of it: a youth council is no council. */
export const GROUP_NAME =
  /^(?:(?:all(?! saints)|every|each|both|whole(?![- ]systems?\b|[- ]school .*\b(?:lead|manager|officer)$)|various|(?:relevant|appropriate|appointed)(?!.*\b(?:manager|officer|head|lead|director|teacher|member|worker|adult)$|.*\b(?:head|director|manager|member) (?:of|for) )|everyone|everybody|multi-?agency(?!.* (?:hub|unit|office|service)$)|friends of(?! the earth$))\b|national$|neighbourhood watch$|(?:the |lscb |lscp |sab |csp |send |partnership |board )?executive$|chief officers?['’]? team$|(?:lead |delegated |statutory )safeguarding partners$|experts by experience$|(?:senior|middle|top|school|executive|corporate) management$|full council$|(?:.{0,20} )?youth parliament$|(?:.{0,30} )?(?:youth|school|student|pupil|children in care|cic|care leavers’?) council$|(?:.{0,30} )?leadership team$|(?:(?:the|senior|corporate|departmental|divisional|directorate|executive|strategic|middle|service|school|college|joint|wider|extended) ){0,2}management team$|.{2,40} (?:wg|tfg|t&f)$)/i;

/** Teams whose names sound like an organisation's. */
export const TEAM_NAME =
  /^(?:the )?(?:virtual (?:school|college)|shared lives|council tax|private (?:sector|rented)(?: sector)? housing|direct labour organisation|force control room|child protection conferencing)$/i;

/** Organisations whose names hold no noun of theirs. */
export const ORGANISATION_NAME =
  /^(?:(?:the |other |local |neighbouring )?(?:police )?forces?|(?:the )?regulator of .{3,30}|(?:the )?(?:housing|local government|local government (?:and|&) social care|public services?|health service|prisons (?:and|&) probation|parliamentary(?: (?:and|&) health service)?) ombudsman(?: service)?|(?:hm |his majesty['’]s )?(?:prison|prison (?:and|&) probation|courts?|courts? (?:and|&) tribunals) service|youth justice board(?: for england.*)?|youth custody service|(?:distribution )?network operator|friends of the earth|(?:information|children['’]s|victims['’]?) commissioner['’]s office|.{3,30} improvement district|action for children|family action|family lives|turning point|(?:.{3,30} )?age uk(?: .{3,30})?|st mungo['’]s|change,? grow,? live|cgl|place2be|home[ -]start|catch ?22|(?:.{3,30} )?mind(?: in .{3,30})?|job ?centre(?: plus)?|(?:.{3,40} )(?:cc|bc|dc|mbc|mdc)|(?:the )?(?:national )?probation service|fire service|.{2,40} (?:college|fire) nhs|(?:the )?(?:highways?|environment|forestry) (?:agency|england|commission)|national highways|border force|.{3,40} f\.?c\.?|safe and well|we are with you|(?:the )?crown prosecution service|(?:.{0,40} )?fire (?:and|&) rescue(?: service| authority)?|(?:.{0,40} )?ambulance service|(?:.{0,30} )?(?:integrated care board|clinical commissioning group|university health board)|network rail|(?:the )?(?:department (?:of|for)|ministry of|home office|cabinet office|hm treasury|(?:welsh|scottish|uk|national) government|skills for|royal college|university of|college of)\b.*|think local,? act personal|office of the (?:police|children).*commissioner|women['’]s aid|citizens['’]? advice|save the children|relate|crisis|refuge|the children['’]s society)$/i;

/** Ranks that stand before a surname, and what may stand before a rank. */
export const RANKS = `superintendent supt inspector insp sergeant sgt constable dci di ds dcc acc dsu pcso sister matron acfo dcfo
  ci dsupt`;
export const BEFORE_RANKS = "chief ch detective det temporary acting";

/** What a person is addressed by. */
export const PERSON_TITLES = "mr mrs ms miss mx dr prof professor sir dame rev revd reverend supt insp sgt";

/** Small words inside surnames. */
export const NAME_PARTICLES =
  "de di da del della der den van von la le al el bin ibn mac st ter dos ap ferch";
