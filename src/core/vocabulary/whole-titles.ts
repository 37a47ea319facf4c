/** Titles and names of services that stay whole wherever a narrow column breaks them. */
export const WHOLE_TITLES = `(?:assistant |deputy )?chief (?:executive|officer|constable|nurse|inspector|superintendent|fire officer)|
  (?:assistant|deputy|associate|service|strategic|corporate|executive|managing|clinical|divisional) director|
  (?:(?:senior|corporate|departmental|directorate|extended|wider) )?(?:management|leadership) team|
  primary care(?: trust)?|(?:residents|tenants)['’]? association|ambulance service|fire service|police authority|health authority|
  job ?centre plus|job ?centre|sure start|voluntary action|lead (?:officer|nurse|professional|agency|commissioner)|
  police (?:inspector|sergeant|officer|constable)|clinical lead|housing associations?|children['’]?s centres?|
  (?:community|sports|arts|play|business|youth|tourism) development(?: worker| officer| manager)?|health visitors?|youth workers?|family workers?|link workers?|support workers?|
  children and young people|(?:sub|task|working|steering|action|project|reference)[ -]groups?|youth service|
  integrated care board|clinical commissioning group|data (?:protection|quality) officer|virtual school head(?:teacher)?|(?:deputy |executive |assistant )?head ?teachers?|school business manager|
  chief operating officer|chief executive officer|chief finance officer|chief fire officer|chief information officer|
  independent reviewing (?:officers?|service|manager)|independent (?:chair|person|reviewer)|reviewing officers?|
  adult social care|adult social services|children['’]?s? social care|children['’]?s? services|social care|
  social workers?|principal social worker|community safety (?:partnership|team|manager|officer)|community safety|
  human resources|public health|school council|school improvement|school nursing|school nurses?|
  hr business partners?|business partners?|(?:lscb|lscp|sab|hwb|csp|scp) (?:chair|manager|board|business (?:manager|unit)|training (?:officer|coordinator|manager)|development officer)|
  board (?:manager|members?)|business (?:manager|unit|support)|youth offending (?:team|service)(?: manager)?|
  early help|early years|environmental health(?: officer| manager)?|environmental services|customer services|
  democratic services|legal services|property services|leisure services|trading standards|economic development|
  planning policy|building control|clinical governance|medical director|information governance|internal audit|
  ict manager|it manager|hr manager|hr director|project manager|programme manager|team managers?|service managers?|
  ward managers?|monitoring officer|section 151 officer|data protection officer|designated (?:nurse|doctor|teacher)s?|
  named (?:nurse|doctor|gp|midwife)|parish (?:clerk|council)|town (?:clerk|council)|county council|district council|
  borough council|city council|cabinet member|portfolio holder|lead member|executive member|full council|
  neighbourhood manager|family support|leaving care|care leavers|looked after children|children in care|
  fire and rescue(?: service)?|health and well-?being board|mental health|learning disabilit(?:y|ies)|substance misuse|
  domestic abuse|quality assurance|performance management|workforce development|organisational development`;
