import { readFileSync } from 'node:fs'

/** Text with the expected spans in square brackets, to the plain text and the spans' words. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)
  return { text: marked.replace(/[[\]]/g, ''), spans }
}

export function readTable<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly T[]
}
