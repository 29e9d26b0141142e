import type { Act } from '../acts/act.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { fillerKey } from './filler-key.js'

const DEALS = new Set(['deal', 'agreement', 'arrangement', 'accord', 'pact', 'transaction', 'contract', 'order', 'purchase', 'sale'])
const PROMISES = new Set(['swap', 'exchange', 'plan', 'promise', 'pledge', 'commitment', 'loan', 'donation', 'gift', 'offer'])
const STANDING = new Set(['Pledge', 'Offer', 'Purchase', 'Allocation', 'Acceptance'])
const NEAR = 4

/**
 * "Peru had promised Chile 40 beds. The deal collapsed.": an arrangement that is broken off is the one that the text told
 * of, with its parties and goods; a lead may tell first that it was.
 *
 * @param drafts the acts of the text, with what the context tells of them
 */
export function addBrokenDeals(tree: Tree, acts: readonly Act[], drafts: readonly Draft[]): Draft[] {
  const added = acts.flatMap((act) => {
    const noun = brokenOff(tree, act)
    const source = noun === null ? undefined : sourceOf(tree, act, noun, drafts)
    return source === undefined ? [] : [draftOf(tree, act, noun!, source)]
  })
  return added.length ? [...drafts, ...added].sort((a, b) => a.trigger.head - b.trigger.head) : [...drafts]
}

/** The arrangement that an act without goods of its own ends. */
function brokenOff(tree: Tree, { trigger, dropped, factuality }: Act): number | null {
  if (trigger.frame.evokes !== 'Suspension' || trigger.pos !== 'verb' || dropped === null || factuality === 'negated') return null
  const noun = tree.child(trigger.head, 'obj', 'nsubj:pass') ?? tree.child(trigger.head, 'nsubj')
  const { lemma } = noun === null ? { lemma: '' } : tree.token(noun)
  return DEALS.has(lemma) || PROMISES.has(lemma) ? noun : null
}

/** The act that the arrangement is about: in its own words, else the nearest that is still to come. */
function sourceOf(tree: Tree, act: Act, noun: number, drafts: readonly Draft[]): Draft | undefined {
  const { sentence } = tree.token(noun)
  const fits = drafts.filter((d) => STANDING.has(d.type) || d.factuality === 'planned')
  const own = fits.find((d) => tree.governs(noun, d.trigger.head))
  if (own !== undefined) return own
  if (tree.childrenBy(noun, 'acl', 'acl:relcl').length || !isKnown(tree, noun)) return undefined
  const named = tree
    .subtree(noun)
    .flatMap((t) => tree.namesIn(t, t + 1))
    .filter((n) => tree.doc.names[n]!.kind === 'Country')
  const concerned = fits.filter((d) => {
    const keys = d.fillers.map((f) => fillerKey(tree.doc, f))
    return named.every((n) => keys.includes(tree.doc.names[n]!.candidates[0] ?? '')) && d.fillers.some((f) => f.role === 'item')
  })
  const before = concerned.filter((d) => d.trigger.head < act.trigger.head && sentence - d.sentence <= NEAR)
  const after = named.length > 1 ? concerned.filter((d) => d.sentence > sentence && d.sentence - sentence <= NEAR) : []
  const near = before.length
    ? before.filter((d) => d.sentence === before.at(-1)!.sentence)
    : after.filter((d) => d.sentence === after[0]!.sentence)
  const bought = ['contract', 'order', 'purchase', 'sale'].includes(tree.token(noun).lemma)
  return near.find((d) => (d.type === 'Purchase') === bought) ?? near[0]
}

/** "The deal", "a vaccine swap between Peru and Chile", not "a deal for a stadium". */
function isKnown(tree: Tree, noun: number): boolean {
  const behind = tree
    .childrenBy(noun, 'nmod')
    .filter((n) => !tree.isTime(n))
    .map((n) => tree.preposition(n))
  if (behind.some((p) => p !== 'with' && p !== 'between')) return false
  return behind.length > 0 || tree.childrenBy(noun, 'det', 'nmod:poss').some((d) => !/^(?:an?|any|no|another)$/i.test(tree.token(d).form))
}

function draftOf(tree: Tree, act: Act, noun: number, source: Draft): Draft {
  act.dropped = null
  return {
    ...source,
    type: 'Suspension',
    trigger: tree.range(act.trigger.tokens, act.trigger.head),
    sentence: tree.token(act.trigger.head).sentence,
    fillers: source.fillers.map((f) => ({ ...f, by: 'context', confidence: f.confidence * 0.85 })),
    time: act.time,
    factuality: act.factuality,
    rule: `${act.rule}+broken deal`,
    tokens: new Set([...act.tokens, noun]),
    act,
    inherited: true,
    itemOpen: false,
  }
}
