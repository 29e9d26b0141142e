/** The one place that knows N3.js. */
export { DataFactory, Parser, Store } from 'n3'
