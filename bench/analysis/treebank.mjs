import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Sentences of `<folder>/<name>.conllu.gz`: `text`, `doc` (true when a document begins), `par`, and `words`. */
export function readTreebank(folder, name) {
  const data = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8')
  const out = []
  for (const block of data.split('\n\n')) {
    const s = { text: '', doc: false, par: false, words: [] }
    let range = null
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) s.doc = true
      else if (line.startsWith('# newpar')) s.par = true
      else if (line.startsWith('# text =')) s.text = line.slice(9)
      else if (line && line[0] !== '#') {
        const c = line.split('\t')
        if (c[0].includes('.')) continue
        if (c[0].includes('-')) {
          const [from, to] = c[0].split('-').map(Number)
          range = { from, to, form: c[1] }
          continue
        }
        const id = Number(c[0])
        const inside = range && id >= range.from && id <= range.to
        s.words.push({
          form: c[1],
          lemma: c[2],
          upos: c[3],
          xpos: c[4],
          head: Number(c[6]) - 1,
          deprel: c[7],
          range: inside ? range : null,
        })
      }
    }
    if (s.words.length) out.push(s)
  }
  return out
}

/** Documents as raw text: sentences joined by a blank, paragraphs by an empty line. Gold words get spans in that text. */
export function documents(sentences) {
  const docs = []
  let doc = null
  for (const s of sentences) {
    if (s.doc || !doc) {
      doc = { text: '', sentences: [] }
      docs.push(doc)
    }
    if (doc.text) doc.text += s.par ? '\n\n' : ' '
    const base = doc.text.length
    let at = 0
    for (const w of s.words) {
      const form = w.range ? w.range.form : w.form
      if (w.range && w.range.start !== undefined) {
        // Words of one surface token share its span, split by their lengths where the letters match.
        const from = w.range.used
        const end = s.text.startsWith(w.form, from - base) ? from + w.form.length : w.range.end
        Object.assign(w, { start: from, end })
        w.range.used = end
        continue
      }
      while (/\s/.test(s.text[at] ?? '')) at++
      if (!s.text.startsWith(form, at)) at = Math.max(at, s.text.indexOf(form, at))
      const start = base + at
      at += form.length
      if (w.range) {
        Object.assign(w.range, { start, end: base + at })
        const end = s.text.startsWith(w.form, start - base) ? start + w.form.length : start
        Object.assign(w, { start, end })
        w.range.used = end
      } else Object.assign(w, { start, end: base + at })
    }
    doc.text += s.text
    doc.sentences.push(s)
  }
  return docs
}
