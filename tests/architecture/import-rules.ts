import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Paths below `src/` with forward slashes, and their source. */
export type Sources = ReadonlyMap<string, string>

const LEFT_OF_RDF = ['model', 'ingest', 'ontology', 'analysis', 'extraction', 'linking', 'graph']

/** For each stage what it may import; what is missing here may not exist. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ['model'],
  ontology: ['model'],
  analysis: ['model', 'ontology'],
  extraction: ['model', 'ontology', 'analysis'],
  linking: ['model', 'ontology', 'analysis', 'extraction'],
  graph: ['model', 'ontology', 'analysis', 'extraction', 'linking'],
  rdf: LEFT_OF_RDF,
  validation: [...LEFT_OF_RDF, 'rdf'],
  query: [...LEFT_OF_RDF, 'rdf'],
  'viewer-data': [...LEFT_OF_RDF, 'rdf'],
  pipeline: [...LEFT_OF_RDF, 'rdf', 'validation', 'query'],
  'index.ts': [...LEFT_OF_RDF, 'rdf', 'validation', 'query', 'viewer-data', 'pipeline'],
  server: [...LEFT_OF_RDF, 'rdf', 'validation', 'query', 'viewer-data', 'pipeline', 'index.ts'],
  cli: [...LEFT_OF_RDF, 'rdf', 'validation', 'query', 'viewer-data', 'pipeline', 'index.ts', 'server'],
  'cli.ts': ['cli'],
}

/** The steps of extraction: each imports only itself and those before it. */
const STEPS = ['sentence', 'phrases', 'predicates', 'acts', 'lists', 'context']

/** Stages that run in a browser as well: they may not import Node's own modules, but for the files named here. */
const BROWSER_STAGES = ['model', 'analysis', 'viewer-data']

/** Packages of types alone, which wrap nothing. */
const TYPE_PACKAGES = ['@rdfjs/types', 'graphology-types']
const FILES_PER_PACKAGE = 2
/** N3.js reads Turtle in `ontology`, too, which may not import `rdf`. */
const MORE_FILES: Readonly<Record<string, number>> = { n3: 3 }

interface Import {
  readonly file: string
  /** As written. */
  readonly specifier: string
  /** The imported file below `src/`, or null for a package. */
  readonly target: string | null
}

/** Faults of the source files against the rules of the design, one sentence each. */
export function importFaults(sources: Sources): string[] {
  const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))
  return [...stageFaults(sources, imports), ...stepFaults(imports), ...packageFaults(imports), ...cycleFaults(imports)].sort()
}

/** All TypeScript files below a folder. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]))
}

const IMPORT = /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+\.js)'/gm

function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? match[4])!
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts') : null
    return { file, specifier, target }
  })
}

const stageOf = (file: string) => file.split('/', 1)[0]!

function stageFaults(sources: Sources, imports: readonly Import[]): string[] {
  const faults = [...sources.keys()]
    .filter((file) => !Object.hasOwn(MAY_IMPORT, stageOf(file)))
    .map((file) => `${file} stands in no stage of the design`)
  for (const { file, specifier, target } of imports) {
    const stage = stageOf(file)
    if (target === null) {
      if (specifier.startsWith('node:') && BROWSER_STAGES.includes(stage) && !/\/(?:node|load)[^/]*\.ts$/.test(file)) {
        faults.push(`${file} imports ${specifier}, but ${stage} runs in browsers; only its files named node-… or load… may`)
      }
      continue
    }
    if (!sources.has(target)) faults.push(`${file} imports ${specifier}, which does not exist`)
    else if (stageOf(target) !== stage && !MAY_IMPORT[stage]?.includes(stageOf(target))) {
      faults.push(`${file} imports ${target}, which does not stand to the left of ${stage}`)
    }
  }
  return faults
}

function stepFaults(imports: readonly Import[]): string[] {
  const stepOf = (file: string) => (stageOf(file) === 'extraction' ? STEPS.indexOf(file.split('/')[1]!) : -1)
  return imports.flatMap(({ file, target }) =>
    target !== null && stepOf(file) >= 0 && stepOf(target) > stepOf(file) ? [`${file} imports ${target}, a later step of extraction`] : [],
  )
}

function packageFaults(imports: readonly Import[]): string[] {
  const users = new Map<string, Set<string>>()
  for (const { file, specifier, target } of imports) {
    if (target !== null || specifier.startsWith('node:')) continue
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    if (!TYPE_PACKAGES.includes(name)) users.set(name, (users.get(name) ?? new Set()).add(file))
  }
  return [...users]
    .filter(([name, files]) => files.size > (MORE_FILES[name] ?? FILES_PER_PACKAGE))
    .map(([name, files]) => `${name} is imported by ${files.size} files: ${[...files].sort().join(', ')}`)
}

function cycleFaults(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of imports) if (target !== null) targets.set(file, [...(targets.get(file) ?? []), target])
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file)
    if (start >= 0) faults.push(`imports go round in a circle: ${[...path.slice(start), file].join(' → ')}`)
    if (start >= 0 || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return faults
}
