import type { Phrase } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'

const CARRIER =
  /\b(?:air|airlines?|airways|aviation|cargo|skycargo|logistics|freight|shipping|express|cargolux|dhl|fedex|ups|maersk|lufthansa|klm|etihad|biman|saudia)$|^(?:air|dhl)\b|air$/i

/** A company that carries for others: an airline, a forwarder. */
export function isCarrier(tree: Tree, { name }: Phrase): boolean {
  if (name === null) return false
  const { kind, start, end } = tree.doc.names[name]!
  return (kind === 'Company' || kind === 'Organization') && CARRIER.test(tree.doc.text.slice(start, end))
}
