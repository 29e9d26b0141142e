import type { RdfFormat } from './formats.js'

export interface ParseOptions {
  readonly format: RdfFormat
  /** Name of the file, for messages. */
  readonly source?: string
  /** Base that relative IRIs are resolved against. */
  readonly baseIri?: string
  /** Put before blank node labels, to keep those of several files apart. */
  readonly blankNodePrefix?: string
}
