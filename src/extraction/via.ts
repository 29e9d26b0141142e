import type { Argument } from './arguments.js'
import type { Phrases } from './phrase.js'
import type { Tree } from './tree.js'

/** Nouns behind which a programme stands: "as part of COVAX", "by way of COVAX", "in the framework of". */
const FRAMEWORKS = new Set(['part', 'way', 'framework', 'auspex', 'auspices', 'umbrella', 'aegis', 'means', 'context', 'agreement'])
/** Nouns for what a helper does: "with support from Gavi", "in cooperation with UNICEF", "thanks to the help of". */
const HELP = new Set([
  'support',
  'help',
  'assistance',
  'cooperation',
  'coordination',
  'partnership',
  'collaboration',
  'conjunction',
  'backing',
  'agreement',
])

/**
 * Arguments in which a light noun leads to the programme or helper: its name becomes the argument, under `via`. Countries
 * that help stay what their preposition makes them.
 */
export function throughLightNouns(tree: Tree, phrases: Phrases, args: readonly Argument[]): Argument[] {
  const found: Argument[] = []
  const gone = new Set<number>()
  for (const arg of args) {
    const lemma = tree.token(arg.head).lemma.toLowerCase()
    if (arg.fn === 'subject' || arg.fn === 'object' || !(FRAMEWORKS.has(lemma) || HELP.has(lemma))) continue
    for (const n of tree.childrenBy(arg.head, 'nmod')) {
      if (!['of', 'from', 'with', 'by'].includes(tree.preposition(n))) continue
      const helpers = phrases.all(n).filter((p) => p.type === 'programme' || (HELP.has(lemma) && isBody(tree, p.type, p.name)))
      if (!helpers.length) continue
      gone.add(arg.head)
      for (const inside of tree.subtree(n)) gone.add(inside)
      found.push({ fn: 'via', head: n, by: arg.by })
    }
  }
  return [...args.filter((a) => !gone.has(a.head)), ...found]
}

const isBody = (tree: Tree, type: string, name: number | null) =>
  type === 'party' && name !== null && ['Organization', 'Company'].includes(tree.doc.names[name]!.kind)
