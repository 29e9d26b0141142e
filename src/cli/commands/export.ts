import { type Command, stringValue, UsageError } from '../command.js'
import { checkOutput } from '../output.js'
import { removingLeftovers } from '../signals.js'
import { GRAPH_ENDINGS, graphWriter } from '../write-graph.js'

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a graph in another format.',
  usage: '<graph> -o <file>',
  details: `The ending of the file's name picks its format: ${GRAPH_ENDINGS}, each also with .gz.
.graphml and .gexf open in Gephi and yEd, .csv (one event a row) in a spreadsheet, .json in the viewer.\n.html is one page with the viewer and the graph in it: it opens from disk, needs no network, and can be mailed.`,
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', description: 'The file to write; "-" for Turtle on standard output.' },
  },
  examples: [
    ['triplewire export graph.ttl -o story.html', 'one page to mail, with the viewer in it'],
    ['triplewire export graph.ttl -o events.csv', 'one event a row, for a spreadsheet'],
    ['triplewire export graph.ttl -o graph.gexf', 'the graph for Gephi, with its dates'],
  ],
  async run(operands, values, terminal) {
    const [file, ...rest] = operands
    const output = stringValue(values, 'output')
    if (file === undefined || rest.length > 0) throw new UsageError('Name one graph to read.')
    if (output === undefined) throw new UsageError('Name the file to write with -o.')
    const write = await graphWriter(output)
    checkOutput(output)
    const [{ readGraph }, { writeText }] = await Promise.all([import('../../pipeline/index.js'), import('../../rdf/index.js')])
    const { knowledge, base } = await readGraph(file, null, terminal.report)
    await removingLeftovers(() => writeText(output, write(knowledge, base)))
    return 0
  },
}
