import type { Article, Doc, Sentence, Token } from '../model/index.js'
import type { Annotator } from './annotator.js'
import { splitSentences } from './sentences.js'
import { tokenise } from './tokenise.js'

/** An article without any layer of analysis. */
export function emptyDoc(article: Article): Doc {
  return {
    article,
    text: article.text,
    tokens: [],
    sentences: [],
    names: [],
    numbers: [],
    times: [],
    quotes: [],
    chains: [],
    headline: null,
  }
}

/** Words and sentences. Tags, lemmas and tree are empty until the parser fills them: `upos` is `X`, `head` -1. */
export const tokensAndSentences: Annotator = {
  name: 'tokens-and-sentences',
  requires: [],
  assigns: ['tokens', 'sentences'],
  annotate(doc) {
    const pieces = tokenise(doc.text)
    const tokens: Token[] = []
    const sentences: Sentence[] = splitSentences(doc.text, pieces).map(({ first, last }, index) => {
      for (let i = first; i < last; i++) {
        const { start, end, form } = pieces[i]!
        tokens.push({
          start,
          end,
          index: i,
          form,
          lemma: form.toLowerCase(),
          upos: 'X',
          xpos: 'FW',
          head: -1,
          deprel: 'dep',
          sentence: index,
        })
      }
      return { index, first, last, start: pieces[first]!.start, end: pieces[last - 1]!.end }
    })
    return { ...doc, tokens, sentences }
  },
}
