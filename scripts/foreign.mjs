// Programs of other projects that the tests hold our RDF against: readers (rapper, serdi, rdflib, Jena's riot) and
// triple stores (Fuseki, Virtuoso). None of them is part of Triplewire.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, run, say } from './project.mjs'

const VERSION = '5.6.0'
/** Fuseki with all of Jena in one file. */
const JENA = join(root, 'node_modules', '.cache', 'triplewire', `jena-fuseki-server-${VERSION}.jar`)
const JENA_URL = `https://repo1.maven.org/maven2/org/apache/jena/jena-fuseki-server/${VERSION}/jena-fuseki-server-${VERSION}.jar`
const JENA_SHA256 = 'd28c1eaf703122ee628895a460c20fa4aa60a892f435d403ea8c036f241da1f8'

/** What Debian has, with a file that tells whether it is installed. */
const DEBIAN = {
  'raptor2-utils': '/usr/bin/rapper',
  serdi: '/usr/bin/serdi',
  'python3-rdflib': '/usr/lib/python3/dist-packages/rdflib',
  'virtuoso-opensource-7': '/usr/bin/virtuoso-t',
  'default-jre-headless': '/usr/bin/java',
}

/** Installs what is missing; true when what Debian has is there. Without Jena, its tests are left out, and that is said. */
export async function ensureForeignTools() {
  const missing = Object.entries(DEBIAN).flatMap(([name, file]) => (existsSync(file) ? [] : [name]))
  if (missing.length > 0) {
    say(`Installing ${missing.join(', ')} (apt-get) …`)
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '-y', '--no-install-recommends', ...missing]
    if (!run('apt-get', install, quiet) && !(run('apt-get', ['update'], quiet) && run('apt-get', install, quiet))) {
      say(`apt-get could not install them. On Debian run "apt-get install ${missing.join(' ')}" as root, then npm test again.`)
      return false
    }
  }
  return existsSync(JENA) || fetchJena()
}

async function fetchJena() {
  say(`Fetching Apache Jena ${VERSION} from Maven Central (56 MB) …`)
  try {
    const response = await fetch(JENA_URL)
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (digest !== JENA_SHA256) throw new Error(`its SHA-256 is ${digest}, not ${JENA_SHA256}`)
    mkdirSync(dirname(JENA), { recursive: true })
    writeFileSync(`${JENA}.part`, bytes)
    renameSync(`${JENA}.part`, JENA)
    return true
  } catch (error) {
    say(`Jena could not be fetched (${error.message}): the tests of riot and Fuseki are LEFT OUT. Put the file at ${JENA} to run them.`)
    return true
  }
}
