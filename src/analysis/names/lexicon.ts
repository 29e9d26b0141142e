const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of office that stand before a person's name. */
export const OFFICES =
  words(`president vice-president minister premier chancellor king queen prince princess sheikh sheikha sultan emir sir lord dame dr doctor mr mrs ms
  miss prof professor director director-general secretary secretary-general undersecretary under-secretary-general chairman chairwoman chairperson chair officer
  governor senator sen rep congressman congresswoman commissioner representative envoy mayor captain capt colonel col lieutenant lt major maj brigadier admiral
  justice judge pope archbishop bishop rev reverend father imam ayatollah spokesperson spokesman spokeswoman ambassador consul attaché attache speaker leader ceo
  administrator coordinator manager head lady chargé counsellor counselor adviser advisor gen general epidemiologist virologist doctor economist analyst expert
  scientist researcher lawyer activist critic journalist reporter correspondent editor colleague official delegate lawmaker mp counterpart politician tycoon founder owner
  dean rector fellow scholar lecturer physician nurse surgeon pharmacist taoiseach dictator diplomat chief president-elect`)
/** Words that go before a noun of office. */
export const OFFICE_MODIFIERS =
  words(`vice prime deputy foreign health finance defence defense interior education trade state chief executive assistant associate
  special high crown first lady supreme party acting former permanent regional country senior junior public external internal internal home press national federal
  medical social welfare affairs family planning child maternal new then the us u.s. uk and - cabinet opposition general staff white house rear vice-`)
/** Last words of the names of organisations. */
export const ORGANISATION_NOUNS =
  words(`bank institute institutes university foundation agency committee council hospital hospitals group fund association organization organisation
  society union college commission authority board bureau office department service services centre center centers centres corps federation league
  trust school academy laboratory laboratories institution administration consortium congress assembly court party network charity
  task force forum cooperation relief clinic club church secretariat directorate command police army observatory watch`)
export const COMPANY_NOUNS =
  words(`company corporation corp inc ltd limited plc llc co ag sa gmbh holdings holding airlines airways pharmaceuticals pharmaceutical pharma biotech
  se nv spa asa oyj bhd pte biologics biotechnology biological biopharma therapeutics industries enterprises motors cargo logistics technologies`)
export const COMPANY_SUFFIXES = words('se nv spa asa oyj bhd pte inc inc. corp corp. ltd ltd. plc llc co co. ag sa gmbh pvt limited')
export const PROGRAMME_NOUNS = words(
  'initiative programme program facility mechanism partnership alliance scheme accelerator project campaign',
)
export const PLACE_NOUNS =
  words(`city province state airport port river island islands basin museum memorial county district region street square border bridge bay peninsula valley mountains
  sea ocean gulf strait lake town village township prefecture governorate crossing harbour harbor airfield base camp palace stadium hotel tower road avenue park`)
export const MEDIA_NOUNS = words(
  'news times post daily gazette herald tribune journal tv television radio newspaper magazine press telegraph chronicle',
)
/** Organs of a state: they stand for its country, which coreference finds; they are no names of their own. */
export const STATE_ORGANS = words(
  `ministry embassy government parliament cabinet consulate army navy police presidency senate congress treasury`,
)
/** What ends a run that names something else: an act, an event, a document. */
export const OTHER_NOUNS =
  words(`day dialogue ambition commitment doctrine era first roadmap framework goals pact agenda war cup games olympics summit act agreement resolution treaty accord declaration conference meeting week year month prize award
  law order convention report plan strategy convoy operation festival constitution charter bill protocol virus variant disease syndrome fever
  communiqué statement vaccine vaccines street boulevard`)

/** Parts of names that are written small. */
export const PARTICLES = words('de da do dos del della di la le van von der den bin bint ibn al el ul ter y e du des abu')

/** Common given names of many languages; a run of capitals that begins with one is a person. */
export const GIVEN_NAMES =
  words(`aaron abdul abdulla abdullah abel abiy abraham adam adrian ahmad ahmed aisha alan alassane albert alberto alejandro alex alexander alexandra alexei
  alfredo ali alice alicia alok amina amit amy ana anatoly andrea andreas andrei andrew andrés andy angela anil anita ann anna anne anthony antonio antony anwar arif armando
  arthur arun asad ashok barack barbara beatriz ben benjamin bernard bill bob boris brad brian bruce bruno carissa carl carla carlos carol caroline catherine cecilia chad
  charles chris christian christina christine christopher claire claudia colin cyril dan daniel daniela david deborah denis dennis diana diego dmitry donald doug
  eduardo edward edwin elena eli elias elizabeth ellen emily emma emmanuel enrique eric erik ernesto esther eva evo faisal farah fatima felix fernando filipe
  fiona florence francis francisco frank franklin fred gabriel gary george georgia gerald gerardo gian gordon grace graham greg guido gustavo hamad han hans harry hassan
  heather hector helen henry hugo hussein ian ibrahim igor imran irina isaac isabel ivan jack jacinda jack jaime jair jake james jamie jan jane janet jason javier jean
  jeff jeffrey jen jennifer jeremy jessica jim joanne joe joel johan john jonathan jordan jorge josé jose joseph josep josephine josh joshua jovenel juan judith julia julian
  julie justin kamala karen karim karl kate katherine kathy keith ken kenneth kevin khaled kim kristalina kyle lars laura laurent leif leo leonardo leslie li
  lina linda lisa liz lloyd louis lucy luis luiz luke lula lynn mahmoud mai manuel marc marcelo marcos margaret maria marie mario mark marta martha martin mary matthew
  maurice max melissa michael michel michelle miguel mike miriam mohamed mohammad mohammed muhammad muhammadu mustafa nadia nana nancy narendra natalia nelson nicholas
  nick nicola nicolas nicolás nikol nina nisha noel noh olaf oleg olga olivia omar oscar osman pablo patricia patrick paul paula pedro peter philip phil philippe pierre pradeep
  prakash priya rachel rafael rahul raj rajesh ramón raúl ravi rebecca recep ricardo richard rick rita robert roberto robin rodrigo roger ron ronald rosa ruth ryan
  salim salma sam samantha samuel sandra sanjay sara sarah scott sean sebastián sergei sergey sergio seth shah sharon sheila sherry simon sofia sonia sophie stella
  stephen steve steven sue sunil suresh susan susana susie syed tamara tanya ted tedros teresa theresa thomas tim timothy tina tom tony uhuru ursula valentina vera victor
  vikram vincent vivian vladimir volodymyr walter wang wei wendy william winnie xavier xi yasmin yoweri yusuf yuri zweli zoe zhang zhao chen liu`)

/** Verbs of saying beside which a run of capitals is a person or body that speaks. */
export const SAYING = words(
  'said says told added adds noted stressed explained tweeted wrote urged warned insisted argued confirmed announced stated recalled remarked',
)

/** Words that begin sentences with a capital and are no names. */
export const SENTENCE_OPENERS =
  words(`the a an this that these those it its he she they we i you his her their our my your there here when while where what which who why how if
  as at by for from in into on of off to with without after before since until during under over between through against among amid about above across along
  and but or nor so yet both either neither not no all any each every some many most more several such another other others few much one two three four five six seven
  eight nine ten also although because however instead meanwhile moreover nevertheless still then thus too now today yesterday tomorrow earlier later last next
  first second third once only even just perhaps despite due given like unlike according additionally finally further furthermore indeed similarly
  officials experts doctors health vaccines vaccine doses people countries government governments authorities sources asked speaking following
  let please thank thanks yes well ok okay look do does did is are was were be been being have has had will would should could can may might must
  half almost nearly around roughly new former local state public foreign international global world early late good great
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday photo image video read related advertisement share leave download subscribe covid covid-19 coronavirus q a mr`)

/** Never part of a name by shape. */
export const NEVER =
  words(`i covid covid-19 coronavirus january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc ok tv dna rna mrna pcr ppe icu hiv aids sars mers
  christmas easter ramadan eid god internet q a`)

/** Words after a hyphen that make an adjective of a name: China-made. */
export const MADE_OF = words(
  'made led based backed born style made funded donated produced supplied developed run owned educated trained friendly wide',
)

/** Of the given names, those that mostly women bear; and those that tell nothing. */
export const FEMALE_NAMES =
  words(`aisha alexandra alice alicia amina amy ana andrea angela anita ann anna anne barbara beatriz carla carol caroline catherine cecilia christina
  christine claire claudia daniela deborah diana elena elizabeth ellen emily emma esther eva farah fatima fiona florence grace heather helen irina isabel jacinda jane
  janet jennifer jessica joanne josephine judith julia julie kamala kate katherine kathy kristalina laura lina linda lisa liz lucy lynn mai margaret maria marie marta
  martha mary melissa michelle miriam nadia nancy natalia nicola nina nisha olga olivia patricia paula priya rachel rebecca rita rosa ruth salma samantha sandra sara
  sarah sharon sheila sherry sofia sonia sophie stella sue susan susana susie tamara tanya teresa theresa tina ursula valentina vera vivian wendy winnie yasmin zoe`)
export const AMBIGUOUS_NAMES =
  words(`alex andrea robin sam chris jean kim lee li wang zhang zhao chen liu noh noel leslie jan karen jordan chad georgia francis gabriel nana wei xi pat dominique kyle olu
  jamie shah syed ali moon`)
