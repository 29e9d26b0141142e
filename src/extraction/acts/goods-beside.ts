import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Tree } from '../sentence/tree.js'

/** "To ship 470,000 doses to Togo, which will arrive on Wednesday": no country arrives, the doses do. */
export function goodsOfClause(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head } = tree.token(verb)
  if (deprel !== 'acl:relcl' || phrases.at(head).type !== 'party') return []
  let above = tree.token(head).head
  while (above >= 0 && tree.token(above).upos !== 'VERB') above = tree.token(above).head
  return (above < 0 || above > head ? [] : tree.childrenBy(above, 'obj'))
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'goods')
    .map((phrase) => ({ role: 'item', phrase, by: 'object of the clause', confidence: 0.7 }))
}

/** "Close to 2 million doses reached Ghana", read as if reaching were close to them. */
function closeTo(tree: Tree, phrases: Phrases, verb: number): Fill | null {
  if (tree.child(verb, 'nsubj', 'nsubj:pass') !== null) return null
  const goods = tree
    .childrenBy(verb, 'advmod')
    .filter((a) => a < verb && ['close', 'upwards', 'up'].includes(tree.token(a).form.toLowerCase()))
    .flatMap((a) => tree.childrenBy(a, 'obl'))
    .find((o) => o < verb && phrases.goods(o).length > 0)
  return goods === undefined ? null : { role: 'item', phrase: phrases.at(goods), by: 'subject (nearest)', confidence: 0.7 }
}

/** "Sinovac was offered to …": a passive that lost its subject in a wrong tree takes the goods right before it. */
export function goodsBefore(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const nearly = closeTo(tree, phrases, verb)
  if (nearly !== null) return [nearly]
  if (tree.child(verb, 'aux:pass') === null || tree.child(verb, 'nsubj:pass', 'nsubj') !== null) return []
  for (let t = verb - 1; t >= Math.max(tree.sentenceOf(verb).first, verb - 6); t--) {
    const name = phrases.nameAt(t)
    const kind = name === null ? null : tree.doc.names[name]!.kind
    if (kind === 'Vaccine' || kind === 'Goods') return [{ role: 'item', phrase: phrases.at(t), by: 'nearest', confidence: 0.6 }]
  }
  return []
}
