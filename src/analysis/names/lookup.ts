import type { NameMention } from '../../model/index.js'

/** Index of the name that covers a token, or null. Names are in text order and do not overlap. */
export function nameAt(names: readonly NameMention[], token: number): number | null {
  const i = firstEndingAfter(names, token)
  return i < names.length && names[i]!.first <= token ? i : null
}

/** The names that lie wholly within tokens `first` to `last` (exclusive). */
export function namesWithin(names: readonly NameMention[], first: number, last: number): readonly NameMention[] {
  const found: NameMention[] = []
  for (let i = firstEndingAfter(names, first); i < names.length && names[i]!.last <= last; i++)
    if (names[i]!.first >= first) found.push(names[i]!)
  return found
}

function firstEndingAfter(names: readonly NameMention[], token: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.last > token) high = middle
    else low = middle + 1
  }
  return low
}
