import type { Entity, Evidence, Knowledge } from '../model/index.js'

/**
 * The knowledge without the events below a confidence, and without the entities that only they mention.
 * @param threshold From 0 to 1.
 */
export function withMinConfidence(knowledge: Knowledge, threshold: number): Knowledge {
  const events = knowledge.events.filter(({ confidence }) => confidence >= threshold)
  if (events.length === knowledge.events.length) return knowledge
  const before = mentioned(knowledge)
  const after = mentioned({ ...knowledge, events })
  return { ...knowledge, events, entities: knowledge.entities.filter(({ id }) => after.has(id) || !before.has(id)) }
}

/** Ids of the entities that events, positions and figures name, and of what those belong to. */
function mentioned({ entities, events, positions, figures }: Knowledge): Set<string> {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]))
  const ids = new Set<string>()
  const add = (id: string | null) => {
    if (id === null || ids.has(id)) return
    ids.add(id)
    for (const whole of byId.get(id)?.partOf ?? []) add(whole)
  }
  const speakers = (evidence: readonly Evidence[]) => evidence.flatMap(({ attributedTo }) => attributedTo)
  for (const { roles, attributedTo, evidence } of events) {
    for (const id of [...Object.values(roles).flat(), ...attributedTo, ...speakers(evidence)]) add(id)
  }
  for (const { entity, affiliation, evidence } of positions) for (const id of [entity, affiliation, ...speakers(evidence)]) add(id)
  for (const { place, evidence } of figures) for (const id of [place, ...speakers(evidence)]) add(id)
  return ids
}
