/** Milliseconds that `work` takes. */
export function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds of processor time that `work` takes, all threads of the process together: steady on a busy machine. */
export function processorTimeOf(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** How many of the texts make `run` throw; the first is shown. */
export function throwsOn(run, texts) {
  let count = 0
  for (const text of texts) {
    try {
      run(text)
    } catch (error) {
      if (count++ === 0) process.stderr.write(`${JSON.stringify(text.slice(0, 200))}: ${error.stack}\n`)
    }
  }
  return count
}

/** Strings of up to 24 pieces from all planes, lone surrogates included, mixed with marks that rules look for. */
export function randomStrings(count, seed = 1) {
  let state = seed
  const next = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const PIECES = [
    ...'.!?"\'“”’-–—:;,()[]$€%@#/&*\n\r\t \u00A0\u200B\u0301',
    'U.S.',
    'Dr.',
    "n't",
    'COVID-19',
    '1.5',
    'Rs.',
    'http://',
    '\n\n',
    'the',
    'WHO',
  ]
  const char = () => {
    const kind = next(6)
    if (kind < 2) return PIECES[next(PIECES.length)]
    if (kind === 2) return String.fromCharCode(next(0x250))
    if (kind === 3) return String.fromCharCode(next(0x10000))
    if (kind === 4) return String.fromCodePoint(next(0x110000))
    return String.fromCharCode(97 + next(26)).repeat(1 + next(5))
  }
  return Array.from({ length: count }, () => Array.from({ length: next(25) }, char).join(''))
}
