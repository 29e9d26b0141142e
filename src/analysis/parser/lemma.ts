import type { LemmaTables } from './weights.js'

const LONGEST = 6

/** Verbs that the treebanks do not show or show wrong. */
const STRONG: Readonly<Record<string, string>> = {
  lent: 'lend',
  withdrew: 'withdraw',
  forbade: 'forbid',
  froze: 'freeze',
  swapped: 'swap',
  swapping: 'swap',
  forwent: 'forgo',
  undertook: 'undertake',
  underwrote: 'underwrite',
  underwritten: 'underwrite',
  repaid: 'repay',
  fed: 'feed',
  footed: 'foot',
  lapsed: 'lapse',
  shelved: 'shelve',
  axed: 'axe',
  hoped: 'hope',
  halved: 'halve',
  disbursed: 'disburse',
  moored: 'moor',
  destined: 'destine',
  implored: 'implore',
  imploring: 'implore',
  rerouted: 'reroute',
  rerouting: 'reroute',
  choked: 'choke',
  choking: 'choke',
  reassigns: 'reassign',
  spurns: 'spurn',
}

/**
 * Base form of a word by rules learnt from the treebanks (`training/lemmas.py`): a table of whole words for each tag,
 * then the longest ending for which a rule is known; where that gives no known word, a near one that is known.
 * @param tag joint tag `UPOS/XPOS`.
 * @param isWord whether a lower-case word is in the vocabulary.
 */
export function lemmatise(tables: LemmaTables, form: string, tag: string, isWord: (word: string) => boolean): string {
  const low = form.toLowerCase()
  if (tag.startsWith('NUM/') && /^\d/.test(form)) return /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(form) ? form.replaceAll(',', '') : form
  // a participle that the tagger took for a past tense
  if (tag === 'VERB/VBD' && /(?:en|wn|rn)$/.test(low)) return lemmatise(tables, form, 'VERB/VBN', isWord)
  if (tag.startsWith('VERB/') && Object.hasOwn(STRONG, low)) return STRONG[low]!
  const words = tables.words[tag]
  if (words && Object.hasOwn(words, low)) return apply(words[low]!, form)
  const lemma = apply(longestEnding(tables.rules[tag], low), form)
  if (lemma === low || !/^[a-z]{2,}$/.test(lemma) || isWord(lemma)) return lemma
  const near = nearWords(low, lemma, tag).find(isWord)
  if (near !== undefined || !tag.startsWith('VERB/')) return near ?? lemma
  // `withheld` as `held`, `rerouting` as `routing`
  const prefix = PREFIXES.find((p) => low.startsWith(p) && low.length > p.length + 3)
  const base = prefix === undefined ? null : lemmatise(tables, low.slice(prefix.length), tag, isWord)
  return base !== null && base !== low.slice(prefix!.length) && isWord(base) ? prefix + base : lemma
}

/** What verbs are made with; the longer ones first. */
const PREFIXES = ['under', 'over', 'with', 'fore', 'out', 're', 'up']

/** Other base forms that an inflected verb or noun may have: `provok` provoke, `smel` smell, `sery` series. */
function nearWords(low: string, lemma: string, tag: string): string[] {
  if (/^VERB\/VB[DN]$/.test(tag) && low.endsWith('ed')) return [`${lemma}e`, low.slice(0, -2), low.slice(0, -1)]
  if (tag === 'VERB/VBG' && low.endsWith('ing')) return [`${lemma}e`, low.slice(0, -3)]
  if (/^(?:VERB\/VBZ|NOUN\/NNS)$/.test(tag) && low.endsWith('s')) return [low.slice(0, -1), low.slice(0, -2), low]
  return []
}

function longestEnding(rules: Readonly<Record<string, string>> | undefined, low: string): string {
  const word = `^${low}`
  for (let k = Math.min(LONGEST, word.length); rules && k >= 0; k--) {
    const ending = word.slice(word.length - k)
    if (Object.hasOwn(rules, ending)) return rules[ending]!
  }
  return 'k0'
}

/** Carries a rule out: letter case (`l` lower, `k` kept), number of letters to cut, ending to add. */
function apply(rule: string, form: string): string {
  const [, kind, cut, add] = /^([kl])(\d{1,2})(.*)$/su.exec(rule) ?? []
  const base = kind === 'l' ? form.toLowerCase() : form
  return base.slice(0, base.length - Number(cut ?? 0)) + (add ?? '')
}
