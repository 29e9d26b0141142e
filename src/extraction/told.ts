import { surfaceSubjects } from './arguments.js'
import type { Phrases } from './phrase.js'
import type { Fill } from './roles.js'
import type { Tree } from './tree.js'

/** Verbs by which one party lets another know what is to happen between them. */
const TELL = new Set(['tell', 'inform', 'notify', 'assure', 'warn', 'advise', 'promise'])

/** "Serum has informed Brazil and Morocco that supplies will be delayed": who tells gives, who is told receives. */
export function told(tree: Tree, phrases: Phrases, act: number): { provider: Fill[]; recipient: Fill[] } {
  const none = { provider: [], recipient: [] }
  const { deprel, head } = tree.token(act)
  if (deprel !== 'ccomp' || head < 0 || !TELL.has(tree.token(head).lemma)) return none
  const { names } = tree.doc
  const fills = (role: 'provider' | 'recipient', heads: readonly number[]) =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => p.type === 'party' && (p.name === null || names[p.name]!.kind !== 'Media'))
      .map((phrase): Fill => ({ role, phrase, by: 'told', confidence: 0.75 }))
  const recipient = fills('recipient', tree.childrenBy(head, 'obj', 'iobj'))
  return recipient.length
    ? {
        recipient,
        provider: fills(
          'provider',
          surfaceSubjects(tree, head).map((s) => s.head),
        ),
      }
    : none
}
