import { tokenise } from '../../analysis/tokenise.js'
import type { EntityKind, GazetteerMatch } from '../../model/index.js'

/** The part of the gazetteer that finds names in words. */
export interface NameTable {
  matchAt(forms: readonly string[], position: number): GazetteerMatch | null
  get(id: string): { readonly kind: EntityKind } | undefined
}

/** Gazetteer ids of what the headline names, in its order, each once. */
export interface Headline {
  readonly countries: readonly string[]
  readonly products: readonly string[]
}

/** Reads the headline by names alone; null, as of a text without one, names nothing. */
export function readHeadline(title: string | null, gazetteer: NameTable): Headline {
  const forms = tokenise(title ?? '').map(({ form }) => form)
  const found = { Country: new Set<string>(), Vaccine: new Set<string>() }
  for (let at = 0; at < forms.length; ) {
    const match = gazetteer.matchAt(forms, at)
    for (const { id } of match?.candidates.slice(0, 1) ?? []) {
      const kind = gazetteer.get(id)?.kind
      if (kind === 'Country' || kind === 'Vaccine') found[kind].add(id)
    }
    at = match?.last ?? at + 1
  }
  return { countries: [...found.Country], products: [...found.Vaccine] }
}
