import type { Doc, Sentence } from '../model/index.js'

/**
 * A Doc as CoNLL-U (https://universaldependencies.org/format.html): one block for each sentence with `# sent_id` and
 * `# text`; words that share no blank with the next one carry `SpaceAfter=No`, and each its character span in
 * `TokenRange` (UTF-16). Features and enhanced dependencies are not predicted (`_`).
 */
export function toConllu(doc: Doc): string {
  return doc.sentences.map((sentence) => block(doc, sentence)).join('')
}

function block(doc: Doc, { first, last, start, end, index }: Sentence): string {
  const id = oneLine(doc.article.id)
  const lines = index === 0 ? [`# newdoc id = ${id}`] : []
  lines.push(`# sent_id = ${id}-${index + 1}`, `# text = ${oneLine(doc.text.slice(start, end))}`)
  for (let i = first; i < last; i++) {
    const { form, lemma, upos, xpos, head, deprel, start: from, end: to } = doc.tokens[i]!
    const next = doc.tokens[i + 1]
    const misc = [...(next && next.start === to ? ['SpaceAfter=No'] : []), `TokenRange=${from}:${to}`].join('|')
    const governor = head < 0 ? 0 : head - first + 1
    lines.push([i - first + 1, cell(form), cell(lemma), upos, xpos, '_', governor, deprel, '_', misc].join('\t'))
  }
  return `${lines.join('\n')}\n\n`
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
const cell = (text: string) => oneLine(text) || '_'
