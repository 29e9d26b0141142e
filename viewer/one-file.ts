import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { GRAPH_SLOT } from '../src/viewer-data/export-html.js'

/** Bytes, gzipped, that a browser loads before the graph is drawn. */
const MOST_INITIAL = 90_000

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** `</script` and `<!--` inside a program would end its element; in strings and patterns they can be written otherwise. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/** Adds `one-file.html`: the viewer with its program and styles inside, and an empty place for a graph. */
export function oneFile(): Plugin {
  return {
    name: 'triplewire-one-file',
    apply: 'build',
    async generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry) as Rolldown.OutputChunk
      const size = [entry.fileName, ...entry.imports].reduce((sum, file) => {
        const chunk = bundle[file]
        return sum + (chunk?.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0)
      }, 0)
      const words = `Viewer: initial JavaScript ${(size / 1000).toFixed(1)} kB gzipped, at most ${MOST_INITIAL / 1000} kB`
      if (size > MOST_INITIAL) this.error(words)
      process.stderr.write(`${words}\n`)

      const result = (await build({
        configFile: false,
        root: import.meta.dirname,
        logLevel: 'error',
        define: { __ONE_FILE__: 'true' },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        build: {
          write: false,
          target: 'es2022',
          modulePreload: false,
          cssCodeSplit: false,
          rollupOptions: { input: `${import.meta.dirname}/src/main.tsx`, output: { format: 'iife', codeSplitting: false } },
        },
      })) as Rolldown.RolldownOutput
      const { output } = Array.isArray(result) ? (result[0] as Rolldown.RolldownOutput) : result
      const script = inScript(output.find((one) => one.type === 'chunk')!.code)
      const style = String((output.find((one) => one.fileName.endsWith('.css')) as Rolldown.OutputAsset).source)
      const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`
      const source = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Triplewire</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>The graph needs JavaScript.</noscript>
${GRAPH_SLOT}
<script>${script}</script>
</body>
</html>
`
      this.emitFile({ type: 'asset', fileName: 'one-file.html', source })
    },
  }
}
