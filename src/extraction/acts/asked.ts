import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** Verbs by which a party asks another for help, with the prepositions of the one who is asked. */
const ASK: Readonly<Record<string, readonly string[]>> = {
  turn: ['to'],
  appeal: ['to'],
  apply: ['to'],
  look: ['to'],
  write: ['to'],
  knock: ['of'],
  plead: ['with'],
  ask: ['from', 'of'],
  seek: ['from', 'of'],
  request: ['from', 'of'],
  approach: [],
  petition: [],
  lobby: [],
}

/** "Peru turned to China, which sent 300,000 doses": who asked somebody for help receives what that one gives in the clause about it. */
export function askedFirst(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head: asked } = tree.token(verb)
  if (deprel !== 'acl:relcl' || asked < 0) return []
  for (let at = asked, steps = 0; at >= 0 && steps < 4; at = tree.token(at).head, steps++) {
    const { head: above, deprel: relation } = tree.token(at)
    if (above < 0) return []
    const { lemma, upos } = tree.token(above)
    if (upos !== 'VERB') continue
    const ways = Object.hasOwn(ASK, lemma) ? ASK[lemma]! : null
    const direct = at === asked && (relation === 'obj' || relation === 'iobj')
    if (ways === null || !(direct || ways.includes(tree.preposition(asked)))) return []
    return surfaceSubjects(tree, above)
      .flatMap((s) => phrases.all(s.head))
      .filter((p) => p.type === 'party' && p.head !== asked)
      .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'asked', confidence: 0.75 }))
  }
  return []
}

/** "Peru asked China for help and got 300,000 doses": who was asked gave what the asker then received. */
export function gotFromAsked(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head: above } = tree.token(verb)
  const ways = deprel === 'conj' && above < verb ? ASK[tree.token(above).lemma] : undefined
  if (ways === undefined || !Object.hasOwn(ASK, tree.token(above).lemma) || tree.child(verb, 'nsubj', 'nsubj:pass') !== null) return []
  return tree
    .childrenBy(above, 'obj', 'iobj', 'obl')
    .filter((o) => o < verb && (tree.relation(o) !== 'obl' || ways.includes(tree.preposition(o))))
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'asked', confidence: 0.75 }))
}

/** "Sweden asked whether Rwanda would take 200,000 doses": who asks this offers them. */
export function asksWhether(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger): Fill[] {
  const { deprel, head: above } = tree.token(head)
  if (pos !== 'verb' || frame.side !== 'receiving' || deprel !== 'ccomp' || above < 0) return []
  if (!/^(?:ask|inquire|enquire)$/.test(tree.token(above).lemma) || tree.child(head, 'nsubj') === null) return []
  if (!tree.childrenBy(head, 'mark').some((m) => /^(?:whether|if)$/i.test(tree.token(m).form))) return []
  return surfaceSubjects(tree, above)
    .flatMap((s) => phrases.all(s.head))
    .filter((p) => p.type === 'party' && (p.name !== null || p.entity !== null))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'asks whether', confidence: 0.75 }))
}
