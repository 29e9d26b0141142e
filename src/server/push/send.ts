import { setTimeout as sleep } from 'node:timers/promises'
import { authorization, type Challenge, type Credentials } from './credentials.js'

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

/** Sends requests to one store, each until the store takes it. */
export class Sender {
  readonly #options: SendOptions
  #challenge: Challenge | null = null

  constructor(options: SendOptions) {
    this.#options = options
  }

  /** @throws PushError with the store's own words when it refuses, or goes on failing. */
  async send(method: string, url: URL, body: string, contentType: string): Promise<void> {
    const { credentials, retries, backOff, onRetry } = this.#options
    let asked = false
    for (let attempt = 0; ; ) {
      const outcome = await this.#request(method, url, body, contentType)
      if (outcome === null) return
      if (outcome.challenge && !asked && credentials && 'user' in credentials) {
        asked = true
        this.#challenge = { header: outcome.challenge, answers: 0 }
        continue
      }
      if (!outcome.passing || attempt >= retries) throw new PushError(`${method} ${url}: ${outcome.reason}`)
      const wait = Math.min(LONGEST_WAIT, outcome.waitMs ?? backOff * 2 ** attempt)
      onRetry?.(outcome.reason, wait)
      await sleep(wait)
      attempt++
    }
  }

  /** One request; null when the store took it. */
  async #request(method: string, url: URL, body: string, contentType: string): Promise<Failure | null> {
    const header = authorization(this.#options.credentials, method, url, this.#challenge)
    try {
      const response = await fetch(url, {
        method,
        body,
        headers: { 'content-type': contentType, ...(header ? { authorization: header } : {}) },
        // Credentials go where they were meant to go, and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#options.timeout),
      })
      const said = (await response.text()).trim().slice(0, 300)
      if (response.ok) return null
      const reason = `${response.status} ${response.statusText}${said ? `: ${said}` : ''}`
      const challenge = response.status === 401 ? response.headers.get('www-authenticate') : null
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
      return {
        reason,
        passing: PASSING.has(response.status),
        ...(seconds >= 0 ? { waitMs: seconds * 1000 } : {}),
        ...(challenge ? { challenge } : {}),
      }
    } catch (error) {
      const { cause, message } = error as Error & { cause?: Error }
      return { reason: cause?.message || message, passing: true }
    }
  }
}

interface Failure {
  readonly reason: string
  readonly passing: boolean
  /** What the store asks to wait. */
  readonly waitMs?: number
  /** What proof it asks for. */
  readonly challenge?: string
}
