export * from './ends.js'
export * from './format.js'
export * from './layout.js'
export * from './viewer-json.js'
