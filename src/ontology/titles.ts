import { TITLES } from './gazetteer-data.js'

/** What a word of people's titles can be; `docs/gazetteer.md` explains them. */
export type TitleKind = 'state office' | 'office' | 'modifier' | 'portfolio' | 'address' | 'rank' | 'name particle' | 'former'

type Row = readonly [word: string, kinds: readonly TitleKind[], of: readonly string[]]
const rows = JSON.parse(TITLES) as readonly Row[]

/** The words of a kind, in lower case but for initials ("PM"). */
export const titleWords = (kind: TitleKind): ReadonlySet<string> =>
  new Set(rows.flatMap(([word, kinds]) => (kinds.includes(kind) ? [word] : [])))

/** Offices by how they begin that belong to one body wherever the text does not say so ("commissioner for"), with the ids of that body. */
export const OFFICES_OF: readonly (readonly [beginning: string, ids: readonly string[]])[] = rows.flatMap(([word, , of]) =>
  of.length > 0 ? [[word, of] as const] : [],
)
