import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** What is done with goods that one has got. */
const USING = new Set([
  'begin',
  'start',
  'launch',
  'kick',
  'open',
  'run',
  'vaccinate',
  'inoculate',
  'immunise',
  'immunize',
  'use',
  'administer',
  'rely',
  'depend',
  'equip',
  'treat',
])
const CAMPAIGNS = new Set(['campaign', 'drive', 'rollout', 'programme', 'program', 'effort', 'government', 'vaccination'])

/** "Nepal started its campaign with doses donated by India", "Fiji uses masks given by Cuba": who uses a gift was given it. */
export function usersOf(tree: Tree, phrases: Phrases, participle: number): Fill[] {
  const { deprel, head, xpos } = tree.token(participle)
  if (deprel !== 'acl' || head < 0 || xpos !== 'VBN') return []
  const goods = tree.preposition(head) === 'of' && tree.token(head).deprel === 'nmod' ? tree.token(head).head : head
  const { deprel: relation, head: verb } = tree.token(goods)
  if (verb < 0 || !USING.has(tree.token(verb).lemma)) return []
  const used =
    relation === 'obj' ? ['use', 'administer'].includes(tree.token(verb).lemma) : /^(?:with|on|upon)$/.test(tree.preposition(goods))
  if (!used) return []
  const users = surfaceSubjects(tree, verb).flatMap(({ head: subject }) =>
    CAMPAIGNS.has(tree.token(subject).lemma) ? tree.childrenBy(subject, 'nmod:poss', 'amod', 'compound') : [subject],
  )
  return users
    .flatMap((u) => phrases.all(u))
    .filter((p) => p.type === 'party' && (p.entity !== null || (p.name !== null && tree.doc.names[p.name]!.kind === 'Country')))
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'uses it', confidence: 0.7 }))
}
