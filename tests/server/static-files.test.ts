import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serve } from '../../src/server/index.js'

let server: RunningServer
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triplewire-'))
  const viewer = join(folder, 'viewer')
  await mkdir(join(viewer, 'assets'), { recursive: true })
  await writeFile(join(viewer, 'index.html'), '<!doctype html>')
  await writeFile(join(viewer, 'assets', 'a.js'), '1')
  await writeFile(join(viewer, '.hidden.txt'), 'top secret')
  await writeFile(join(folder, 'secret.txt'), 'top secret')
  await symlink(join(folder, 'secret.txt'), join(viewer, 'link.txt'))
  server = await serve({ source: () => [], port: 0, viewer })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The answer to a path as it stands: `fetch` would tidy it up. */
function raw(path: string, head = 'Host: x\r\n'): Promise<string> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.1\r\n${head}Connection: close\r\n\r\n`))
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

test('the page comes with a strict policy, assets with a long life', async () => {
  const page = await fetch(server.url)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
  )
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  const asset = await fetch(`${server.url}assets/a.js`)
  expect([asset.headers.get('content-type'), asset.headers.get('cache-control')]).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/link.txt',
  '/.hidden.txt',
  '/assets',
  '/%00',
  '/index.html%00.txt',
  '/%ff',
  '//etc/passwd',
  '/etc/passwd',
])('%s is not to be had', async (path) => {
  const answer = await raw(path)
  expect(answer).toMatch(/^HTTP\/1\.1 404 /)
  expect(answer).not.toContain('top secret')
})

test.each(['Host: a b\r\n', 'Host: <script>\r\n', 'Host: x\r\nContent-Length: -1\r\n', 'Host x\r\n', 'X: y\r\n'])(
  'a broken head %j gets 400',
  async (head) => {
    expect(await raw('/sparql?query=ASK{}', head)).toMatch(/^HTTP\/1\.1 400 /)
  },
)
