import type { Report } from '../model/index.js'

const TOLD = 50

type Code = 'rdf-passed-over' | 'rdf-odd-value' | 'rdf-dangling'

/** Tells what is wrong in the RDF that is read, each fault with what it is about; the rest is read all the same. */
export class Faults {
  readonly #report: Report
  readonly #source: string
  readonly #counts = new Map<Code, number>()

  constructor(report: Report, source: string) {
    this.#report = report
    this.#source = source
  }

  /** Something that cannot be used and is passed over. */
  lost(about: string, message: string): void {
    this.#count('rdf-passed-over', about, message)
  }

  /** Something that is used in part, or may not be what was meant. */
  odd(about: string, message: string): void {
    this.#count('rdf-odd-value', about, message)
  }

  /** Something that points to what is not there. */
  dangling(about: string, message: string): void {
    this.#count('rdf-dangling', about, message)
  }

  /** Says how many faults were not told one by one. */
  close(): void {
    for (const [code, count] of this.#counts) if (count > TOLD) this.#tell(code, `and ${count - TOLD} more of this kind`)
  }

  #count(code: Code, about: string, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    // A graph of somebody else's can be at fault in every node.
    if (count <= TOLD) this.#tell(code, `${about}: ${message}`)
  }

  #tell(code: Code, message: string): void {
    this.#report({ code, severity: 'warning', message, ...(this.#source === '' ? {} : { source: this.#source }) })
  }
}
