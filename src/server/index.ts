export { type RunningServer, type ServeOptions, SPARQL_PATH, STORE_PATH, serve } from './server.js'
