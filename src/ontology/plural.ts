/**
 * The plural of a noun phrase by the regular rules of English: "test kit" → "test kits", "battery" → "batteries",
 * "cylinder of oxygen" → "cylinders of oxygen". Phrases whose head ends in -s come back as they are.
 */
export function pluralOf(phrase: string): string {
  const of = phrase.search(/ (?:of|against|for|in) /)
  const head = of < 0 ? phrase : phrase.slice(0, of)
  const rest = of < 0 ? '' : phrase.slice(of)
  return pluralHead(head) + rest
}

function pluralHead(head: string): string {
  if (/s$/i.test(head) && !/(?:ss|us|is|gas)$/i.test(head)) return head
  if (/(?:s|x|z|ch|sh)$/i.test(head)) return `${head}es`
  if (/[^aeiou]y$/i.test(head)) return `${head.slice(0, -1)}ies`
  return `${head}s`
}
