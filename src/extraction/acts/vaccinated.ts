import type { Fill } from '../predicates/fill.js'
import { CONTAINER_NOUNS } from '../sentence/nouns.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import type { Act } from './act.js'
import { PATIENTS } from './roles.js'

const ORDINAL_DOSE = /^(?:first|second|third|fourth|booster|1st|2nd|3rd)$/i

const RECEIVE = new Set(['receive', 'get', 'take', 'obtain', 'refuse', 'reject', 'decline', 'accept'])
const GIVE = new Set(['give', 'offer'])

/** "received her first dose", "2 million people got a jab". */
export function vaccinatesPerson(tree: Tree, act: Act, items: readonly Fill[]): boolean {
  const { head, pos } = act.trigger
  if (pos === 'verb' && givenToPatients(tree, act)) return true
  // "people over 60 are eligible for two doses"
  if (act.type === 'Allocation' && surfaceSubjects(tree, head).some((s) => PATIENTS.has(tree.token(s.head).lemma.toLowerCase())))
    return true
  if (pos === 'verb' && (RECEIVE.has(tree.token(head).lemma) || (GIVE.has(tree.token(head).lemma) && isPassive(tree, head)))) {
    for (const { head: subject } of surfaceSubjects(tree, head)) {
      const s = tree.token(subject)
      if (PATIENTS.has(s.lemma.toLowerCase())) return true
      // "older Kenyans accept the vaccine": people, not their state
      if (/^NNP?S$/.test(s.xpos) && RECEIVE.has(tree.token(head).lemma) && isNationality(tree, subject)) return true
      // a leader who "received a booster shot" got it in the arm
      if (
        tree.doc.names.some((n) => n.kind === 'Person' && n.head === subject) &&
        items.every((f) => !/S$/.test(tree.token(f.phrase.head).xpos) && !CONTAINER_NOUNS.has(tree.token(f.phrase.head).lemma))
      )
        return true
      const consignments = items.some((f) => CONTAINER_NOUNS.has(tree.token(f.phrase.head).lemma))
      if (
        !consignments &&
        s.upos === 'PRON' &&
        ['he', 'she', 'i', 'you', 'everyone', 'everybody', 'someone', 'who'].includes(s.form.toLowerCase())
      )
        return true
    }
  }
  return items.some((f) => {
    const lemma = tree.token(f.phrase.head).lemma.toLowerCase()
    if (!['dose', 'jab', 'shot', 'vaccine', 'vaccination', 'inoculation'].includes(lemma)) return false
    if (!/S$/.test(tree.token(f.phrase.head).xpos) || lemma === 'vaccination') {
      return (
        tree.childrenBy(f.phrase.head, 'amod', 'nummod', 'compound', 'det').some((c) => ORDINAL_DOSE.test(tree.token(c).form)) &&
        lemma !== 'vaccine' &&
        tree.childrenBy(f.phrase.head, 'nmod:poss', 'nummod', 'amod').length > 0
      )
    }
    return false
  })
}

/** "Germans", not "the Netherlands". */
function isNationality(tree: Tree, noun: number): boolean {
  const { form } = tree.token(noun)
  const name = tree.doc.names.find((n) => n.head === noun)
  return (
    name?.kind === 'Country' &&
    name.last === name.first + 1 &&
    /(?:ans|ers|is|ies|cs|nes|ns)$/.test(form) &&
    !/^(?:Philippines|Netherlands)$/.test(form)
  )
}

/** "The doses will be given to people over 60": by nobody named, into their arms. */
function givenToPatients(tree: Tree, act: Act): boolean {
  const { head } = act.trigger
  if (
    !GIVE.has(tree.token(head).lemma) ||
    act.fills.some((f) => f.role === 'provider' && f.by.startsWith('subject') && !f.by.endsWith('of inner'))
  )
    return false
  return tree.childrenBy(head, 'obl').some((o) => tree.preposition(o) === 'to' && PATIENTS.has(tree.token(o).lemma.toLowerCase()))
}
