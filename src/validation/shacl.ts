import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import Validator from 'rdf-validate-shacl'
import { Store } from '../rdf/n3.js'

/** One result of SHACL, in plain data. */
export interface ShaclResult {
  readonly focus: string
  readonly property: string | null
  /** The offending value; null where one is missing. */
  readonly value: Term | null
  readonly message: string
  readonly severity: 'error' | 'warning' | 'info'
}

/** SHACL Core (W3C, 2017) over small sets of quads. */
export class Shacl {
  readonly #validator: Validator

  constructor(shapes: readonly Quad[]) {
    this.#validator = new Validator(dataset(shapes))
  }

  /** All results, in the order of the shapes. */
  async validate(quads: readonly Quad[]): Promise<ShaclResult[]> {
    const report = await this.#validator.validate(dataset(quads))
    return report.results.map((result) => ({
      focus: result.focusNode?.value ?? '',
      property: result.path?.termType === 'NamedNode' ? result.path.value : null,
      value: (result.value as Term | undefined) ?? null,
      message: result.message.map(({ value }) => value).join(' '),
      severity: result.severity?.value.endsWith('Warning') ? 'warning' : result.severity?.value.endsWith('Info') ? 'info' : 'error',
    }))
  }
}

function dataset(quads: readonly Quad[]): DatasetCore {
  // Whatever graph a quad is in, shapes speak of the union.
  const store = new Store()
  for (const { subject, predicate, object } of quads) store.add({ subject, predicate, object } as never)
  return store as unknown as DatasetCore
}
