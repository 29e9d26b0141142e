/** The smallest unit that names are compared by: a run of letters and digits, `&` or a comma. */
export interface NamePart {
  /** Lower case, without diacritics and full stops; `&` becomes `and`. */
  readonly key: string
  /** `upper`: two letters or more, all capitals; `title`: begins with a capital; `lower`: anything else. */
  readonly shape: 'upper' | 'title' | 'lower'
}

const JOINERS = /[-\u2010-\u2015\u2212/'\u2018\u2019\u02bc]+/u
const PLAIN_LOWER = /^[a-z]+$/
const ABBREVIATION = /^(?:\p{L}\.)+\p{L}?$|^\p{L}{1,3}\.$/u

/**
 * Splits one token, or one white-space free piece of a name, into parts.
 * Hyphens, slashes and apostrophes separate parts and vanish, so that "COVID-19", "COVID - 19" and "COVID 19" compare equal;
 * "U.S." gives one part `us`; other punctuation stays, so that it never matches by accident.
 */
export function partsOfToken(token: string): readonly NamePart[] {
  if (PLAIN_LOWER.test(token)) return [{ key: token, shape: 'lower' }]
  const text = ABBREVIATION.test(token) ? token.replaceAll('.', '') : token
  const parts: NamePart[] = []
  for (const piece of text.split(JOINERS)) {
    for (const section of piece.split(/([&,])/)) {
      if (section !== '') parts.push(toPart(section))
    }
  }
  return parts
}

/** Splits a whole name: its pieces at white space, each into parts; brackets vanish. */
export function partsOfName(name: string): readonly NamePart[] {
  return name
    .replace(/[()]/g, ' ')
    .split(/\s+/)
    .flatMap((piece) => partsOfToken(piece))
}

function toPart(section: string): NamePart {
  if (section === '&') return { key: 'and', shape: 'lower' }
  const key = section
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return { key, shape: shapeOf(section) }
}

function shapeOf(section: string): NamePart['shape'] {
  const letters = section.match(/\p{L}/gu)
  if (letters === null) return 'lower'
  if (letters.length >= 2 && section === section.toUpperCase() && section !== section.toLowerCase()) return 'upper'
  const first = section.charAt(0)
  return first !== first.toLowerCase() ? 'title' : 'lower'
}
