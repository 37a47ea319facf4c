/**
 * Words for what services do. A name made of these alone is the service's ("Public Health"); before a
 * noun they say which ("Early Help Manager"), and "&" and commas between them join: "Children & Families".
 */
export const SERVICE_WORDS = `access accommodation achievement administration admin admissions adolescent adolescents adoption
  adult adults advice advocacy ageing alcohol allocations analysis analytics apprenticeships arts assessment
  assessments asset assets assurance attainment attendance audit autism behaviour benefits brokerage budget
  building buildings business capital care carer case cemeteries change child childcare childhood children
  children’s childrens cleaner climate clinical coaching cohesion commercial commissioning communication
  communications community communities complaints compliance conference conferencing consultation contact
  contract contracts control corporate court crime criminal cultural culture customer data delivery democracy
  democratic design development dev digital disabilities disability disabled diversity domestic drug drugs early
  economic economy edge education effectiveness elections elderly electoral emergency emotional employability
  employment enforcement engagement environment environmental equalities equality equity estate estates
  evaluation events exclusion exclusions exploitation facilities families family finance financial fire fleet
  food foster fostering futures governance grants growth health healthy help heritage highways homelessness homes
  housing human hygiene impact implementation improvement improvements inclusion inclusive infants information
  infrastructure innovation inspection insight integrated integration intelligence intensive intervention
  investment joint justice knowledge landlord leadership learner learners learning leaving legal leisure
  libraries library licensing local looked maintenance marketing markets maternity media medical mental
  modernisation monitoring museums neighbourhood neighbourhoods neglect nursing nutrition offending older
  operational operations opportunities organisational outcomes outreach parenting parking participation
  payroll people’s performance permanence permanency personnel physical place placement placements planning
  policy population practice pre-birth prevention procurement programme programmes project projects property
  protection provision psychology public quality records recruitment recycling referral regeneration
  registration regulation regulatory rehabilitation relations reporting research residential resilience
  resource resources response retention revenues review reviewing risk roads safe safeguarding safer safety
  secure security sensory sexual skills social sport sports standards statutory strategic strategies strategy
  streetscene substance supply support supported sustainability sustainable systems targeted tax teaching
  technology tenancy therapies together tourism town trading traffic training transformation transition
  transitions transport travel treasury unaccompanied asylum universal urban victims violence virtual voice
  waste wellbeing well-being welfare workforce years young youth internal overview scrutiny parks open spaces grounds comms options rights voluntary reablement leavers reform revenue after issues
  task finish pharmacy theatres radiology imaging pathology dietetics physiotherapy catering portering chaplaincy
  surgery paediatrics outpatients cardiology oncology informatics coding medicine midwifery wards
  street scene web science maths mathematics english geography history music art computing languages
  curriculum phonics reading writing literacy numeracy ward north south east west central northern southern eastern western
  matters affairs business-support complex families’ front door home house recreation amenities amenity allotments cemetery playground econ management pastoral custody refuse numeracy literacy visiting primary carbon biodiversity flood drainage coastal cycling tree trees footpaths footway lighting cleansing
  bereavement radicalisation extremism obesity smoking tobacco immunisation screening dental vaccination dementia palliative
  discharge intermediate urgent acute fraud insurance valuation income debt rents repairs lettings homeless sleeping leasehold
  stock retrofit decarbonisation sustainability premium early-years statistics census policing missing conservation`;

/** Acronyms of groups of children and of fields of work: they say which, and lead nothing themselves. */
export const SERVICE_ACRONYMS =
  "CIN CLA LAC CP SEND SEN CSE CCE CWD UASC NEET CME EHE EHCP CIC EYFS ALN ASD ADHD EH QA L&D CYP CYPS YP PEP EET OD UK EU PE PSHE MFL IG KS1 KS2 KS3 KS4 KS5 KS1/2 Y1 Y2 Y3 Y4 Y5 Y6 Y7 Y11";

/** Given names that are often seen: what tells "Emma Parks" from a service, and two names that run together. */
export const GIVEN_NAMES = `adam ade adele adrian agnes ahmed aisha alan alex alexandra ali alice alison amanda amina amy andrea
  andrew andy angela anita anjali ann anna anne annette anthony anwar asha asif barbara becky ben bernadette beth
  bill bob brenda brian bridget carl carol caroline catherine cathy charlotte cheryl chris christina christine
  christopher claire clare colin craig dan daniel danielle darren dave david dawn deb debbie deborah denise derek
  diana diane donna dorothy duncan edward eileen elaine eleanor elizabeth ellen emily emma eric eve fatima fiona
  fran frances frank gail gareth garry gary gavin gemma geoff george georgina gill gillian glen graham hannah
  harriet harry hassan heather helen henry hilary ian ibrahim imran irene isabel jack jackie jacqueline jacob james
  jan jane janet janice jason jay jean jeff jen jennifer jenny jess jessica jill jim jo joan joanna joanne joe john
  jon jonathan jordan joseph joyce judith judy julia julian julie june karen kate katherine kathleen kathryn kathy
  katie kay keith kelly ken kenneth kerry kevin kim kirsty kumar laura lauren leah lee lesley lewis liam linda
  lindsay lisa liz lorna lorraine louise lucy luke lynn lynne maggie malcolm marcus margaret maria marie marion mark
  martin mary matt matthew maureen max maxine meera meena megan mel melanie michael michelle mick mike miriam mohammed
  moira mona muhammad nadia nancy naomi natalie natasha neil nick nicola nicole nigel nina norma olivia omar oliver
  owen pam pamela pat patricia patrick paul paula pauline pete peter phil philip pippa priya rachael rachel raj
  rebecca rhys richard rita rob robert robin roger ron rory rosemary roy ruth ryan sally sam samantha samuel sandra
  sanjay sara sarah sean sharon sheila shirley simon sonia sophie stella stephanie stephen steve steven stuart sue
  sunita susan suzanne sylvia tanya teresa terry theresa thomas tim tina toby tom tony tracey tracy trevor valerie
  vanessa vera veronica vicky victoria vijay vivienne wayne wendy william yasmin yusuf yvonne zahra zoe kit`;
