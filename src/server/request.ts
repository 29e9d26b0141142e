import type { IncomingMessage } from 'node:http'
import { HttpError } from './http-error.js'

/** Where a request goes, as the client sees it. */
export function urlOf(request: IncomingMessage): URL {
  const host = request.headers.host ?? 'localhost'
  const url = /^[A-Za-z0-9.:[\]_-]{1,255}$/.test(host) ? parse(request.url ?? '/', `http://${host}`) : null
  if (!url) throw new HttpError(400, 'the address or the Host header of the request is malformed')
  return url
}

function parse(path: string, base: string): URL | null {
  return path.startsWith('/') && URL.canParse(base + path) ? new URL(base + path) : null
}

/**
 * The body of a request.
 *
 * @param limit Bytes that it may have.
 * @throws HttpError 413 as soon as it is larger.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new HttpError(413, `the body is larger than ${limit} bytes`, { connection: 'close' })
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  // Events, for leaving an iterator would close the connection before the answer.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        request.pause()
        reject(tooLarge())
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new HttpError(400, 'the body broke off')))
  })
}

/** A body as text. @throws HttpError 400 when it is not UTF-8. */
export function asText(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new HttpError(400, 'the body is not UTF-8')
  }
}

/** Media type and character set of the body; null when the request does not say. */
export function contentType(request: IncomingMessage): { readonly mediaType: string; readonly charset: string } | null {
  const header = request.headers['content-type']
  if (!header) return null
  const [mediaType = '', ...parameters] = header.split(';').map((part) => part.trim())
  const charset = parameters.map((parameter) => /^charset\s*=\s*"?([^"]*)"?$/i.exec(parameter)?.[1]).find((value) => value !== undefined)
  return { mediaType: mediaType.toLowerCase(), charset: (charset ?? 'utf-8').toLowerCase() }
}

/**
 * The media type that the Accept header likes best.
 *
 * @param offered Media types, best first.
 * @throws HttpError 406 when none is acceptable.
 */
export function negotiate(request: IncomingMessage, offered: readonly string[]): string {
  const ranges = (request.headers.accept ?? '*/*').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined)
    return { type, q: q === undefined ? 1 : Number(q) }
  })
  const quality = (type: string) => {
    const [main = ''] = type.split('/')
    // The most specific range decides.
    for (const wanted of [type, `${main}/*`, '*/*']) {
      const range = ranges.find((one) => one.type === wanted)
      if (range) return range.q
    }
    return 0
  }
  const best = offered.reduce<{ type: string; q: number } | null>((found, type) => {
    const q = quality(type)
    return q > (found?.q ?? 0) ? { type, q } : found
  }, null)
  if (!best) throw new HttpError(406, `none of the media types in Accept can be given; there are ${offered.join(', ')}`)
  return best.type
}
