import { appendFile, readFile, rm } from 'node:fs/promises'

/**
 * Which graphs a store has taken, one JSON object a line, so that a push that broke off goes on where it stopped.
 * A line is written after the store's answer; one that was cut off in the writing is as if it were not there,
 * and its graph is sent again, which changes nothing.
 */
export class Journal {
  readonly #path: string
  readonly #to: string
  readonly #done = new Map<string, string>()

  private constructor(path: string, to: string) {
    this.#path = path
    this.#to = to
  }

  /** Reads the journal; an empty one where there is none. Lines for another store are passed over. */
  static async open(path: string, to: string): Promise<Journal> {
    const journal = new Journal(path, to)
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    for (const line of text.split('\n')) {
      const entry = parse(line)
      if (entry?.to === to) journal.#done.set(entry.graph, entry.digest)
    }
    return journal
  }

  has(graph: string | null, digest: string): boolean {
    return this.#done.get(graph ?? '') === digest
  }

  async add(graph: string | null, digest: string): Promise<void> {
    // The line feed comes first: a line that was cut off stays alone.
    await appendFile(this.#path, `\n${JSON.stringify({ to: this.#to, graph: graph ?? '', digest })}`)
  }

  /** All is done: the next push begins anew. */
  async remove(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}

function parse(line: string): { to: string; graph: string; digest: string } | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
