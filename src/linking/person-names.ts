const HONORIFIC = /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|sheikh|ayatollah|hon|gen|lt|col|rev|amb|ambassador|h\.e)\.?$/
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/

/** The words of a person's name that tell persons apart: folded, without honorifics, suffixes and initials in the middle. */
export function personWords(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[,"“”()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !HONORIFIC.test(word) && !SUFFIX.test(word))
  const core = words.filter((word, i) => i === 0 || !/^\p{L}\.?$/u.test(word))
  return core.length > 0 ? core : words
}

/**
 * Do two names of one article stand for one person? "Biden" and "Joe Biden" do, "Kim" and "Kim Jong Un" too;
 * "Jill Biden" and "Joe Biden" do not.
 *
 * @param full words of the longer name
 * @param short words of the other
 */
export function isSamePerson(full: readonly string[], short: readonly string[]): boolean {
  if (short.length > full.length) return isSamePerson(short, full)
  if (short.length === 0) return false
  const set = new Set(full)
  if (short.every((word) => set.has(word))) {
    // a given name in the middle alone is too little
    return short.length > 1 || full.length < 2 || short[0] === full.at(-1) || short[0] === full[0]
  }
  // Joseph Biden and Joe Biden
  return short.length >= 2 && full.length >= 2 && short.at(-1) === full.at(-1) && nickname(short[0]!, full[0]!)
}

function nickname(a: string, b: string): boolean {
  if (/^\p{L}\.$/u.test(a) || /^\p{L}\.$/u.test(b)) return a[0] === b[0]
  return a.slice(0, 2) === b.slice(0, 2) && (a.length <= 4 || b.length <= 4 || a.slice(0, 3) === b.slice(0, 3))
}
