import { setTimeout as sleep } from 'node:timers/promises'
import { authorization, type Credentials } from './credentials.js'

/** A store that did not take a graph. */
export class PushError extends Error {
  override readonly name = 'PushError'
}

export interface SendOptions {
  readonly credentials: Credentials | null
  /** How often a request is repeated when the store or the way to it fails. */
  readonly retries: number
  /** Milliseconds before the first repetition; each next one waits twice as long. */
  readonly backOff: number
  /** Milliseconds that one request may take. */
  readonly timeout: number
  readonly onRetry?: (reason: string, waitMs: number) => void
}

const LONGEST_WAIT = 30_000
/** What may be otherwise a little later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Sends a request until the store takes it.
 *
 * @throws PushError with the store's own words when it refuses, or goes on failing.
 */
export async function send(method: string, url: URL, body: string, contentType: string, options: SendOptions): Promise<void> {
  let challenge: string | null = null
  for (let attempt = 0; ; attempt++) {
    const outcome = await request(method, url, body, contentType, challenge, options)
    if (outcome === null) return
    if (outcome.challenge && challenge === null && options.credentials && 'user' in options.credentials) {
      // The server wants Digest, and has given what it is computed from.
      challenge = outcome.challenge
      attempt--
      continue
    }
    if (!outcome.passing || attempt >= options.retries) throw new PushError(`${method} ${url}: ${outcome.reason}`)
    const wait = Math.min(LONGEST_WAIT, outcome.waitMs ?? options.backOff * 2 ** attempt)
    options.onRetry?.(outcome.reason, wait)
    await sleep(wait)
  }
}

interface Failure {
  readonly reason: string
  readonly passing: boolean
  /** What the store asks to wait. */
  readonly waitMs?: number
  readonly challenge?: string
}

async function request(
  method: string,
  url: URL,
  body: string,
  contentType: string,
  challenge: string | null,
  { credentials, timeout }: SendOptions,
): Promise<Failure | null> {
  const header = authorization(credentials, method, url, challenge)
  let response: Response
  try {
    response = await fetch(url, {
      method,
      body,
      headers: { 'content-type': contentType, ...(header ? { authorization: header } : {}) },
      // Credentials go where they were meant to go, and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    const said = (await response.text()).trim().slice(0, 300)
    if (response.ok) return null
    const reason = `${response.status} ${response.statusText}${said ? `: ${said}` : ''}`
    const wanted = response.headers.get('www-authenticate')
    if (response.status === 401 && wanted && /^digest\b/i.test(wanted)) return { reason, passing: false, challenge: wanted }
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return { reason, passing: PASSING.has(response.status), ...(seconds >= 0 ? { waitMs: seconds * 1000 } : {}) }
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error }
    return { reason: cause?.message || message, passing: true }
  }
}
