import type { Act } from './story.js'

/**
 * Shortest chain of acts between two entities, whatever the direction of the arrows: breadth first over the given acts.
 * @returns entities and acts in turn from `from` to `to`; null when nothing joins them
 */
export function shortestPath(
  acts: readonly Act[],
  from: string,
  to: string,
): { readonly entities: readonly string[]; readonly acts: readonly Act[] } | null {
  const neighbours = new Map<string, { id: string; act: Act }[]>()
  for (const act of acts) {
    const members = [...new Set([...Object.values(act.event.roles).flat()])]
    for (const a of members)
      for (const b of members)
        if (a !== b) {
          const list = neighbours.get(a)
          if (list) list.push({ id: b, act })
          else neighbours.set(a, [{ id: b, act }])
        }
  }
  const came = new Map<string, { id: string; act: Act } | null>([[from, null]])
  const queue = [from]
  for (let index = 0; index < queue.length && !came.has(to); index++) {
    for (const { id, act } of neighbours.get(queue[index]!) ?? []) {
      if (came.has(id)) continue
      came.set(id, { id: queue[index]!, act })
      queue.push(id)
    }
  }
  if (!came.has(to)) return null
  const entities = [to]
  const used: Act[] = []
  for (let step = came.get(to); step; step = came.get(step.id)) {
    entities.unshift(step.id)
    used.unshift(step.act)
  }
  return { entities, acts: used }
}
