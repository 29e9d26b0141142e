import { createHash, randomBytes } from 'node:crypto'

/** How the sender proves who it is. */
export type Credentials = { readonly token: string } | { readonly user: string; readonly password: string }

/** Credentials from the environment, where other users of the machine cannot read them: never from the command line. */
export function credentialsFrom(environment: Readonly<Record<string, string | undefined>>): Credentials | null {
  const { TRIPLEWIRE_PUSH_TOKEN: token, TRIPLEWIRE_PUSH_USER: user, TRIPLEWIRE_PUSH_PASSWORD: password } = environment
  if (token) return { token }
  return user ? { user, password: password ?? '' } : null
}

/** What a server has asked for, and how often it was answered. */
export interface Challenge {
  /** The WWW-Authenticate header. */
  readonly header: string
  answers: number
}

/**
 * The Authorization header. A token is always sent; user and password only once the server has asked for them,
 * as Basic or as Digest, whichever it wants: some that want Digest take no Basic and then do not say so.
 *
 * @returns null when there is nothing to send.
 */
export function authorization(credentials: Credentials | null, method: string, url: URL, challenge: Challenge | null): string | null {
  if (!credentials) return null
  if ('token' in credentials) return `Bearer ${credentials.token}`
  if (!challenge) return null
  if (/^digest\b/i.test(challenge.header.trim())) return digest(credentials, method, url.pathname + url.search, challenge)
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
}

/** HTTP Digest (RFC 7616) with MD5 or SHA-256 and qop=auth, which Virtuoso asks for. */
function digest({ user, password }: { user: string; password: string }, method: string, uri: string, challenge: Challenge): string {
  const given = new Map(
    [...challenge.header.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,"]+))/g)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  )
  const algorithm = given.get('algorithm') ?? 'MD5'
  const hash = (text: string) =>
    createHash(/^sha-256/i.test(algorithm) ? 'sha256' : 'md5')
      .update(text)
      .digest('hex')
  const [realm = '', nonce = '', opaque] = [given.get('realm'), given.get('nonce'), given.get('opaque')]
  const qop = given
    .get('qop')
    ?.split(',')
    .some((word) => word.trim() === 'auth')
  const nc = (++challenge.answers).toString(16).padStart(8, '0')
  const cnonce = randomBytes(8).toString('hex')
  const ha1 = hash(`${user}:${realm}:${password}`)
  const ha2 = hash(`${method}:${uri}`)
  const response = hash(qop ? `${ha1}:${nonce}:${nc}:${cnonce}:auth:${ha2}` : `${ha1}:${nonce}:${ha2}`)
  const fields = [
    `username="${user.replaceAll(/["\\]/g, '\\$&')}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${uri}"`,
    `response="${response}"`,
    `algorithm=${algorithm}`,
    ...(qop ? ['qop=auth', `nc=${nc}`, `cnonce="${cnonce}"`] : []),
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
  ]
  return `Digest ${fields.join(', ')}`
}
