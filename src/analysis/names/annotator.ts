import type { NameMention } from '../../model/index.js'
import type { Gazetteer } from '../../ontology/gazetteer.js'
import type { Annotator } from '../annotator.js'
import { headOf } from '../atoms.js'
import { knownNames } from './known.js'
import { capitalRuns } from './runs.js'
import { addressed, namesOfRun } from './shape.js'
import { acronyms, surnames } from './short-forms.js'
import type { FoundName } from './words.js'

/** Adds the names that the gazetteer knows and those told by their shape, in text order and without overlap. */
export function createNames(gazetteer: Gazetteer): Annotator {
  return {
    name: 'names',
    requires: ['tokens', 'sentences'],
    assigns: ['names'],
    annotate(doc) {
      const { tokens, sentences } = doc
      const lowercase = new Set<string>()
      for (const { form } of tokens) if (/^\p{Ll}/u.test(form)) lowercase.add(form)
      const known = knownNames(tokens, sentences, gazetteer)
      const cover = coverOf(known)
      const people = addressed(tokens)
      const shaped: FoundName[] = []
      for (const sentence of sentences) {
        for (const run of capitalRuns(tokens, sentence, lowercase))
          shaped.push(...namesOfRun({ tokens, lowercase, people, known: cover }, run, sentence.last))
      }
      const named = longest([...acronyms(tokens, cover, shaped), ...shaped, ...known])
      const persons = named.filter(({ kind }) => kind === 'Person')
      const all = longest([...named, ...surnames(tokens, coverOf(named), persons)])
      return {
        ...doc,
        names: all.map(
          (name): NameMention => ({ ...name, head: name.last - 1, start: tokens[name.first]!.start, end: tokens[name.last - 1]!.end }),
        ),
      }
    },
  }
}

/** Settles, once there is a tree, the head of each name, and drops goods that turn out to be verbs ("to help", "tests positive"). */
export const namesInTree: Annotator = {
  name: 'names-in-tree',
  requires: ['tree', 'names'],
  assigns: ['names'],
  annotate(doc) {
    const { tokens } = doc
    const names = doc.names.flatMap((name) => {
      const head = headOf(tokens, name.first, name.last, ({ upos }) => upos === 'PROPN' || upos === 'NOUN')
      return name.kind === 'Goods' && tokens[head]!.upos === 'VERB' ? [] : [{ ...name, head }]
    })
    return { ...doc, names }
  },
}

function coverOf(names: readonly FoundName[]): ReadonlyMap<number, FoundName> {
  const cover = new Map<number, FoundName>()
  for (const name of names) for (let i = name.first; i < name.last; i++) cover.set(i, name)
  return cover
}

/** Sorted by place; where two overlap the longer stays, and of equals the one given first. */
function longest(names: readonly FoundName[]): FoundName[] {
  const taken = new Set<number>()
  const kept: FoundName[] = []
  for (const name of names.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    let free = true
    for (let i = name.first; i < name.last && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = name.first; i < name.last; i++) taken.add(i)
    kept.push(name)
  }
  return kept.sort((a, b) => a.first - b.first)
}
