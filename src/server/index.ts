export { type Credentials, credentialsFrom } from './push/credentials.js'
export { type PushOptions, type PushResult, push } from './push/push.js'
export { PushError } from './push/send.js'
export { type RunningServer, type ServeOptions, SPARQL_PATH, STORE_PATH, serve } from './server.js'
