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
  matters affairs business-support complex families’ front door home house healthcare aftercare speech language liaison diversion regulatory anti-social antisocial memory recreation amenities amenity allotments cemetery playground econ management pastoral custody refuse numeracy literacy visiting primary carbon biodiversity flood drainage coastal cycling tree trees footpaths footway lighting cleansing
  bereavement radicalisation extremism obesity smoking tobacco immunisation screening dental vaccination dementia palliative
  discharge intermediate urgent acute fraud insurance valuation income debt rents repairs lettings homeless sleeping leasehold
  stock retrofit decarbonisation sustainability premium early-years statistics census policing missing conservation
  damp mould condensation voids void caretaking disrepair occupancy gas electrical asbestos legionella
  lifts energy net zero emissions renewables renewable solar ecology arboriculture countryside
  landscape landscaping greenspace greenspaces pollution noise air land charges archives archive
  investigations investigation mobilising mobilisation workshops pensions pension accounts account
  payable receivable creditors debtors exchequer ledger short breaks portage telecare therapy
  occupational optimisation medicines involvement tribunal tribunals forensics forensic firearms
  vetting homicide stalking harassment rural cyber vulnerability legitimacy perinatal neonatal
  postnatal antenatal breastfeeding feeding diabetes stroke respiratory frailty falls cancer
  continence podiatry audiology neurodiversity tuition exams examinations print printing reprographics
  mailroom reception translation interpreting reward talent resourcing induction pay telephony mapping
  conveyancing litigation civic mayoral ceremonial petitions contingencies civil flooding streetworks
  signage collection collections litter graffiti flytipping fly-tipping toilets burial burials
  cremation twinning pitches hydrants wholetime on-call rostering rescue arson collaboration offender
  offenders reoffending reducing resettlement disposal disposals reparation restorative trafficking
  slavery hate suicide poverty migration refugees refugee veterans gender race racial accessibility
  anti-racism belonging fund funds funding towns crematorium cctv telehealth technology-enabled extra
  sheltered aids adaptations responsive planned works cyclical retrofitting inward visitor rates
  council-tax enabled warm hedges verges speedwatch bookings trauma inequalities prescribing
  neurodevelopmental casework sufficiency organisation exhibitions collections stop search gypsy
  traveller travellers roadworks enquiries verification electrification mobility vehicles vehicle
  charging cycle walking nature recovery water waterways recovery construction surveying
  enterprise realm payments`;

/** Acronyms of groups of children and of fields of work: they say which, and lead nothing themselves. */
export const SERVICE_ACRONYMS = `CIN CLA LAC CP SEND SEN CSE CCE CWD UASC NEET CME EHE EHCP CIC EYFS ALN ASD ADHD EH QA L&D CYP CYPS YP PEP EET OD UK EU PE PSHE MFL IG KS1 KS2 KS3 KS4 KS5 KS1/2 Y1 Y2 Y3 Y4 Y5 Y6 Y7 Y11
  CCTV ASB VAWG RASSO EDI EHC SEMH PfA PFA H&S HMO DFG TEC S106 CIL BNG GDPR FOI CVD JSNA BCF UEC ESOL
  PSPO MCA IOM GIS LGBT LGBTQ LGBT+ LGBTQ+ BAME 0-19 0-25`;

/** Given names that are often seen: what tells "Emma Parks" from a service, and two names that run together. */
export const GIVEN_NAMES = `aaron abbie abdul abigail abu adam ade adele adrian agnes ahmed aidan aileen aisha alan alasdair alastair alec aled
  alex alexandra alexis alfie ali alice alison alistair allan allison alun alyson amanda amina amir amit amrit amy
  andrea andreas andrew andy angela angus anil anish anita anjali anka ann anna annabel anne annette annie ansar
  anthony anwar anya arif arjun arun asha ashley ashok asif ayesha azhar babar balbir baljit barbara barry beatrice
  becky belinda bella ben benjamin bernadette bernard beth bethan bev beverley bharat bianca bill bob bobby brenda
  brian bridget bronwen bryan bryn callum cameron camilla carl carla carly carmel carol carole caroline carolyn carys
  cath cathal catherine cathy cecilia ceri chantal charles charlie charlotte cheryl chloe chloé chris christian
  christina christine christopher cian ciara clair claire clara clare clive colin connor conor cormac craig dafydd dai
  damian dan daniel danielle darren darryl dave david dawn deb debbie deborah deepa deirdre delyth denis denise dennis
  derek desmond diana diane dilys dominic don donald donna doreen dorothy doug douglas duncan dylan eamon edith edward
  edwin eileen eirlys elaine eleanor elin elisabeth elizabeth ellen elsie emily emma emyr eoin eric erica erin ernest
  esther ethan eva eve evelyn ewan faisal farah farhan fatima faye felicity femi fergus finlay fiona florence folake
  fran frances frank freya gabriel gail ganesh gareth garry gary gavin gaynor gemma geoff george georgina geraint
  gerald geraldine gerard ghazala giles gill gillian glen glenda glenn glenys gloria graham greg gregory greta gwen
  gwyn habib haider hamza hannah hari harpreet harriet harry harvinder hassan hayley hazel heather hector helen henry
  hilary hina holly howard hugh hugo humphrey hywel iain ian ibrahim ibrar ieuan imogen imran imtiaz ingrid iqbal
  irene irfan irina isaac isabel isla ivan ivor iwan jabeen jack jackie jacob jacqueline james jan jane janet janice
  jasmine jason jaspreet jatinder javed jay jean jeff jeffrey jen jennifer jenny jeremy jerome jess jessica jill
  jillian jim jo joan joanna joanne jodie joe joel john jon jonathan jordan joseph josephine josh joshua josie joyce
  judith judy julia julian julie june justin justine kaleem kamal kamran karen karin karl kash kate katherine kathleen
  kathryn kathy katie kavita kay keir keith kelly ken kenneth kerry kevin khadija khalid kim kiran kirsty kit kris
  krish kumar laura lauren laurence lawrence leah leanne lee leila lena leon leonard lesley lewis liam lily linda
  lindsay linzi lisa liz lois lola lorna lorraine lottie louis louise lucy luke lyn lynda lynette lynn lynne lynsey
  maggie mair mairead malcolm malik mandy manjit marc marcus marek margaret margot maria marian marianne marie marilyn
  marina marion marjorie mark marlene marsha martha martin marvin mary matt matthew maureen max maxine meena meera
  megan mehmet mel melanie melissa meryl mia micah michael michaela michelle mick mike millie milly mina miriam
  mohamed mohammad mohammed moira mona monica morag morgan morwenna moses muhammad muriel mustafa myra nadeem nadia
  naheed nancy naomi narinder nasreen natalie natasha nathan navdeep naveed neha neil nerys nesta nia niall nicholas
  nick nicki nicky nicola nicole nigel nikita nikki nina nita noel noor noreen norma nuala nusrat olga oliver olivia
  ollie olu omar oscar osman owen padraig pam pamela parveen pat patricia patrick patsy paul paula pauline pavel
  penelope penny perry pete peter petra phil philip philippa phoebe phyllis pippa pooja preeti prem priti priya
  rachael rachel rafiq rahul raj rajesh rajinder ralph ramesh rana rashid ravi ravinder ray raymond rebecca rehana
  renata rhian rhiannon rhoda rhona rhys ric richard rick ricky rita rizwan rob robbie robert roberta robin robyn
  roderick roger rohan roisin roland ron rory rosa rosalind rose rosemary roshan ross rowan rowena roxanne roy ruby
  rukhsana rupert russell ruth ryan saba sadia sadie saeed sajid saleem sally salma sam samantha sameer samina samuel
  sandra sanjay sanjeev sanjit sara sarah sasha satnam saul scott sean sebastian selina serena shabana shahid shakeel
  shane shannon sharon shaun shazia sheila shelagh shelley sheree sherry shirley shona sian sidney simon simone sinead
  siobhan siân sohail sonia sonja sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart
  stuart sue sukhdev suki sunil sunita surinder susan susannah suzanne suzie sybil sylvia tahir tamara tamsin tania
  tanya tara tariq tasha ted tegan terence teresa terry theo theodore theresa thomas tia tilly tim timothy tina toby
  tom tomasz toni tonia tony tracey tracie tracy trevor tricia tristan tudor ursula usha usman valentina valerie
  vanessa vera vernon veronica vic vicky victor victoria vijay vincent viv vivek vivian vivienne walter wanda wasim
  wayne wendy wesley william winifred winston yasin yasmin yolanda yusuf yvette yvonne zahra zainab zara zeeshan zoe
  abiola adaeze adaobi adebayo adel adeola adesola aditi aditya adnan adunni afsana agata agnieszka
  ahmad ailsa aine aisling aiden ajay akua alana aleksandra alessandra alessandro alfred alina
  alisha alma aloysius alwyn amara amarjit amelia ameena amelie amos anastasia anders aneurin angharad
  angelica aniela anisha annika anouk antoine anton antonia antonio anusha aoife archie aretha
  ariana arabella arlene armaan arnold aroha arthur arwel asad asma astrid aubrey audrey augustine
  aurelia ava avril aya ayo ayodele azeem aziz bala barney bartosz bashir basil beata benedict
  benita berenice bernice bertha beryl bethany beatriz bilal bogdan bola brad bradley
  brandon brendan brent bronagh bruce bruno caitlin calum candice carmen cassandra catriona cecil
  cedric celeste celia cerys chandra charlene charmaine chen cherie chidi chiara chike chima chinedu
  chinwe chioma chukwu ciaran clarissa claudia clement cleo cliff clifford clodagh colette 
  cordelia courtney crispin curtis cynthia cyril daisy damilola danuta daphne darius davina 
  declan delia della delroy demi denzil dermot desiree devon dhruv dieter dimitri dimitrios dinah
  dionne dipak divya dolores dominique doris dorota dougie drew dwayne ebony edgar edmund edna edwina
  efua eilidh eirian ekaterina elena eleni eli elias elijah elisa elise eliza ella ellie elliot
  elliott eloise elspeth elton elvira emeka emil emilia emmanuel emmeline enid enrique ernie errol
  esme esmé estelle eugene eunice evan evie ewa eyo ezra fabian fadi farida farzana fatema fatou
  fay fergal fernando fidelma fionnuala florian folasade francesca francesco francis francisco
  freddie frederick fredrick funmi gabriela gabrielle genevieve gerry gethin giovanni gita gladys
  godfrey gopal gordon grace graeme grainne grzegorz guillermo gulshan gurdeep gurmeet gurpreet
  gwenda gwilym gwyneth habiba hadiya hamid hamish hana haris harish harold haroon harshad hazera
  heidi helena henrietta henryk herbert hettie hiba hilda hollie horace huda hussein huw
  ibukun ida idris ifeanyi ifeoma ifor ignatius ilona imani ines inga iona ioan ira isabella
  isabelle isaiah isha ishaan ismail isobel ita iwona iza jacek jaime jake jamal jamie jamila
  janette janina janine jared jarek jarosław jasmin jaswinder javier jaya jayne jeanette jeannie
  jelena jemima jemma jennie jermaine jerry jethro jiten jitendra joachim joanie jocelyn jodi
  johan johanna johannes johnny jolanta jonas jorge jose josef juan juanita judd jude juliana juliet
  juliette justyna kadiatou kadeem kai kalpana kamil kamila kapil kareem karina karolina karthik
  katarzyna katharine katrina katya kaye kaz kehinde keira keisha kelvin kemi kenny kerri khalil kian
  kieran kieron killian kingsley kirsten kirstie kishor klaus kofi kojo krishna kristian kristina
  krystyna krzysztof kunle kwabena kwadwo kwaku kwame kyle lachlan laila lana lara lars latoya 
  laurie lavinia layla leanna leigh leo leonora leroy leslie leticia letitia levi lex lian libby lidia
  lila lillian lina lindsey linsey lionel llinos lloyd lorenzo loretta lubna lucas lucia lucille
  lucinda luis luisa lukasz lydia lyndsey mabel macy madeleine madeline madhu maeve magdalena mahmood
  mahmoud maisie malgorzata małgorzata mandeep manoj mansoor manuel marcella marcia marcin mared
  mariam mariana marika mario marios marisa marissa marius mariusz marta marty maryam mateusz mathew
  mathilda matilda mattie maud maura maurice mavis maya mayur meg mehreen melvin menna mercedes 
  meredith merle mervyn michal michał michele miguel mihaela milena miles minal miranda 
  mitesh mohan mohit monika moyra mukesh mumtaz munir muna murdo murray mwamba myfanwy myles myrtle
  nabil nabila nadine nafisa nahid naima nana nanette narendra nasir natalia nathalie nathaniel navin
  nazia nazir ned neelam neeta nell nellie nesrin netta neville ngozi ngoc niamh nicolas nikhil
  nikolai nilesh nimish niraj nisha nishat nitin njeri nkechi nneka noah nora norah norman nour nuno
  obinna octavia odette ofelia ola olayinka olivier olufemi oluwaseun omolara oonagh oriel orla
  orlando orlaidh orsolya osagie osian oswald otto owain padma paige palak pallavi paloma pankaj
  paolo parminder patrice patricio patrik patryk patti paulette paulina pawel paweł 
  pedro peggy percy perminder petros phillip phillipa phylis piers piotr piyush poppy prabhjot pradeep
  prakash pranav prashant pratibha pravin preethi priscilla priyanka quentin rabia
  rachid radha rafael raheem rahima rajan rajeev rajiv rakesh ralf ramon randeep rani ranjit raphael
  rashida raven razia reece reena regina reginald rehan reinhard rekha remi renee reshma reuben
  rex rhiain rhodri ricardo riccardo richie rina risa ritu roberto rodney rodrigo romana romy ronald
  ronnie rosalie rosanna roseanne rosie rowland roza rubina rufus rupal rupinder ruqayya ruslan
  ryszard saad sabiha sabina sabrina sacha safia sahar saif saima saira sakina salim salman salvatore
  samir sana sandeep sandip sandy sanjana santosh sanya sarita saskia satish satinder
  savita scarlett seamus seán selma seema sergei sergio seun shaheen shaista shakil shamim
  shamima shan shanice shanti shareen sharmila shayla sheena shereen sheryl shireen shivani
  shobha shreya shruti sidra silvia simran sinéad sioned sofia solomon sonal sophia
  stacy stavros stefania steph stephan stephane stevie sudha suhail sujata suleman sultana
  sumaira suman suraj surjit suresh sushila svetlana swati syed sylvester sylwia szymon tabitha
  tadeusz taiwo talia talitha tamsyn tanvir tanwen tarun tasneem tatiana tayo teddy teodor terri tessa
  thandi thandiwe thea thelma theodora thomasina tiffany tiago tijani tobi tobias tolu tomos torsten
  toyin trish trudy tunde tyler tyrone ugo ulrike uma umar umesh unnati uzma vaishali valeria
  vandana varsha vasilis vaughan velma venetia verity veronika vikas vikram vikki vinay vince vinod
  viola vipul vishal vlad vladimir wahida waheed warren waseem wei
  wendell wilf wilfred wilhelmina willa winnie wioletta wojciech xavier xin yacoub yan yasmeen yaw
  yash yetunde yewande ying yinka yolande yunus yuri zac zach zachary zak zakaria zakia zandra zanele
  zane zawadi zbigniew zelda zena zofia zohra zoltan zubair zulfiqar
  dev`;
