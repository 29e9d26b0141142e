import type { Doc, Sentence } from '../model/index.js'

/**
 * The trees of a Doc for people: one line a word, indented below its governor, words in the order of the text.
 *
 *     shipped  VERB  root
 *     ├─ Japan  PROPN  nsubj
 *     └─ doses  NOUN  obj
 */
export function toTree(doc: Doc): string {
  return doc.sentences.map((sentence) => drawSentence(doc, sentence)).join('\n')
}

function drawSentence(doc: Doc, { first, last, start, end }: Sentence): string {
  const children = new Map<number, number[]>()
  for (let i = first; i < last; i++) {
    const { head } = doc.tokens[i]!
    const list = children.get(head)
    if (list) list.push(i)
    else children.set(head, [i])
  }
  const lines = [doc.text.slice(start, end).replaceAll(/\s+/g, ' ')]
  // A stack instead of recursion: a tree may be as deep as its sentence is long.
  const stack = [...(children.get(-1) ?? [])].reverse().map((i) => ({ i, before: '', branch: '', below: '' }))
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { form, upos, deprel } = doc.tokens[node.i]!
    lines.push(`${node.before}${node.branch}${form}  ${upos}  ${deprel}`)
    const under = children.get(node.i) ?? []
    const before = node.before + node.below
    under
      .map((i, k) => (k === under.length - 1 ? { i, before, branch: '└─ ', below: '   ' } : { i, before, branch: '├─ ', below: '│  ' }))
      .reverse()
      .forEach((child) => {
        stack.push(child)
      })
  }
  return `${lines.join('\n')}\n`
}
