import { Parser } from 'n3'

/** A value in Turtle: an IRI, or the text of a literal. */
export interface Value {
  readonly iri: boolean
  readonly value: string
}

/** The statements of one or more Turtle documents by subject and property; values in the order of the text. */
export class Statements {
  readonly #subjects = new Map<string, Map<string, Value[]>>()

  get subjects(): readonly string[] {
    return [...this.#subjects.keys()]
  }

  values(subject: string, property: string): readonly Value[] {
    return this.#subjects.get(subject)?.get(property) ?? []
  }

  texts(subject: string, property: string): readonly string[] {
    return this.values(subject, property).map(({ value }) => value)
  }

  /** The first value's text, or null. */
  text(subject: string, property: string): string | null {
    return this.values(subject, property)[0]?.value ?? null
  }

  /**
   * Adds the statements of a document.
   *
   * @param source file name for messages
   * @throws Error that names the source and the line when it is no Turtle
   */
  add(turtle: string, source: string): this {
    for (const { subject, predicate, object } of parse(turtle, source)) {
      const properties = this.#subjects.get(subject.value) ?? new Map<string, Value[]>()
      this.#subjects.set(subject.value, properties)
      const values = properties.get(predicate.value) ?? []
      properties.set(predicate.value, values)
      values.push({ iri: object.termType !== 'Literal', value: object.value })
    }
    return this
  }
}

function parse(turtle: string, source: string) {
  try {
    return new Parser({ format: 'text/turtle' }).parse(turtle)
  } catch (error) {
    throw new Error(`${source} is not Turtle: ${error instanceof Error ? error.message : String(error)}`)
  }
}
