import type { Entity } from '../model/index.js'

/** Finds entities by id or by any of their names, whatever the case. */
export class NameIndex {
  readonly #ids = new Set<string>()
  readonly #byName = new Map<string, string[]>()
  readonly #parts = new Map<string, string[]>()

  constructor(entities: readonly Entity[]) {
    for (const { id, label, altLabels, partOf } of entities) {
      this.#ids.add(id)
      for (const name of new Set([label, ...altLabels].map(fold))) push(this.#byName, name, id)
      for (const whole of partOf) push(this.#parts, whole, id)
    }
  }

  /** Ids that `name` stands for: the id itself before any name; none when nothing is called so. */
  resolve(name: string): readonly string[] {
    return this.#ids.has(name) ? [name] : (this.#byName.get(fold(name)) ?? [])
  }

  /** The ids and all that belongs to them, directly or through others. */
  withParts(ids: Iterable<string>): ReadonlySet<string> {
    const all = new Set(ids)
    // A Set visits what is added while it is walked.
    for (const id of all) for (const part of this.#parts.get(id) ?? []) all.add(part)
    return all
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
