import { text as readAll } from 'node:stream/consumers'
import type { Article, Report } from '../../model/index.js'
import { type Command, stringValue, UsageError } from '../command.js'

export const parseCommand: Command = {
  name: 'parse',
  summary: 'Show tokens, tags and dependency trees as CoNLL-U.',
  usage: '<file|->… | --text <text>',
  details: `Files are articles as "build" reads them; "-" takes plain text from standard input. Columns and relations are those of
Universal Dependencies (https://universaldependencies.org/format.html).`,
  options: {
    text: { type: 'string', value: 'TEXT', description: 'Parse this text instead of files.' },
    tree: { type: 'boolean', description: 'Draw the trees for people instead.' },
  },
  examples: [
    ['triplewire parse --text "Japan donated doses to Taiwan." --tree', 'draws the tree of a sentence'],
    ['triplewire parse seeds/000_0338a40432ea7c6f.txt > seed.conllu', 'parses an article'],
  ],
  async run(files, values, terminal) {
    const text = stringValue(values, 'text')
    if ((text === undefined) === (files.length === 0)) throw new UsageError('Name files to parse, or give a --text.')
    const { createAnalyzer, toConllu, toTree } = await import('../../analysis/index.js')
    const analyzer = await createAnalyzer()
    const write = values.tree === true ? toTree : toConllu
    const articles = text === undefined ? articlesOf(files, terminal.report) : [plainText(text, '--text')]
    for await (const article of articles) await terminal.write(write(analyzer.analyze(article, terminal.report)))
    return 0
  },
}

async function* articlesOf(files: readonly string[], report: Report): AsyncGenerator<Article> {
  const { readArticles } = await import('../../ingest/index.js')
  for (const file of files) {
    if (file === '-') yield plainText(await readAll(process.stdin), 'standard input')
    else yield* readArticles([file], report)
  }
}

function plainText(text: string, source: string): Article {
  return { id: source, url: null, title: null, date: null, text, source }
}
