/** F1 in per cent from the counts of gold, system and right things. */
export const f1 = (gold, system, right) => (gold + system ? (200 * right) / (gold + system) : 0)

const main = (rel) => rel.split(':')[0]

/**
 * Raw-text scores as in the CoNLL 2018 shared task: words align by their characters (white space left out), a word's
 * relation is right when its governor aligns too and the universal relation is the same.
 */
export function scoreRaw(docs, analyze) {
  const n = { gold: 0, system: 0, words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, goldSents: 0, systemSents: 0, sents: 0 }
  for (const doc of docs) {
    const { tokens, sentences } = analyze(doc.text)
    const gold = doc.sentences.flatMap((s) => s.words)
    const goldHead = doc.sentences.flatMap((s) => {
      const first = gold.indexOf(s.words[0])
      return s.words.map((w) => (w.head < 0 ? null : gold[first + w.head]))
    })
    const bySpan = new Map(tokens.map((t) => [`${t.start} ${t.end}`, t]))
    const pair = new Map()
    for (const w of gold) {
      const t = w.end > w.start ? bySpan.get(`${w.start} ${w.end}`) : undefined
      if (t) pair.set(w, t)
    }
    n.gold += gold.length
    n.system += tokens.length
    n.words += pair.size
    gold.forEach((w, i) => {
      const t = pair.get(w)
      if (!t) return
      if (t.upos === w.upos) n.upos++
      if (t.xpos === w.xpos) n.xpos++
      if (t.lemma === w.lemma) n.lemma++
      const head = goldHead[i]
      const right = head ? t.head >= 0 && pair.get(head) === tokens[t.head] : t.head < 0
      if (right) {
        n.uas++
        if (main(t.deprel) === main(w.deprel)) n.las++
      }
    })
    const spans = new Set(sentences.map((s) => `${s.start} ${s.end}`))
    n.goldSents += doc.sentences.length
    n.systemSents += sentences.length
    for (const s of doc.sentences) if (spans.has(`${s.words[0].start} ${s.words.at(-1).end}`)) n.sents++
  }
  const of = (right) => f1(n.gold, n.system, right)
  return {
    words: of(n.words),
    sentences: f1(n.goldSents, n.systemSents, n.sents),
    upos: of(n.upos),
    xpos: of(n.xpos),
    lemma: of(n.lemma),
    uas: of(n.uas),
    las: of(n.las),
  }
}

/** Accuracies on gold words: UPOS, XPOS, lemma, UAS, LAS with universal and with full relations. */
export function scoreGold(sentences, parse) {
  const n = { words: 0, upos: 0, xpos: 0, lemma: 0, lemmaCi: 0, uas: 0, las: 0, lasFull: 0 }
  parse(sentences.map((s) => s.words.map((w) => w.form))).forEach((tokens, i) => {
    sentences[i].words.forEach((w, k) => {
      const t = tokens[k]
      n.words++
      if (t.upos === w.upos) n.upos++
      if (t.xpos === w.xpos) n.xpos++
      if (t.lemma === w.lemma) n.lemma++
      if (t.lemma.toLowerCase() === w.lemma.toLowerCase()) n.lemmaCi++
      if (t.head === w.head) {
        n.uas++
        if (main(t.deprel) === main(w.deprel)) n.las++
        if (t.deprel === w.deprel) n.lasFull++
      }
    })
  })
  return Object.fromEntries(Object.entries(n).map(([k, v]) => [k, k === 'words' ? v : (100 * v) / n.words]))
}
