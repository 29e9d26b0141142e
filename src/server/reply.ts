import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What a handler answers. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text, or chunks of it that are written as fast as the client reads. */
  readonly body?: string | Uint8Array | Iterable<string> | AsyncIterable<string>
}

/** Sends a reply; without its body for HEAD. */
export async function send(response: ServerResponse, { status, headers = {}, body = '' }: Reply, head: boolean): Promise<void> {
  if (response.destroyed) return
  const whole = typeof body === 'string' || body instanceof Uint8Array
  response.writeHead(status, { ...headers, ...(whole && status !== 204 ? { 'content-length': String(Buffer.byteLength(body)) } : {}) })
  if (head || status === 204) response.end()
  else if (whole) response.end(body)
  else await pipeline(Readable.from(body), response)
}
