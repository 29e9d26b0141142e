/** Something that a predicate governs, under the name that valences use for its grammatical function. */
export interface Argument {
  /** `subject`, `object`, `indirectObject`, `possessor`, `adjective`, `compound`, or a preposition (`to`, `on-behalf-of`). */
  readonly fn: string
  /** Head token. */
  readonly head: number
  /** How it was reached: `direct`, `relative`, `control`, `shared`, `attached` (a phrase hung one step too low or too high). */
  readonly by: 'direct' | 'relative' | 'control' | 'shared' | 'attached'
}

/** Takes up an argument, unless its head is taken. */
export type Add = (fn: string, head: number, by: Argument['by']) => void
