/** One word of a parsed sentence. */
export interface Parsed {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  /** Place of the governor in the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
}
