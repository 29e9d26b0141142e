import type { Knowledge } from '../../../src/model/index.js'
import type { Layout } from '../../../src/viewer-data/format.js'

/** Lays the given part of a graph out anew, off the main thread where the page has a server to load a worker from. */
export async function relayout(knowledge: Knowledge): Promise<Layout> {
  const { articles: _, ...rest } = knowledge
  const slim: Knowledge = { ...rest, articles: [] }
  if (__ONE_FILE__) return (await import('../../../src/viewer-data/layout.js')).layoutKnowledge(slim)
  const worker = new Worker(new URL('./relayout.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Layout>) => resolve(data)
      worker.onerror = (event) => reject(new Error(event.message || 'The layout could not be computed.'))
      worker.postMessage(slim)
    })
  } finally {
    worker.terminate()
  }
}
