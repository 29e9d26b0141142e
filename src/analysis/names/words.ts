import type { EntityKind, NameMention, Token } from '../../model/index.js'

/** A name while it is being found: tokens `first` to `last` (exclusive). */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  readonly candidates: readonly string[]
  readonly by: NameMention['by']
}

export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.form.toLowerCase() ?? ''
}

/** Begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false
  const first = token.form.codePointAt(0)!
  const letter = String.fromCodePoint(first)
  return letter !== letter.toLowerCase()
}

/** Two letters or more, all capitals, no figures beyond a few: WHO, AAM, USAID. */
export function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]{1,9}$/u.test(form)
}

/** No white space stands between a token and the one before it. */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  return i > 0 && tokens[i]!.start === tokens[i - 1]!.end
}
