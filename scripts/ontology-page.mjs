// The page about the ontology: each term with its label, definition, domain, range and example; no script, no outside file.
import { readFileSync } from 'node:fs'

const PREFIXES = {
  tw: 'https://w3id.org/triplewire/ontology#',
  shape: 'https://w3id.org/triplewire/shape#',
  dct: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const iri = (name) => PREFIXES[name.split(':')[0]] + name.split(':')[1]
const style = readFileSync(new URL('ontology-page.css', import.meta.url), 'utf8')

export function page({ core, events, frames, alignments, shapes }) {
  const graph = { core, events, frames, alignments }
  const sections = sectionsOf(core, events, frames)
  const known = new Set(sections.flatMap(({ terms }) => terms))
  const about = values(core, PREFIXES.tw.slice(0, -1), 'dct:description')[0]
  const contents = [...sections, { id: 'shapes', title: 'What a graph keeps to' }].map(
    ({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`,
  )
  const body = sections.map(({ id, title, intro, terms }) => {
    const articles = terms.map((term) => article(term, graph, known)).join('\n')
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n<p>${escapeHtml(intro)}</p>\n${articles}\n</section>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Triplewire ontology</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the terms</a>
<header>
<h1>Triplewire ontology</h1>
<p>${escapeHtml(about)}</p>
<p>Namespace <code>${PREFIXES.tw}</code>, prefix <code>tw:</code>. The files: <code>ontology/core.ttl</code>, <code>events.ttl</code>, <code>frame-terms.ttl</code>, <code>frames.ttl</code>, <code>gazetteer.ttl</code>, <code>alignments.ttl</code>, <code>shapes.ttl</code>.</p>
</header>
<nav aria-label="Contents">
<ul>
${contents.join('\n')}
</ul>
</nav>
<main id="content">
${body.join('\n')}
${shapeSection(shapes)}
</main>
</body>
</html>
`
}

/** Which terms stand together, in the order of the files. */
function sectionsOf(core, events, frames) {
  const defined = (store) =>
    [...new Set(store.getSubjects(iri('rdf:type'), null, null).map(({ value }) => value))].filter((s) => s.startsWith(PREFIXES.tw))
  const is = (store, term, type) => values(store, term, 'rdf:type').includes(iri(type))
  const isProperty = (store, term) =>
    ['owl:ObjectProperty', 'owl:DatatypeProperty', 'owl:AnnotationProperty'].some((type) => is(store, term, type))
  const coreTerms = defined(core)
  const ancestors = (term) => [term, ...values(core, term, 'rdfs:subClassOf').flatMap(ancestors)]
  const classes = coreTerms.filter((term) => is(core, term, 'owl:Class'))
  const entities = classes.filter((term) => ancestors(term).includes(iri('tw:Entity')))
  const roles = coreTerms.filter((term) => is(core, term, 'tw:Role'))
  return [
    {
      id: 'events',
      title: 'Event classes',
      intro: 'Acts about a transfer. Each event of a graph has one of these classes.',
      terms: defined(events).filter((term) => is(events, term, 'owl:Class')),
    },
    { id: 'roles', title: 'Roles', intro: 'Who and what takes part in an event.', terms: roles },
    {
      id: 'classes',
      title: 'Facts, evidence, values',
      intro: 'What the nodes of a graph are, entities aside.',
      terms: classes.filter((term) => !entities.includes(term)),
    },
    { id: 'entities', title: 'Entities', intro: 'What can give, receive or be transferred.', terms: entities },
    {
      id: 'properties',
      title: 'Properties',
      intro: 'What is said of events, evidence, entities, positions and figures.',
      terms: coreTerms.filter((term) => isProperty(core, term) && !roles.includes(term)),
    },
    {
      id: 'individuals',
      title: 'Named values',
      intro: 'The values of factuality, quantity kind and measure.',
      terms: coreTerms.filter((term) => is(core, term, 'owl:NamedIndividual')),
    },
    {
      id: 'direct',
      title: 'Direct properties',
      intro: 'Short cuts between the participants of actual events; never written for planned, possible or negated ones.',
      terms: defined(events).filter((term) => isProperty(events, term)),
    },
    {
      id: 'frames',
      title: 'Frames',
      intro: 'The terms that frames.ttl is written in: which words evoke which act.',
      terms: defined(frames),
    },
  ]
}

/** Rows of a term's description: name, property, file of the graph (all when none). */
const ROWS = [
  ['Is a', 'rdf:type', (value) => !value.startsWith('owl:')],
  ['Below', 'rdfs:subClassOf'],
  ['Below', 'rdfs:subPropertyOf'],
  ['Domain', 'rdfs:domain'],
  ['Range', 'rdfs:range'],
  ['Actor', 'tw:actor'],
  ['Direct properties', 'tw:directProperty'],
  ['From', 'tw:subjectRole'],
  ['To', 'tw:objectRole'],
  ['Same as', 'owl:equivalentClass'],
  ['Close to', 'skos:closeMatch'],
  ['PLOVER', 'tw:plover'],
]

function article(term, graph, known) {
  const stores = Object.values(graph)
  const all = (property) => [...new Set(stores.flatMap((store) => values(store, term, property)))]
  const name = shorten(term)
  const rows = ROWS.flatMap(([title, property, keep = () => true]) => {
    const shown = all(property).filter((value) => keep(shorten(value)))
    return shown.length ? [`<dt>${title}</dt><dd>${shown.map((value) => reference(value, known)).join(', ')}</dd>`] : []
  })
  const note = all('skos:scopeNote').map((text) => `<p>${escapeHtml(text)}</p>\n`)
  const example = all('skos:example').map(
    (text) => `<dt>Example</dt><dd>${/[;:]\w|\btw:/.test(text) ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)}</dd>`,
  )
  return `<article id="${name.slice(3)}" aria-labelledby="${name.slice(3)}-name">
<h3 id="${name.slice(3)}-name">${escapeHtml(all('rdfs:label')[0])} <code>${escapeHtml(name)}</code></h3>
<p>${escapeHtml(all('skos:definition')[0])}</p>
${note.join('')}<dl>
${[...rows, ...example].join('\n')}
</dl>
</article>`
}

function shapeSection(shapes) {
  const messages = (node) => [
    ...values(shapes, node, 'sh:message'),
    ...values(shapes, node, 'sh:property').flatMap((property) => values(shapes, property, 'sh:message')),
  ]
  const named = shapes.getSubjects(iri('rdf:type'), iri('sh:NodeShape'), null).map(({ value }) => value)
  const parts = named
    .map((shape) => [shorten(shape).slice('shape:'.length), messages(shape)])
    .filter(([, list]) => list.length)
    .map(
      ([name, list]) => `<h3>${escapeHtml(name)}</h3>\n<ul>\n${list.map((message) => `<li>${escapeHtml(message)}</li>`).join('\n')}\n</ul>`,
    )
  return `<section aria-labelledby="shapes">
<h2 id="shapes">What a graph keeps to</h2>
<p>The constraints of shapes.ttl, by what they say when a graph breaks them.</p>
${parts.join('\n')}
</section>`
}

function reference(value, known) {
  const name = escapeHtml(shorten(value))
  return known.has(value) ? `<a href="#${name.slice(3)}"><code>${name}</code></a>` : `<code>${name}</code>`
}

function shorten(value) {
  const found = Object.entries(PREFIXES).find(([, namespace]) => value.startsWith(namespace))
  return found ? `${found[0]}:${value.slice(found[1].length)}` : value
}

const values = (store, subject, property) =>
  store.getObjects(subject, iri(property), null).map((object) => (object.termType === 'BlankNode' ? object.id : object.value))
const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
