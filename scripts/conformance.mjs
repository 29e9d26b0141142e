// npm run conformance -- --suite FOLDER: the W3C test suites against what is built.
// FOLDER is a checkout of https://github.com/w3c/rdf-tests; it is not part of this project.
import { parseArgs } from 'node:util'
import { loadRunner, runManifest } from './conformance/runner.mjs'
import { sparqlEngine } from './conformance/sparql.mjs'
import { reader, writer } from './conformance/syntax.mjs'

const { values } = parseArgs({ options: { suite: { type: 'string' }, only: { type: 'string' } } })
if (!values.suite) {
  process.stderr.write(
    'Usage: npm run conformance -- --suite FOLDER [--only WORD]\nFOLDER is a checkout of https://github.com/w3c/rdf-tests\n',
  )
  process.exit(2)
}

const library = loadRunner()
const engine = sparqlEngine(library)
const SPARQL = 'sparql/sparql11/manifest-all.ttl'
const TR = 'http://www.w3.org/TR/sparql11-'

/** Name, manifest, handler, specification, and how many may fail; each failure is explained in docs/conformance.md. */
const SUITES = [
  ...[
    ['Turtle', 'turtle', 'rdf/rdf11/rdf-turtle'],
    ['TriG', 'trig', 'rdf/rdf11/rdf-trig'],
    ['N-Triples', 'ntriples', 'rdf/rdf11/rdf-n-triples'],
    ['N-Quads', 'nquads', 'rdf/rdf11/rdf-n-quads'],
    ['Turtle 1.2 syntax', 'turtle', 'rdf/rdf12/rdf-turtle/syntax'],
    ['Turtle 1.2 evaluation', 'turtle', 'rdf/rdf12/rdf-turtle/eval'],
    ['TriG 1.2 syntax', 'trig', 'rdf/rdf12/rdf-trig/syntax'],
    ['TriG 1.2 evaluation', 'trig', 'rdf/rdf12/rdf-trig/eval'],
    ['N-Triples 1.2', 'ntriples', 'rdf/rdf12/rdf-n-triples/syntax'],
    ['N-Quads 1.2', 'nquads', 'rdf/rdf12/rdf-n-quads/syntax'],
  ].flatMap(([name, format, folder]) => [
    [`${name}, read`, `${folder}/manifest.ttl`, reader(format), null, 0],
    [`${name}, written and read`, `${folder}/manifest.ttl`, writer(format), null, 0],
  ]),
  ['SPARQL 1.1 Protocol', SPARQL, engine, `${TR}protocol/`, 0],
  ['Graph Store Protocol', SPARQL, engine, `${TR}http-rdf-update/`, 0],
  ['Service Description', SPARQL, engine, `${TR}service-description/`, 0],
  ['SPARQL 1.1 query', SPARQL, engine, `${TR}query/`, 11],
  ['SPARQL 1.1 update', SPARQL, engine, `${TR}update/`, 0],
  ['SPARQL 1.1 results in CSV and TSV', SPARQL, engine, `${TR}results-csv-tsv/`, 1],
  ['SPARQL 1.1 results in JSON', SPARQL, engine, `${TR}results-json/`, 0],
]

let failed = false
for (const [name, manifest, handler, specification, mayFail] of SUITES) {
  if (values.only && !name.toLowerCase().includes(values.only.toLowerCase())) continue
  const results = (await runManifest(library, values.suite, manifest, handler, specification)).filter(({ skipped }) => !skipped)
  const misses = results.filter(({ ok }) => !ok)
  const sound = results.length > 0 && misses.length <= mayFail
  failed ||= !sound
  process.stdout.write(`${sound ? 'ok  ' : 'FAIL'} ${name}: ${results.length - misses.length} of ${results.length}\n`)
  for (const { uri, error } of misses)
    process.stdout.write(
      `       ${uri}: ${String(error?.message ?? error)
        .split('\n')[0]
        .slice(0, 160)}\n`,
    )
}
process.exit(failed ? 1 : 0)
