import { titleWords } from '../../ontology/titles.js'

/** Offices of a state: see docs/gazetteer.md. */
const STATE = titleWords('state office')
/** Offices that any organisation has. */
const ANY = titleWords('office')
/** Words that come before the head of a position ("deputy", "foreign", "press"). */
const MODIFIER = titleWords('modifier')
/** What a minister or a secretary is of. */
const PORTFOLIO = titleWords('portfolio')
const HONORIFIC = titleWords('address')
/** Ranks that stand before a name beside the office proper ("the foreign minister, Ambassador Liberata Mulamula"). */
const RANK = titleWords('rank')
/** Words in names that carry no capital. */
const PARTICLE = titleWords('name particle')
const FORMER = titleWords('former')

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

const isInitials = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word) && STATE.has(word)

/** Does the word head a position: `minister`, `Secretary-General`, `spokesmen`? */
export const isTitleHead = remembered((word) => {
  // "PM Ann Lee", "Health CS Bob Roy"
  if (isInitials(word)) return true
  const w = bare(word)
  return [w, stem(w), singular(w)].some((x) => STATE.has(x) || ANY.has(x)) || STATE.has(lastPart(w)) || ANY.has(lastPart(w))
})
/** Is the head an office of a state or its government? */
export function isStateHead(word: string): boolean {
  if (isInitials(word)) return true
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

/** `vice-president` → `president`; "al-Sheikh" is a name. */
const lastPart = (word: string): string => (/^(al|el|ul)-/.test(word) ? word : word.slice(word.lastIndexOf('-') + 1))

/** Nouns that head an organisation's name or stand for one. */
export const ORGANISATION_NOUN =
  /^(task|force|taskforce|department|ministry|agency|institute|university|hospital|council|committee|commission|board|office|centre|center|company|firm|organi[sz]ation|association|society|union|fund|foundation|charity|party|alliance|programme|program|school|college|group|bureau|bank|team|clinic|laboratory|authority|government|parliament|assembly|senate|embassy|mission|delegation|regulator|coalition|network|church|academy|army|navy|police)s?$/
