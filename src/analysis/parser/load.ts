import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Reads the weights shipped with the package (Node only). */
export function loadShippedWeights(): Uint8Array {
  const path = fileURLToPath(new URL('../../../models/english.bin.gz', import.meta.url))
  return gunzipSync(readFileSync(path))
}
