import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { HttpError } from './http-error.js'
import type { Reply } from './reply.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * A file of a folder that is served as it lies.
 *
 * @param path Path of the address, still percent-encoded.
 * @throws HttpError 404 for whatever is not a plain file in the folder, reached through no link and no `..`.
 */
export async function serveFile(folder: string, path: string): Promise<Reply> {
  const missing = new HttpError(404, `there is nothing at ${path}`)
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    throw missing
  }
  const segments = decoded.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment.startsWith('.') || /[\\\0:]/.test(segment))) throw missing
  const file = join(folder, ...(segments.length === 0 || decoded.endsWith('/') ? [...segments, 'index.html'] : segments))
  const type = TYPES[extname(file)]
  if (!type) throw missing
  const [real, root] = await Promise.all([realpath(file).catch(() => null), realpath(folder).catch(() => null)])
  if (!real || !root || !real.startsWith(root + sep) || !(await stat(real)).isFile()) throw missing
  // Vite names what it builds by content, so a name never changes its meaning.
  const cache = segments[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache'
  return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body: createReadStream(real) as AsyncIterable<string> }
}
