// Makes docs/ontology.html from the Turtle in ontology/.
//   node scripts/ontology-docs.mjs           writes it
//   node scripts/ontology-docs.mjs --check   status 1 if it is not up to date
import { readFileSync, writeFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { page } from './ontology-page.mjs'

const root = new URL('../', import.meta.url)
const read = (name) => new Store(new Parser({ format: 'text/turtle' }).parse(readFileSync(new URL(`ontology/${name}.ttl`, root), 'utf8')))

const html = page({
  core: read('core'),
  events: read('events'),
  frames: read('frame-terms'),
  alignments: read('alignments'),
  shapes: read('shapes'),
})
const target = new URL('docs/ontology.html', root)
if (!process.argv.includes('--check')) writeFileSync(target, html)
else if (readFileSync(target, 'utf8') !== html) {
  console.error('docs/ontology.html is not what the Turtle makes: run npm run docs')
  process.exitCode = 1
}
