export { Gazetteer, type GazetteerOptions } from './gazetteer.js'
export { createGazetteer, shippedEntries } from './gazetteer-rows.js'
