import type { Doc, Layer, Report } from '../model/index.js'

/** One step of the analysis: reads some layers of a Doc and adds others. */
export interface Annotator {
  readonly name: string
  /** Layers that must be there before it runs. */
  readonly requires: readonly Layer[]
  /** Layers it adds. */
  readonly assigns: readonly Layer[]
  /** Returns the Doc with the new layers; changes nothing in the one given and never throws on any text. */
  annotate(doc: Doc, report: Report): Doc
}

/**
 * Checks that each annotator finds the layers it needs, in the order given.
 * @throws Error naming the annotator and the missing layer: a mistake in the list, not in the data.
 */
export function checkOrder(annotators: readonly Annotator[]): void {
  const have = new Set<Layer>()
  for (const { name, requires, assigns } of annotators) {
    for (const layer of requires) {
      if (!have.has(layer)) throw new Error(`Annotator "${name}" needs the layer "${layer}", which no annotator before it assigns.`)
    }
    for (const layer of assigns) have.add(layer)
  }
}
