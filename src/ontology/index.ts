export { Gazetteer, type GazetteerOptions } from './gazetteer.js'
export { createGazetteer, shippedEntries } from './gazetteer-rows.js'
export { loadOntology, type Ontology } from './load.js'
