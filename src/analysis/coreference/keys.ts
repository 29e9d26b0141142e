import type { Doc } from '../../model/index.js'

/**
 * What each name of a document stands for, comparable between names: the first gazetteer id, else the words;
 * a surname has the key of the full name before it, initials that of the words they were put behind in brackets.
 */
export function nameKeys(doc: Doc): string[] {
  const { names, tokens, text } = doc
  const fullName = new Map<string, string>()
  const initials = new Map<string, string>()
  const keys: string[] = []
  names.forEach((name, i) => {
    const words = text.slice(name.start, name.end)
    const last = tokens[name.last - 1]!.form
    const before = names[i - 1]
    const bracketed =
      before !== undefined && before.last === name.first - 1 && tokens[name.first - 1]!.form === '(' && tokens[name.last]?.form === ')'
    let key = name.candidates[0] ?? `${name.kind === 'Person' ? 'person' : 'name'}:${words.toLowerCase()}`
    if (name.candidates.length === 0) {
      if (bracketed && name.kind === before.kind) key = keys[i - 1]!
      else if (name.kind === 'Person' && name.last - name.first === 1) key = fullName.get(last) ?? key
      else key = initials.get(words) ?? key
    }
    if (bracketed) initials.set(words, key)
    if (name.kind === 'Person' && name.last - name.first > 1) {
      for (const t of [name.first, name.last - 1]) if (!fullName.has(tokens[t]!.form)) fullName.set(tokens[t]!.form, key)
    }
    keys.push(key)
  })
  return keys
}
