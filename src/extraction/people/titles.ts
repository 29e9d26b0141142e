const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Offices of a state: whoever holds one without a named country belongs to the country the text is about. */
const STATE = set(`
  president premier minister chancellor king queen prince princess emir amir sultan monarch pope ayatollah sheikh sheikha
  ambassador envoy consul attaché chargé senator congressman congresswoman congressmember lawmaker legislator parliamentarian mp governor mayor
  secretary undersecretary under-secretary subsecretary commissioner speaker leader diplomat counterpart negotiator representative
  vice-president vice-minister vice-premier chief-of-staff solicitor-general surgeon-general attorney-general president-elect
  taoiseach captain-regent lord baroness general lieutenant-general major-general brigadier colonel admiral judge justice councillor
  czar tsar controller comptroller ombudsman whip chargé-d'affaires spokesperson spokesman spokeswoman statesman dictator ruler strongman councilor`)

/** Offices that any organisation has. */
const ANY = set(`
  director director-general director-generals director-designate head chief chair chairman chairwoman chairperson co-chair vice-chair ceo coo cfo cto cmo
  officer official manager coordinator co-ordinator adviser advisor administrator president professor lecturer researcher scientist
  fellow analyst expert specialist epidemiologist virologist immunologist economist physician doctor surgeon nurse paediatrician
  pediatrician pharmacist vaccinologist biologist microbiologist historian sociologist anthropologist lawyer attorney activist campaigner
  spokesperson spokesman spokeswoman secretary-general secretary executive founder co-founder cofounder owner partner member
  correspondent reporter journalist editor columnist anchor host author producer presenter commentator
  teacher guide student worker farmer trader pastor priest bishop archbishop cardinal imam rabbi dean rector provost vice-chancellor
  chancellor principal superintendent inspector commander deputy aide assistant consultant strategist planner technologist
  engineer technician pilot trustee treasurer registrar delegate prosecutor minister leader chairperson-designate
  dissident refugee patient resident witness volunteer counsel counselor counsellor implementer liaison focal lead caretaker figurehead
  politician statistician demographer modeller ethicist bioethicist scholar academic trainee intern investor entrepreneur
  lady widow businessman businesswoman philanthropist tycoon billionaire magnate oligarch celebrity actor actress singer footballer athlete coach boss mogul
  representative commissioner envoy ambassador supremo secretary-designate vice-president vp svp evp under-secretary-general`)

/** Words that come before the head of a position ("deputy", "foreign", "press"). */
const MODIFIER = set(`
  prime deputy vice acting interim caretaker assistant associate senior junior chief lead executive general managing medical scientific
  technical regional national federal provincial global international country central foreign external internal health defence defense
  finance interior home justice education labour labor trade commerce industry development transport agriculture tourism information
  science technology environment energy communications planning economy economic treasury public private social family welfare
  population presidential parliamentary congressional government governmental state cabinet ministry ministerial department
  opposition ruling party supreme military army naval air force armed forces police security intelligence press media communication
  special permanent resident high extraordinary plenipotentiary principal commercial operating financial investment policy political
  legal research clinical program programme project operations emergency emergencies response relief aid humanitarian immunisation immunization
  vaccine vaccines vaccination covid-19 coronavirus covid pandemic disease diseases infectious epidemic task-force taskforce
  outgoing incoming newly elected appointed current former ex late long-time longtime onetime one-time then honorary emeritus veteran
  visiting adjunct distinguished full top-ranking top leading prominent well-known independent local district county city town village
  school university hospital college institute company corporate business marketing sales supply logistics procurement warehouse
  white house kremlin palace embassy consulate consular mission crown founding group co- joint administrative advisory staff
  minority majority republican democratic ranking labour conservative liberal communist house senate upper lower
  political-military africa asia affairs relations partnerships partnership markets strategy analysis studies programs services
  first union preparedness surveillance safety quality regulatory drug drugs food control prevention medicine nursing surgical child children's women
  inspector judge major lieutenant brigadier colonel rear secretary under director news bureau
  high-school non-resident nonresident emergency-response counter-terrorism gender climate d'affaires d’affaires`)

/** What a minister or a secretary is of. */
const PORTFOLIO = set(`
  health foreign external internal affairs finance defence defense interior home state justice education labour labor trade commerce
  industry development transport transportation agriculture tourism information science technology environment energy communications
  communication planning economy economic treasury public social security family welfare population prevention sanitation hygiene
  population services human cooperation co-operation integration east african european community immigration emigration population
  public prevention religious culture sports youth women gender children water works housing land local government civil service
  parliamentary international regional investment promotion medical medicine medicines population emergency situations emergencies
  staff war population cabinet administration privatisation planning diaspora expatriates religious fertilisers chemicals population
  veterans homeland management budget pharmaceutical pharmaceuticals production supply supplies regulation fisheries livestock wildlife forests
  forestry roads highways railways ports shipping aviation power petroleum mines mining minerals natural resources irrigation rural urban
  consumer enterprises digital innovation research higher indigenous disabled disability solidarity reform revenue customs territorial
  reintegration broadcasting mass media posts textiles heritage arts equality rights disaster relief climate ecological ecology biodiversity
  oceans maritime steel electronics cooperatives special programmes programs physical vocational training skills manpower overseas employment
  expatriate pilgrimage minorities tribal frontier autonomous capital wellness ageing nutrition drug drugs medical insurance care child
  elderly aged persons aids hiv hiv/aids girls boys orphans labour-relations grievances livelihoods statistics archives
  affairs d'affaires d’affaires`)

const HONORIFIC = set(`
  mr mrs ms miss mx dr drs prof sir dame madam madame hon honourable honorable excellency h.e he rev reverend fr lt gen col maj capt sgt brig
  cmdr adm sen rep gov amb eng engr datuk dato tan tun sri shri smt lord ustaz alhaji alhaja mullah maulana monsignor m.d`)

/** Ranks that stand before a name beside the office proper ("the foreign minister, Ambassador Liberata Mulamula"). */
const RANK = set(
  'ambassador ayatollah sheikh sheikha professor doctor pastor imam archbishop bishop cardinal general colonel major captain brigadier commodore marshal justice judge lord lady admiral senator congressman congresswoman engineer',
)

/** Words in names that carry no capital. */
const PARTICLE = set(
  "de da do dos das del della di du la le van von der den ten ter bin ibn bint al el ul ur y e ben abu af av zu zur d' st",
)

const FORMER = set('former ex onetime one-time erstwhile ex-president ex-minister ex-premier then-president previous late then')

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')
/** `ministers` → `minister`, `secretaries` → `secretary`, `spokesmen` → `spokesman`. */
const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('men')
      ? `${word.slice(0, -3)}man`
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word
const stem = (word: string): string => bare(word).replace(/^(ex|then|co|vice|deputy)-/, '')

/** Remembers the answers for the words of a vocabulary; forgets them when they are too many. */
function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size > 50_000) answers.clear()
    const answer = test(word)
    answers.set(word, answer)
    return answer
  }
}

/** Offices by their initials, as papers of many countries write them: "PM Ann Lee", "Health CS Bob Roy". */
const INITIALS = set('PM DPM CM FM VP CS PS SAPM DG SG MP MEC')

/** Does the word head a position: `minister`, `Secretary-General`, `spokesmen`? */
export const isTitleHead = remembered((word) => {
  if (INITIALS.has(word)) return true
  const w = bare(word)
  return [w, stem(w), singular(w)].some((x) => STATE.has(x) || ANY.has(x)) || STATE.has(lastPart(w)) || ANY.has(lastPart(w))
})
/** Is the head an office of a state or its government? */
export function isStateHead(word: string): boolean {
  if (INITIALS.has(word)) return true
  const w = bare(word)
  return [w, stem(w), singular(w), lastPart(w)].some((x) => STATE.has(x))
}
export const isPluralHead = (word: string): boolean =>
  isTitleHead(word) && !STATE.has(bare(word)) && !ANY.has(bare(word)) && isTitleHead(singular(bare(word)))
/** "Ministers of Foreign Affairs" → "Minister of Foreign Affairs". */
export const inSingular = (title: string): string => title.replace(/[\p{L}-]+/gu, (word) => (isPluralHead(word) ? singular(word) : word))
export const isTitleModifier = remembered((word) => MODIFIER.has(bare(word)) || PORTFOLIO.has(bare(word)) || FORMER.has(bare(word)))
export const isPortfolio = (word: string): boolean => PORTFOLIO.has(bare(word))
export const isTitleWord = (word: string): boolean => isTitleHead(word) || isTitleModifier(word)
export const isHonorific = remembered((word) => HONORIFIC.has(bare(word)))
export const isRank = (word: string): boolean => RANK.has(bare(word))
export const isParticle = (word: string): boolean => PARTICLE.has(word)
/** Does the word say that the office is no longer held? */
export const isFormer = (word: string): boolean => FORMER.has(bare(word)) || /^(ex|then)-/.test(bare(word))

const lastPart = (word: string): string => (word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word)

/** Nouns that head an organisation's name or stand for one. */
export const ORGANISATION_NOUN =
  /^(task|force|taskforce|department|ministry|agency|institute|university|hospital|council|committee|commission|board|office|centre|center|company|firm|organi[sz]ation|association|society|union|fund|foundation|charity|party|alliance|programme|program|school|college|group|bureau|bank|team|clinic|laboratory|authority|government|parliament|assembly|senate|embassy|mission|delegation|regulator|coalition|network|church|academy|army|navy|police)s?$/
