/**
 * Words that are seldom anybody's surname: where no given name stands before them, two words with
 * capitals ("Green Lane", "Sure Start") may be a place, a house or a company, and nobody's name.
 */
export const SELDOM_NAMES = `road avenue crescent terrace square court village county shire valley estate building buildings station market
  primary infant infants junior juniors secondary grammar academy nursery surgery practice clinic library museum
  theatre trust commission constabulary management start visit holdings group partners solutions consulting
  consultants solicitors construction energy water rail housing homes living active sure home first direct connect
  link links plus action aid future futures care voice lives point turning change better together new upper lower
  national international united british english welsh scottish european royal public private local senior middle
  top various other others rangers scouts guides brigade army navy force forces rotary lions legion club clubs
  parish diocese mosque synagogue press radio media digital software systems portal website project programme plan
  strategy meeting meetings agenda minutes budget annual monthly weekly ongoing completed complete term terms
  autumn spring summer winter task owner admin whole both all any each every divisional regional central incident
  pathway pathways offender offenders victim victims witness heart stroke diabetes falls patient patients bed site
  outreach referral front door gateway forward step steps stay safe well healthy happy next choice choices family
  families friends neighbours people women men girls boys heritage history railway river canal coast woodland
  gardens playground pavilion allotments infrastructure broadband superfast internet telephone television
  newspaper newsletter magazine post office store restaurant hotel pub cafe bakery garage taxi taxis bus airport
  harbour marina fishing sailing golf swimming running walking dance drama choir orchestra band festival carnival
  fayre show event events concern acute companies trusts cricket football rugby tennis bowls inn shop shops stores
  farmers landowners business businesses company tackling getting making keeping being working growing ageing
  special leads heads managers officers
  lived experience flag flags badge badges speed harm hidden cold calling lessons learned golden
  thread wage deep dive wet trades trade mystery shopper tower block blocks high rise light lights
  strength retained command petty cash purchase cards card silver gold bronze blue red amber wild
  places place spaces space broad pick town hall lane standard standards scheme schemes walkabout
  walkabouts informed reconciliation suspense prudent subsidy access approach approaches asset assets
  actions activity alert alerts alliance alternative ambition anchor application appointment approval
  area areas awareness balance barrier barriers baseline basic behaviour benchmark benefit best big
  board brand break breaks brief briefing bulletin bundle calendar call calls campaign campaigns case
  cases catalogue category caution certificate challenge chair challenges channel channels charter
  checklist checks circular citizen citizens city claim claims class clean clear code codes coherent
  collective common concept condition conditions confident connection connections connected connecting
  consistent context continuous contribution cost costs country creation creative crew crews culture
  current curriculum cyber daily dashboard data deal deals debate decision decisions deep default
  delay demand density deposit deputy desk detail device devices diary dignity direction directory
  discussion display distance district doors draft drive driver drivers duty dynamic ease easy
  effective efficient effort element elements emerging empower empowered empowering enabling enhanced
  entry envelope equal equipment ethical ethics evidence excellence exchange exit expert experts
  express extended external extra facility fact facts fair fairness fast feedback file files final
  flagship flexible floor flow focus follow format formal foundation framework free fresh frontline
  full function fuel further game gap gaps general gift global goal goals good great guarantee
  guidance guide habits handbook healthier hearts help helpline hidden higher the our their portfolio holding holistic hot
  hotspot hotspots hour hours hubs idea ideas identity impact inbox inclusive income independent index
  induction informal initial inner input insights inspired intake inter internal intranet inventory
  issue issues item items job jobs journey journeys keep keys kind kinship kit known lasting latest
  launch layer leaflet learn ledger left legacy lens lesson letter letters level levels liberty
  licence life lifelong line lines list lists live load log logs longer look loop loss low mailbox
  main major manifesto manual map maps mapping material materials matrix maximum mean means measure
  measures memorandum memory message messages method minimum minor mission mobile model models modern
  module modules moment money monitor motion motor move moving mutual name named narrative near need
  needs neighbour night nil nobody noise none normal note notes notice notices nudge number numbers
  object objective open opening opportunity order orders original outcome output outputs outside over
  overall overview ownership package packages pack packs pages paid panel paper papers part parts past
  path patch pattern peer peers pending performance period permit permits phase phases phone picture
  piece pilot pilots pipeline plans platform play pledge pledges policies pool pooled poor position
  positive potential power powers practical preferred present pressure preventing principle principles
  printed prior priorities priority process processes product productive products profile profiles
  progress prompt proof proposal proposals protocol protocols proud provider providers purpose
  qualified quarter quarterly question questions quick quiet range rapid rate rates raw ready real
  reality reason receipt recent reduced reflective refresh register registers regular relational
  relevant remote renewal renewals request requests required resilient respect result results return
  returns revised rewarding rewilding right rights ring risk risks role roles room rooms root roots
  route routes rules safer same sample satisfied save savings scene school schools scope scoping score
  scorecard screen seasonal seat second section sector seen self sensitive series serious sessions
  session set shape shaping share shared sharing shelter shift sight sign signs simple single sites
  skill slip small smart social solution sound source sources specific spend spending spot stage
  stages stakeholder standing state status still stop storage stories story straight stranger street
  streets stress stretch strong stronger structure student style subject submission success sufficient
  suite summit sun supply surge survey surveys sustained switch table tables tackle tactical tales
  talk talking tall target targets technical template templates tenant tender tenders test tests text
  theme themes thing things thinking third thrive thriving ticket time times toolkit tools tool topic
  total touch tour track tracker traffic trail transparent trauma trees trend trends trial trials
  triage trigger trusted truth twin type unit units unity unknown update updates upgrade uptake use
  useful user users valid valued values vehicle vehicles venue version vibrant view views virtual
  vision visible visual vital voices volume vote wage wages wait waiting walls warm warning watch
  waterside wave ways weather web week weeks welcome wheel whistle wider window windows winning wish
  wishes without word words work works workplace workshop world worth worthy written zone zones zero
  net mould damp void voids`;

/** How words end that are things and doings rather than people. */
export const SELDOM_NAME_ENDING =
  /(?:ional|tions?|ments?|ships?|ity|ities|ology|ates|ance|ence|ness|ism|ists?|[ai]ble|ical|ural|ental|tive|sive|ous|less|ised|ized|ising|shire|['’]s)$/i;

/** Companies and charities whose names hold no noun that tells so. */
export const KNOWN_BY_NAME = `capita|serco|veolia|biffa|liberata|mitie|amey|kier|balfour beatty|carillion|groundwork|sustrans|
  connexions|sure ?start(?: .{2,30})?|grant thornton|mott macdonald|ernst (?:&|and) young|kpmg|pwc|deloitte|mazars|bdo|
  atkins|arup|capgemini|liquidlogic|virgin care|centrepoint|st mungo|addaction|we are with you|
  cranstoun|adviza|place2be|young ?minds|childline|mermaids|stonewall|victim support|
  visit (?:england|britain|wales|scotland)|(?:.{2,30} )?(?:volunteer bureau|volunteer centre|rural community council)|
  police scotland|uk power networks|openreach|first bus|stagecoach|arriva|national grid|severn trent|anglian water|
  thames water|united utilities|yorkshire water|dŵr cymru|the wildlife trusts|the national trust|
  national trust|royal british legion|rotary(?: club)?|british red cross|red cross|salvation army|
  st john ambulance|age concern(?: .{2,30})?|english heritage|cadw|living streets|family rights group|carers uk|carers trust|rethink(?: mental illness)?|papyrus|cruse(?: bereavement(?: .{2,20})?)?|
  p3|phoenix futures|places for people|freedom leisure|everyone active|gll|st giles trust|safelives|transport for .{2,30}|
  (?:the )?princes?['’]?s? trust|(?:the )?ramblers(?:['’]? association)?|british horse society|royal mail|post office|scottish power|
  british telecom|bt|keep britain tidy|play england|kids|scope|sense|sacre|skills development scotland|careers wales|acas|action fraud|crimestoppers`;

/** Places that are named together, in the names of their councils, forces and trusts. */
export const PLACE_PAIRS = `avon and somerset|devon and cornwall|kent and medway|kent and essex|bath and north|brighton and hove|
  barking and dagenham|hammersmith and fulham|kensington and chelsea|windsor and maidenhead|redcar and cleveland|
  cheshire west and chester|tyne and wear|northumberland,? tyne and wear|hereford and worcester|
  herefordshire and worcestershire|coventry and warwickshire|birmingham and solihull|cambridgeshire and peterborough|
  norfolk and waveney|norfolk and suffolk|suffolk and north|bedfordshire and luton|esk and wear|dorset and wiltshire|
  devon and somerset|hampshire and isle|hampshire and the isle|buckinghamshire and milton|leicestershire and rutland|
  cornwall and isles|cornwall and the isles|lancashire and south|cheshire and merseyside|cheshire and wirral|
  nottingham and nottinghamshire|derby and derbyshire|lincoln and lincolnshire|bristol and weston|berkshire and surrey|
  surrey and sussex|surrey and borders|sussex and east|london and maudsley|west london and st|barnet and chase|epping and harlow|
  telford and wrekin|nuneaton and bedworth|hinckley and bosworth|oadby and wigston|newark and sherwood|basingstoke and deane|
  reigate and banstead|epsom and ewell|tonbridge and malling|king['’]s lynn and west|poole and christchurch|
  bournemouth,? christchurch and poole|stoke and staffordshire|essex and southend|rhondda cynon|neath and port|
  dumfries and galloway|argyll and bute|perth and kinross|guy['’]s and st|barts and the|sheffield and rotherham|
  shropshire and telford|shropshire,? telford and wrekin|gloucestershire and bristol|cumbria and lancashire|leeds and york|
  calderdale and huddersfield|dudley and walsall|sandwell and west|doncaster and bassetlaw|canal and river|
  westminster and kensington|dyfed and powys`;

/** Fields of work that are named together, so that "and" makes no second team of them. */
export const FIELD_PAIRS = `children and families|children and family|children and young people|adults and communities|adults and health|
  adult and community|people and communities|legal and democratic|law and governance|finance and resources|
  finance and assets|estates and facilities|revenues and benefits|parks and open spaces|parks and countryside|
  parks and gardens|parks and leisure|waste and recycling|waste and street|education and skills|education and learning|
  education and inclusion|learning and skills|training and development|workforce and od|hr and od|culture and leisure|
  leisure and culture|leisure and tourism|libraries and culture|libraries and heritage|arts and culture|
  arts and heritage|sport and leisure|sports and leisure|sport and physical activity|leisure and wellbeing|
  audit and risk|audit and assurance|risk and insurance|policy and performance|policy and strategy|
  policy and communications|performance and improvement|performance and intelligence|performance and quality|
  performance and insight|performance and policy|quality and performance|quality and improvement|quality and safety|
  quality and governance|communications and marketing|communications and engagement|comms and engagement|
  marketing and communications|equality and diversity|equalities and diversity|diversity and inclusion|
  equality and inclusion|safeguarding and quality|safeguarding and review|safeguarding and reviewing|
  fostering and adoption|adoption and fostering|planning and building control|planning and development|
  planning and regeneration|planning and environment|planning and economic development|growth and regeneration|
  economy and regeneration|economic development and regeneration|regeneration and housing|liaison and diversion|
  speech and language|business and skills|highways and transport|highways and transportation|transport and highways|
  housing and community safety|housing and homelessness|housing and regeneration|housing and neighbourhoods|
  health and social|health and adult social care|commissioning and procurement|contracts and procurement|
  procurement and contracts|commissioning and contracts|strategy and policy|strategy and performance|
  strategy and commissioning|insight and intelligence|research and intelligence|information and data|
  information and technology|data and insight|digital and technology|customer and digital|customer and business|
  transformation and improvement|work and pensions|emergency planning and business continuity|
  emergency planning and resilience|community safety and licensing|electoral and democratic|democratic and electoral|
  prevention and early help|early help and prevention|prevention and early intervention|youth and community|
  participation and engagement|engagement and participation|consultation and engagement|engagement and consultation|
  environmental health and trading standards|environmental health and licensing|environment and transport|
  environment and sustainability|access and inclusion|admissions and transport|attendance and inclusion|
  repairs and voids|voids and lettings|voids and repairs|lettings and allocations|allocations and lettings|
  rents and income|income and rents|homes and neighbourhoods|estates and neighbourhoods|neighbourhoods and estates|
  compliance and building safety|asset management and compliance|assets and compliance|energy and sustainability|
  energy and carbon|climate and sustainability|climate and environment|climate change and sustainability|
  environment and climate|environment and place|traffic and road safety|parking and enforcement|trees and woodlands|
  waste and fleet|museums and heritage|museums and archives|libraries and archives|libraries and museums|
  culture and heritage|heritage and culture|tourism and culture|culture and tourism|tourism and heritage|
  business and enterprise|skills and employment|employment and skills|economy and skills|place and economy|
  crime and intelligence|policing and crime|victims and witnesses|fleet and workshops|fleet and equipment|
  estates and fleet|estates and property|people and culture|people and organisational development|finance and commercial|
  audit and fraud|audit and counter fraud|creditors and debtors|democratic and civic|communications and media|
  media and communications|digital and ict|ict and digital|data and digital|digital and data|insight and performance|
  performance and data|research and insight|mca and dols|drugs and alcohol|drug and alcohol|screening and immunisation|
  property and assets|assets and property|property and facilities|infection prevention and control`;
