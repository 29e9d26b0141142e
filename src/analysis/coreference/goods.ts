import type { Token } from '../../model/index.js'
import type { Discourse, Entity } from './entities.js'
import { CONTAINER_NOUNS, DOSE_NOUNS, GOODS_NOUNS } from './lexicon.js'

/** How many sentences back "the doses" may point. */
const REACH = 4

export function isGoodsNoun({ lemma, upos }: Token): boolean {
  const word = lemma.toLowerCase()
  return upos === 'NOUN' && (DOSE_NOUNS.has(word) || GOODS_NOUNS.has(word) || CONTAINER_NOUNS.has(word))
}

/**
 * A noun phrase of goods: one that points back ("the doses", "the shipment") joins what it points to,
 * any other is something new, with the vaccine that it names, when it names one.
 */
export function addGoods(discourse: Discourse, head: number): void {
  const token = discourse.doc.tokens[head]!
  // "A three-shot vaccine", "vaccine doses": no phrase of their own.
  if (isModifier(token)) return
  const named = productIn(discourse, head)
  const back = pointsBack(discourse, head) && named.length === 0 ? antecedent(discourse, head) : null
  if (back !== null) {
    discourse.mention(back, head)
    return
  }
  // "A batch of masks" is one thing.
  const whole = token.deprel.startsWith('nmod') && discourse.doc.tokens[head - 1]?.form === 'of' ? discourse.at.get(token.head) : undefined
  if (whole?.kind === 'Goods' && named.length === 0) {
    discourse.mention(whole, head)
    return
  }
  const plural = token.xpos === 'NNS' || discourse.clauses.determiner(head) === 'these'
  if (named.length === 1) {
    named[0]!.plural = plural
    discourse.mention(named[0]!, head)
    return
  }
  if (discourse.clauses.determiner(head) === 'no') return
  // "Shipments for more countries" are none in particular.
  if (plural && CONTAINER_NOUNS.has(token.lemma.toLowerCase()) && discourse.clauses.leftEdge(head) === head) return
  const entity = discourse.create(`goods:${head}`, 'Goods', null, plural)
  discourse.mention(entity, head)
}

function isModifier({ deprel }: Token): boolean {
  return deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:poss'
}

/** The vaccines named inside a noun phrase. */
function productIn({ doc: { tokens }, at, clauses }: Discourse, head: number): Entity[] {
  const found = new Set<Entity>()
  const first = clauses.leftEdge(head)
  for (let i = first; i <= head; i++) {
    const entity = at.get(i)
    if (entity !== undefined && (entity.kinds.has('Vaccine') || (entity.kinds.has('Company') && i < head))) found.add(entity)
  }
  // "doses of Sputnik V"
  if (tokens[head + 1]?.lemma === 'of') {
    for (let i = head + 2; i < Math.min(tokens.length, head + 7); i++) {
      const entity = at.get(i)
      if (entity?.kinds.has('Vaccine')) found.add(entity)
      else if (!/^(the|a|an|its|-)$/i.test(tokens[i]!.form) && !/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[i]!.upos)) break
    }
  }
  return [...found].filter(({ kinds }) => kinds.has('Vaccine'))
}

/** "the", "these" or "those" without a number or a name of its own. */
function pointsBack({ clauses, doc: { tokens } }: Discourse, head: number): boolean {
  const determiner = clauses.determiner(head)
  if (!/^(the|these|those|this|that)$/.test(determiner)) return false
  const first = clauses.leftEdge(head)
  for (let i = first; i < head; i++) {
    if (
      tokens[i]!.upos === 'NUM' ||
      /^(first|second|third|fourth|other|remaining|additional|next|last|new|latest|same|more|extra|final|promised)$/i.test(tokens[i]!.form)
    )
      return false
    if (tokens[i]!.upos === 'PROPN') return false
  }
  if (/^(of|from|that|which|donated|sent|for|against|it|they)$/i.test(tokens[head + 1]?.form ?? '')) return false
  return true
}

function isConsignment({ lemma, xpos }: Token): boolean {
  return xpos === 'NNS' || CONTAINER_NOUNS.has(lemma.toLowerCase())
}

/** The goods that a definite phrase points to: of its own sort, or any goods for a container; the latest, when it is alone. */
function antecedent(discourse: Discourse, head: number): Entity | null {
  const { tokens } = discourse.doc
  const noun = tokens[head]!.lemma.toLowerCase()
  const here = discourse.sentence(head)
  const doses = DOSE_NOUNS.has(noun)
  const container = CONTAINER_NOUNS.has(noun)
  const fits = (entity: Entity): boolean => {
    if (entity.kind !== 'Vaccine' && entity.kind !== 'Goods') return false
    const called = entity.heads.slice(-8).map((at) => tokens[at]!.lemma.toLowerCase())
    // A consignment is some number of doses or boxes, not a vaccine as such.
    if (container) return entity.heads.slice(-8).some((at) => here - tokens[at]!.sentence <= 2 && isConsignment(tokens[at]!))
    if (entity.kind === 'Vaccine') return doses
    // "The shot" is a product, or else one that is called in the singular.
    if (doses && tokens[head]!.xpos === 'NN' && entity.plural) return false
    if (doses) return called.some((word) => DOSE_NOUNS.has(word) || CONTAINER_NOUNS.has(word))
    return called.includes(noun)
  }
  const found = discourse.recent(head, REACH).filter(fits)
  const [first, second] = found
  if (first === undefined) return null
  if (container && second !== undefined) return null
  if (second !== undefined && discourse.sentence(second.last) === discourse.sentence(first.last)) {
    const products = found.filter(
      (entity) => discourse.sentence(entity.last) === discourse.sentence(first.last) && entity.kind === 'Vaccine',
    )
    if (products.length > 1) return null
    const central = found.filter(
      (entity) => discourse.sentence(entity.last) === discourse.sentence(first.last) && /^(nsubj|obj)/.test(tokens[entity.last]!.deprel),
    )
    return central.length === 1 ? central[0]! : products.length === 1 && doses ? products[0]! : null
  }
  return first
}
