import type { Doc, Evidence, Figure, FigureMention } from '../model/index.js'
import type { EntityTable } from './entities.js'
import { quote } from './events.js'
import { contentHash } from './id.js'

/**
 * The health figures of one article: mentions of the same measure, value and place are one figure with several pieces of evidence.
 *
 * @param table receives the places
 * @returns figures sorted by id
 */
export function linkFigures(doc: Doc, mentions: readonly FigureMention[], table: EntityTable): Figure[] {
  const found = new Map<string, Figure>()
  for (const mention of mentions) {
    const { value } = doc.numbers[mention.number]!
    const place = mention.place === null ? null : table.ofName(doc, mention.place, doc.names[mention.place]!.by === 'metonym')
    const time = mention.time === null ? undefined : doc.times[mention.time]
    const date = time && (time.value ?? time.earliest) !== null ? { value: time.value, earliest: time.earliest, latest: time.latest } : null
    const evidence: Evidence = {
      ...quote(doc, mention.evidence.start, mention.evidence.end),
      supports: ['measure', 'value', ...(place ? ['place'] : []), ...(date ? ['date'] : [])].sort(),
      attributedTo: [],
      factuality: 'actual',
      confidence: 0.9,
      spans: [],
      rule: mention.rule,
    }
    const id = contentHash('Figure', doc.article.id, mention.measure, value, place)
    const known = found.get(id)
    found.set(
      id,
      known
        ? { ...known, date: known.date ?? date, evidence: [...known.evidence, evidence] }
        : { id, measure: mention.measure, value, place, date, evidence: [evidence] },
    )
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
