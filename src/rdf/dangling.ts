import type { Evidence, Knowledge } from '../model/index.js'
import type { Faults } from './faults.js'

/** Tells of facts that name entities or articles which the graph does not describe. */
export function reportDangling({ articles, entities, events, positions, figures }: Knowledge, faults: Faults): void {
  const knownArticles = new Set(articles.map(({ id }) => id))
  const knownEntities = new Set(entities.map(({ id }) => id))
  const check = (about: string, named: readonly (string | null)[], evidence: readonly Evidence[]) => {
    const speakers = evidence.flatMap(({ attributedTo }) => attributedTo)
    for (const one of new Set([...named, ...speakers]))
      if (one !== null && !knownEntities.has(one)) faults.dangling(about, `it names "${one}", of which the graph says nothing`)
    for (const article of new Set(evidence.map(({ article }) => article)))
      if (!knownArticles.has(article)) faults.dangling(about, `its evidence is from the article "${article}", which is not in the graph`)
  }
  for (const { id, roles, attributedTo, evidence } of events)
    check(`event ${id}`, [...Object.values(roles).flat(), ...attributedTo], evidence)
  for (const { id, entity, affiliation, evidence } of positions) check(`position ${id}`, [entity, affiliation], evidence)
  for (const { id, place, evidence } of figures) check(`figure ${id}`, [place], evidence)
  for (const { id, partOf } of entities) check(`entity ${id}`, partOf, [])
}
