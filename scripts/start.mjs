// npm start: installs, builds, turns the seed articles into a graph and serves the viewer.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureDependencies, root, run, say } from './project.mjs'

const cli = join(root, 'dist', 'cli.js')
const graph = join('out', 'graph.ttl')

if (!ensureDependencies() || !build() || !buildSeeds()) process.exitCode = 1
else serve()

function buildSeeds() {
  say('Building the graph of the two seed articles …')
  mkdirSync(join(root, 'out'), { recursive: true })
  return [graph, join('out', 'graph.json')].every((output) => run(process.execPath, [cli, 'build', 'seeds', '-o', output]))
}

/** Serves until it is told to end; what is given after `npm start --` goes to the server, such as `--port 8080`. */
function serve() {
  const server = spawn(process.execPath, [cli, 'serve', graph, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.on('exit', (code) => {
    process.exitCode = code ?? 0
  })
}
