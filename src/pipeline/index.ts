export { type BuildOptions, type BuildResult, build, type Progress } from './build.js'
export { load } from './load.js'
export { withMinConfidence } from './min-confidence.js'
export { uniqueArticles } from './unique-articles.js'
