import type { Quad } from '@rdfjs/types'
import { type Command, UsageError } from '../command.js'

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check a graph against the SHACL shapes of the ontology.',
  usage: '<graph>',
  details: `Checks the shapes of ontology/shapes.ttl, and that each piece of evidence stands in its article where it says.
Each fault goes to standard output, a line each (with --json as JSON); the status is 1 if there is one of severity "error".`,
  options: {},
  examples: [['triplewire validate graph.ttl', 'checks a graph that was built']],
  async run(operands, values, terminal) {
    const [file, ...rest] = operands
    if (file === undefined || rest.length > 0) throw new UsageError('Name one graph.')
    const [{ readRdfFile }, { toDiagnostic, validate }] = await Promise.all([
      import('../../rdf/index.js'),
      import('../../validation/index.js'),
    ])
    const quads: Quad[] = []
    for await (const batch of readRdfFile(file)) for (const quad of batch) quads.push(quad)
    const { conforms, violations } = await validate(quads)
    for (const violation of violations) {
      const diagnostic = toDiagnostic(violation, file)
      await terminal.write(values.json === true ? `${JSON.stringify(diagnostic)}\n` : `${terminal.render(diagnostic, process.stdout)}\n`)
    }
    terminal.note(conforms ? `${file} conforms: ${quads.length} triples` : `${file} does not conform: ${violations.length} faults`)
    return conforms ? 0 : 1
  },
}
