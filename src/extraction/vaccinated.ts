import type { Act } from './act.js'
import { isPassive, surfaceSubjects } from './arguments.js'
import { type Fill, PATIENTS } from './roles.js'
import type { Tree } from './tree.js'

const ORDINAL_DOSE = /^(?:first|second|third|fourth|booster|1st|2nd|3rd)$/i

const RECEIVE = new Set(['receive', 'get', 'take', 'obtain', 'refuse', 'reject', 'decline', 'accept'])
const GIVE = new Set(['give', 'offer'])

/** "received her first dose", "2 million people got a jab". */
export function vaccinatesPerson(tree: Tree, act: Act, items: readonly Fill[]): boolean {
  const { head, pos } = act.trigger
  if (pos === 'verb' && (RECEIVE.has(tree.token(head).lemma) || (GIVE.has(tree.token(head).lemma) && isPassive(tree, head)))) {
    for (const { head: subject } of surfaceSubjects(tree, head)) {
      const s = tree.token(subject)
      if (PATIENTS.has(s.lemma.toLowerCase())) return true
      // a leader who "received a booster shot" got it in the arm
      if (
        tree.doc.names.some((n) => n.kind === 'Person' && n.head === subject) &&
        items.every((f) => !/S$/.test(tree.token(f.phrase.head).xpos))
      )
        return true
      if (s.upos === 'PRON' && ['he', 'she', 'i', 'you', 'everyone', 'everybody', 'someone', 'who'].includes(s.form.toLowerCase()))
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
