// Makes ontology/gazetteer.ttl and src/ontology/gazetteer-data.ts from the tables in ontology/gazetteer/.
//   node scripts/gazetteer.mjs           checks the tables and writes both files
//   node scripts/gazetteer.mjs --check   checks the tables and that both files are up to date; status 1 if not
import { readFileSync, writeFileSync } from 'node:fs'
import { readGazetteer } from './gazetteer-tables.mjs'
import { gazetteerModule, gazetteerTurtle } from './gazetteer-writers.mjs'

const root = new URL('../', import.meta.url)
const gazetteer = readGazetteer(new URL('ontology/gazetteer/', root))
for (const problem of gazetteer.problems) console.error(problem)

const outputs = [
  ['src/ontology/gazetteer-data.ts', gazetteerModule(gazetteer)],
  ['ontology/gazetteer.ttl', gazetteerTurtle(gazetteer)],
]
let stale = 0
for (const [path, text] of outputs) {
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, root), text)
  else if (readFileSync(new URL(path, root), 'utf8') !== text) {
    stale++
    console.error(`${path} is not what the tables make: run node scripts/gazetteer.mjs`)
  }
}
process.exitCode = gazetteer.problems.length + stale > 0 ? 1 : 0
