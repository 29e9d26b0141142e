const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does work that must not be cut in the middle, such as writing a file: a signal then ends the program by `process.exit`,
 * which lets what is half written be removed. At all other times a signal ends it at once, whatever it is busy with.
 */
export async function removingLeftovers<T>(work: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(SIGNALS).map(([signal, status]) => [signal, () => process.exit(status)] as const)
  for (const [signal, handler] of handlers) process.on(signal, handler)
  try {
    return await work()
  } finally {
    for (const [signal, handler] of handlers) process.off(signal, handler)
  }
}

/** Resolves when the program is told to stop; a second signal ends it at once. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of Object.keys(SIGNALS)) process.once(signal, () => resolve())
  })
}
