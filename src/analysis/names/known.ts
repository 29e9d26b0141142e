import type { EntityKind, Sentence, Token } from '../../model/index.js'
import type { Gazetteer } from '../../ontology/gazetteer.js'
import { COMPANY_SUFFIXES } from './lexicon.js'
import { withSharedHeads } from './shared-heads.js'
import { type FoundName, isAcronym, isCapital, lowerAt } from './words.js'

/** Names that the gazetteer knows, longest first, with their candidates ordered by what stands around them. */
export function knownNames(tokens: readonly Token[], sentences: readonly Sentence[], gazetteer: Gazetteer): FoundName[] {
  const found: FoundName[] = []
  for (const { first, last } of sentences) {
    const forms = tokens.slice(first, last).map(({ form }) => form)
    for (const match of gazetteer.match(forms)) {
      const name = { first: first + match.first, last: first + match.last }
      const kindOf = (id: string): EntityKind => gazetteer.get(id)!.kind
      const ranked = byContext(tokens, name, match.candidates, kindOf)
      const [best] = ranked
      const suffix = kindOf(best!.id) === 'Company' && COMPANY_SUFFIXES.has(lowerAt(tokens, name.last)) && name.last < last ? 1 : 0
      found.push({ ...name, last: name.last + suffix, kind: kindOf(best!.id), candidates: ranked.map(({ id }) => id), by: best!.by })
    }
  }
  return agreeInText(withSharedHeads(tokens, nationalBodies(tokens, found), gazetteer), gazetteer)
}

/** "Cambodian Red Cross", "Nepali Army": a nationality before the name of a body that many countries have makes one name. */
function nationalBodies(tokens: readonly Token[], found: readonly FoundName[]): FoundName[] {
  const joined: FoundName[] = []
  for (const name of found) {
    const before = joined.at(-1)
    const own =
      before !== undefined &&
      before.kind === 'Country' &&
      before.by === 'adjective' &&
      before.last === name.first &&
      (name.kind === 'Organization' || name.kind === 'Group') &&
      !isAcronym(tokens[name.first]!.form) &&
      isCapital(tokens[name.first])
    if (own) joined[joined.length - 1] = { ...before, last: name.last, kind: 'Organization', candidates: [], by: 'shape' }
    else joined.push(name)
  }
  return joined
}

type Candidate = { readonly id: string; readonly by: 'name' | 'adjective' | 'metonym' }

const DOSE_WORD =
  /^(vaccines?|doses?|jabs?|shots?|vials?|syringes?|inoculations?|vaccinations?|injections?|boosters?|batch|batches|shipments?)$/
const COMPANY_BEFORE =
  /^(maker|company|manufacturer|developer|drugmaker|firm|giant|by|developers|makers|manufacturers|drugmakers|companies|firms|startup|laboratory|group)$/
const COMPANY_AFTER =
  /^(said|says|has|had|agreed|announced|plans|inc|inc.|corp|corp.|ltd|ltd.|plc|ceo|executives?|spokesman|spokeswoman|spokesperson|will|would|sold|developed|reported|told|expects|signed|applied|which)$/

/** A name that stands for a maker and for its vaccine: doses beside it mean the vaccine, business beside it the maker. */
function byContext(
  tokens: readonly Token[],
  name: { first: number; last: number },
  all: readonly Candidate[],
  kindOf: (id: string) => EntityKind,
): readonly Candidate[] {
  const vaccine = all.findIndex(({ id }) => kindOf(id) === 'Vaccine')
  const company = all.findIndex(({ id }) => kindOf(id) === 'Company' || kindOf(id) === 'Organization')
  if (vaccine < 0 || company < 0) return all
  const wanted = meansVaccine(tokens, name) ? vaccine : meansCompany(tokens, name) ? company : 0
  return wanted === 0 ? all : [all[wanted]!, ...all.filter((_, i) => i !== wanted)]
}

function meansVaccine(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  // Through a list to its end: "Pfizer, Moderna and AstraZeneca doses".
  for (let i = last, n = 0; n < 8; i++, n++) {
    const word = lowerAt(tokens, i)
    if (DOSE_WORD.test(word)) return true
    if (!/^(,|and|or|-|\/|&|covid|covid-19|19|coronavirus|single)$/.test(word) && !/^\p{Lu}/u.test(tokens[i]?.form ?? '')) break
  }
  for (let i = first - 1, n = 0; n < 4; i--, n++) {
    const word = lowerAt(tokens, i)
    if (DOSE_WORD.test(word)) return lowerAt(tokens, i + 1) === 'of'
    if (/^\d|^(million|thousand|lakh|crore|hundred)$/.test(word)) return n === 0
    if (!/^(of|the|from|,|and)$/.test(word)) break
    if (word === 'from') return false
  }
  return false
}

function meansCompany(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  return (
    COMPANY_AFTER.test(lowerAt(tokens, last)) ||
    COMPANY_BEFORE.test(lowerAt(tokens, first - 1)) ||
    lowerAt(tokens, first - 1) === 'with' ||
    lowerAt(tokens, first - 1) === 'from'
  )
}

/** Of several countries that share a name (Congo, Dominican), the one that the text names unmistakably elsewhere comes first. */
function agreeInText(found: readonly FoundName[], gazetteer: Gazetteer): FoundName[] {
  const sure = new Set(found.filter(({ candidates }) => candidates.length === 1).map(({ candidates }) => candidates[0]!))
  return found.map((name) => {
    if (name.candidates.length < 2 || name.kind !== 'Country') return name
    const countries = name.candidates.filter((id) => gazetteer.get(id)!.kind === 'Country')
    const named = countries.filter((id) => sure.has(id))
    if (countries.length < 2 || named.length !== 1) return name
    return { ...name, candidates: [named[0]!, ...name.candidates.filter((id) => id !== named[0])] }
  })
}
