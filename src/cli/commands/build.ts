import { type Command, numberValue, stringValue, stringValues, UsageError } from '../command.js'
import { checkOutput } from '../output.js'
import { removingLeftovers } from '../signals.js'
import type { Terminal } from '../terminal.js'
import { GRAPH_ENDINGS, graphWriter } from '../write-graph.js'

export const buildCommand: Command = {
  name: 'build',
  summary: 'Read articles and write the graph of what they say.',
  usage: '<file|folder>… -o <graph>',
  details: `Articles are .txt, .md, .html, .json (one each) and .jsonl (one a line) files; folders are read with all that is in them.
The ending of the graph's name picks its format: ${GRAPH_ENDINGS}, each also with .gz
(.json is the viewer's). "-o -" writes Turtle to standard output. What is wrong with an article is reported and the rest is built; the status is then 1.`,
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', description: 'The graph to write; "-" for standard output.' },
    'min-confidence': { type: 'string', value: 'N', description: 'Leave out events of a lower confidence, 0 to 1 (default 0).' },
    ontology: { type: 'string', value: 'FILE', multiple: true, description: 'Turtle with more event classes and frames; may be repeated.' },
    'no-validate': { type: 'boolean', description: 'Do not check the result against the SHACL shapes.' },
    base: { type: 'string', value: 'IRI', description: 'Base of the IRIs minted (default https://w3id.org/triplewire/id/).' },
  },
  examples: [
    ['triplewire build seeds -o graph.ttl', 'builds the two seed articles into Turtle'],
    [
      'triplewire build news.jsonl more/ --min-confidence 0.8 -o graph.trig',
      'builds several inputs, surer events only, a named graph each',
    ],
    ['triplewire build seeds -o - | head', 'shows the beginning of the Turtle'],
  ],
  async run(inputs, values, terminal) {
    const output = stringValue(values, 'output')
    if (inputs.length === 0) throw new UsageError('Name the files or folders to read.')
    if (output === undefined) throw new UsageError('Name the graph to write with -o.')
    const minConfidence = numberValue(values, 'min-confidence', { min: 0, max: 1 }) ?? 0
    const base = checkedBase(stringValue(values, 'base'))
    const write = await graphWriter(output)
    checkOutput(output)

    const [{ build }, { writeText }] = await Promise.all([import('../../pipeline/index.js'), import('../../rdf/index.js')])
    const { knowledge } = await build(inputs, {
      minConfidence,
      ...(base === undefined ? {} : { base }),
      validate: values['no-validate'] !== true,
      ontology: stringValues(values, 'ontology'),
      report: terminal.report,
      onProgress: showProgress(terminal),
    })
    await removingLeftovers(() => writeText(output, write(knowledge, base)))
    const { articles, events, entities } = knowledge
    terminal.note(
      `${count(articles.length, 'article')}, ${count(events.length, 'event')}, ${count(entities.length, 'entity', 'entities')} → ${output}`,
    )
    return terminal.counts.error > 0 ? 1 : 0
  },
}

function checkedBase(base: string | undefined): string | undefined {
  if (base === undefined || (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#]$/i.test(base) && URL.canParse(base))) return base
  throw new UsageError(`--base takes an absolute IRI that ends in / or #, not "${base}".`)
}

const STAGES = { read: 'Reading', analyse: 'Analysing', validate: 'Validating' } as const

function showProgress(terminal: Terminal) {
  return ({ stage, done, total }: { stage: keyof typeof STAGES; done: number; total: number | null }) =>
    terminal.progress(`${STAGES[stage]} … ${done}${total === null ? '' : ` of ${total}`}`)
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
