import type { Knowledge } from '../../../src/model/index.js'
import { layoutKnowledge } from '../../../src/viewer-data/layout.js'

addEventListener('message', ({ data }: MessageEvent<Knowledge>) => postMessage(layoutKnowledge(data)))
