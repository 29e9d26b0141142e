import type { Phrase } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'

const CARRIER =
  /\b(?:air|airlines?|airways|aviation|cargo|skycargo|logistics|freight|shipping|express|cargolux|dhl|fedex|ups|maersk|lufthansa|klm|etihad|biman|saudia)$|^(?:air|dhl)\b|air$/i

/** A company that carries for others: an airline, a forwarder, also one of which only the country is said. */
export function isCarrier(tree: Tree, { name, head }: Phrase): boolean {
  if (isUnnamedCarrier(tree, head)) return true
  if (name === null) return false
  const { kind, start, end } = tree.doc.names[name]!
  return (kind === 'Company' || kind === 'Organization') && CARRIER.test(tree.doc.text.slice(start, end))
}

/** "A Ghanaian airline", "a Peruvian carrier": whose country is not who gives. */
export const isUnnamedCarrier = (tree: Tree, head: number) =>
  head >= 0 && tree.token(head).upos === 'NOUN' && /^(?:airline|airliner|carrier|forwarder|courier)$/.test(tree.token(head).lemma)
