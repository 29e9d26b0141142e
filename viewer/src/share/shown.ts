import type { Entity, Knowledge } from '../../../src/model/index.js'
import type { Act, Story } from '../data/story.js'

/** The part of the knowledge that the given acts need: they themselves, who and what takes part, and their articles. */
export function knowledgeOf(story: Story, acts: readonly Act[]): Knowledge {
  const { graph } = story
  if (acts.length === story.acts.length) return graph
  const articles = new Set(acts.flatMap((act) => act.articles))
  const entities = new Map<string, Entity>()
  const add = (id: string): void => {
    const entity = story.entities.get(id)
    if (!entity || entities.has(id)) return
    entities.set(id, entity)
    for (const whole of entity.partOf) add(whole)
  }
  for (const { event } of acts) {
    for (const id of [...Object.values(event.roles).flat(), ...event.attributedTo]) add(id)
    for (const evidence of event.evidence) for (const id of evidence.attributedTo) add(id)
  }
  const shown = new Set(acts.map((act) => act.event.id))
  return {
    articles: graph.articles.filter((article) => articles.has(article.id)),
    entities: graph.entities.filter((entity) => entities.has(entity.id)),
    events: graph.events.filter((event) => shown.has(event.id)),
    positions: graph.positions.filter(
      (position) => entities.has(position.entity) && position.evidence.every((one) => articles.has(one.article)),
    ),
    figures: [],
  }
}
