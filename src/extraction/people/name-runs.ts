import type { Doc, NameMention } from '../../model/index.js'
import { isHonorific, isParticle, isRank, isTitleHead, isTitleWord, ORGANISATION_NOUN } from './titles.js'
import { isCapitalised, type Word, type WordText } from './words.js'

/** Words `first` to `last` (exclusive) that can be a person's name by their shape, without honorifics. */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** Where the honorifics before it begin (`Dr.`); `first` without any. */
  readonly from: number
}

const runs = new WeakMap<WordText, readonly NameRun[]>()

/** Every stretch of the text that can be a person's name by its shape, in order. Whether it is one, its context decides. */
export function nameRuns(text: WordText): readonly NameRun[] {
  const known = runs.get(text)
  if (known) return known
  const found = findRuns(text)
  runs.set(text, found)
  return found
}

/** The run that begins at word `i`, its honorifics included. */
export function runAt(text: WordText, i: number): NameRun | undefined {
  return nameRuns(text).find((run) => run.from === i || run.first === i)
}

function findRuns(text: WordText): NameRun[] {
  const { words } = text
  const found: NameRun[] = []
  for (let i = 0; i < words.length; ) {
    let first = i
    while (first < words.length && isCapitalised(words[first]!.text) && isHonorific(words[first]!.text) && follows(words, first + 1))
      first++
    const last = endOfRun(text, first)
    // "Region 10", "Phase 3"
    const numbered = last - first === 1 && /^\d+$/.test(words[last]?.text ?? '')
    if (last > first && !numbered && !isFacility(words, last) && !isPartOfName(text, i, first, last)) found.push({ from: i, first, last })
    i = Math.max(last, first, i + 1)
  }
  return found
}

/** "Kenyatta | National Hospital", "Modi | Stadium": places and bodies that bear a person's name. */
function isFacility(words: readonly Word[], i: number): boolean {
  const here = (k: number) =>
    words[k] && isCapitalised(words[k]!.text) && words[k]!.sentence === words[i - 1]!.sentence ? words[k]!.lower : ''
  if (FACILITY.test(here(i))) return true
  return here(i) !== '' && isTitleWord(words[i]!.text) && FACILITY.test(here(i + 1))
}
/** "the | Argentine Chamber | of Deputies": people's names take no article and are no part of a body's name. */
function isPartOfName({ words, doc }: WordText, from: number, first: number, last: number): boolean {
  if (from === first && /^(the|an?)$/.test(words[from - 1]?.lower ?? '') && words[from - 1]!.sentence === words[from]!.sentence) return true
  const name = doc.names[words[first]!.name]
  // "the UNICEF | Tonga Field | Office"
  if (name?.kind === 'Organization' && name.last > words[last - 1]!.last && ORGANISATION_NOUN.test(lastWord(doc, name))) return true
  return name !== undefined && name.candidates.length > 0 && name.kind !== 'Person' && name.last > words[last - 1]!.last
}

const lastWord = (doc: Doc, name: NameMention): string => doc.tokens[name.last - 1]!.form.toLowerCase()

const FACILITY =
  /^(university|institute|hospital|center|centre|college|school|foundation|airport|stadium|street|avenue|road|bridge|square|prize|award|act|plan|memorial|laborator(y|ies)|clinic|initiatives?|administration|government|base|airbase|highway|hall|house|library|museum|port|terminal|trust|fund|award|report|declaration|doctrine|amendment|conference|summit|group|programme|program)$/

const follows = (words: readonly Word[], i: number): boolean =>
  i < words.length && words[i]!.sentence === words[i - 1]!.sentence && isCapitalised(words[i]!.text)

function endOfRun(text: WordText, first: number): number {
  const { words } = text
  let i = first
  if (words[i] && isParticle(words[i]!.lower) && words[i]!.lower !== 'e' && words[i]!.lower !== 'y' && isNameWord(text, i + 1, true)) i++
  const start = i
  while (i < words.length && i - first < 7 && (i === first || words[i]!.sentence === words[first]!.sentence)) {
    if (isNameWord(text, i, i > start)) i++
    else if (i > start && isParticle(words[i]!.lower) && isNameWord(text, i + 1, true) && !isCapitalised(words[i]!.text)) i++
    else if (i > start && isParticle(words[i]!.lower) && isParticle(words[i + 1]?.lower ?? '') && isNameWord(text, i + 2, true)) i += 2
    else if (
      i > start &&
      /^['"“„‘(]$/.test(words[i]!.text) &&
      /^['"”“’)]$/.test(words[i + 2]?.text ?? '') &&
      isNameWord(text, i + 1, true) &&
      isNameWord(text, i + 3, true)
    )
      i += 3
    else break
  }
  if (i === start) return first
  // Joseph R. Biden, Jr.
  if (words[i]?.text === ',' && /^[JS]r\.?$/.test(words[i + 1]?.text ?? '')) i += 2
  return i
}

const NOT_NAMES = new Set(
  `the a an this that these those his her its their our my your he she it they we i you who which what when where while as after before since
  in on at of for from to by with under over and or but if so not no yes all some many most more other both each every another such only also
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
  sunday today yesterday tomorrow now then there here however meanwhile moreover still yet according despite during through about around
  covid-19 covid coronavirus sars-cov-2 q question moderator reporter vaccine vaccines facility alliance initiative north south east west
  northern southern eastern western former
  university institute hospital ministry department agency office embassy committee commission council centre center organization organisation
  association foundation fund bank union church party parliament house court airport port street avenue road square prize act bill
  corporation company laboratories pharmaceuticals biotech group administration government programme program project press news times post
  daily tribune herald journal agency radio television tv newspaper twitter facebook youtube reuters ap afp
  headquarters presidency senate congress assembly ministerial secretariat directorate region zone states nations islands day week month year summit conference meeting forum campaign operation statement remarks readout fact sheet republic kingdom against within without between among across upon per via amid including task force command affaires d’affaires d'affaires`.split(
    /\s+/,
  ),
)

/** Words of bodies and places that are surnames as well, behind a given name: "Deputy High Commissioner Julius | Court". */
const PLACES_AS_SURNAMES = /^(court|church|banks?|day|street|house|bridge|hall|press|west|east|north|park|square|trust|union)$/

function isSurname(text: WordText, i: number): boolean {
  const { words } = text
  if (!PLACES_AS_SURNAMES.test(words[i]!.lower) || isCapitalised(words[i + 1]?.text ?? '') || words[i + 1]?.lower === 'of') return false
  return isTitleHead(words[i - 2]?.text ?? '') && given(text, i - 1)
}

/** Words of positions that are surnames as well. */
const SURNAMES = new Set(
  'king bishop judge prince sultan emir amir pope dean coach young long white house price baron marshall justice abbott'.split(' '),
)

const alone = new WeakMap<WordText, ReadonlySet<string>>()
/** Names of one word that the gazetteer knows in this text, people aside. */
function knownAlone(text: WordText): ReadonlySet<string> {
  const known = alone.get(text)
  if (known) return known
  const { doc } = text
  const single = doc.names.filter((name) => name.candidates.length > 0 && name.kind !== 'Person' && name.last - name.first === 1)
  const found = new Set(single.map((name) => doc.text.slice(name.start, name.end).toLowerCase()))
  alone.set(text, found)
  return found
}

/** Does a name of one word so far end at word `i`? */
const given = (text: WordText, i: number): boolean =>
  !isNameWord(text, i - 1, false) && text.words[i]!.text !== text.words[i]!.text.toUpperCase()

/** Can the word be part of a person's name? Shape only, less what the gazetteer knows to be something else. */
function isNameWord(text: WordText, i: number, inside: boolean): boolean {
  const word = text.words[i]
  if (!word || !isCapitalised(word.text) || /\d/.test(word.text)) return false
  const name = text.doc.names[word.name]
  const known = name !== undefined && name.candidates.length > 0 && name.kind !== 'Person'
  const initial = /^\p{Lu}\.?(-?\p{Lu}\.)*$/u.test(word.text)
  if (initial && !known && word.text.length <= 6)
    return inside || /\.$/.test(word.text) || word.lower.length === 1 ? word.text !== 'I' && word.text !== 'A' : false
  if (/^[JS]r\.?$/.test(word.text) || /^I{2,3}$/.test(word.text)) return inside
  // capitals throughout are an acronym, unless they are long and follow a given name (Jean KASEYA)
  if (word.text === word.text.toUpperCase() && (!inside || word.text.length < 4)) return false
  if (NOT_NAMES.has(word.lower) || FACILITY.test(word.lower)) return inside && isSurname(text, i)
  if (name?.kind === 'Person' && name.candidates.length > 0 && !isRank(word.text)) return true
  if (isTitleWord(word.text)) {
    if (!inside) return false
    // Charles Michel King, Samantha Power
    return SURNAMES.has(word.lower) || (!isTitleHead(word.text) && given(text, i - 1) && !isCapitalised(text.words[i + 1]?.text ?? ''))
  }
  if (name?.kind === 'Person') return true
  if (!name) return true
  // the shape of "Vietnam Kidong Park" may take in a name that the text gives alone elsewhere
  if (name.candidates.length === 0) return !knownAlone(text).has(word.lower)
  // Rosa Lima, Katherine Dane: after a given name a place or a people is a surname
  const single = name.last - name.first === 1 && (name.kind === 'Country' || name.kind === 'Place')
  // Foreign Secretary Bharat Raj Paudyal: a given name that a country has as well
  if (!inside && single && name.by !== 'adjective' && isTitleHead(text.words[i - 1]?.text ?? '')) return isNameWord(text, i + 1, true)
  const before = text.doc.names[text.words[i - 1]?.name ?? -1]
  return (
    inside &&
    (!before || (before.kind === 'Person' && before.by === 'shape')) &&
    name.last - name.first === 1 &&
    (name.kind === 'Country' || name.kind === 'Place') &&
    given(text, i - 1)
  )
}
