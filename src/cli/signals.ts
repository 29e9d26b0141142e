/** What is done when the program is told to stop. */
let stop: (status: number) => void = (status) => process.exit(status)

/** Listens to the signals that end a program. Ending by `process.exit` lets what is half written be removed first. */
export function listenToSignals(): void {
  process.on('SIGINT', () => stop(130))
  process.on('SIGTERM', () => stop(143))
}

/** Resolves when the program is told to stop; a second signal ends it at once. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    stop = () => {
      stop = (status) => process.exit(status)
      resolve()
    }
  })
}
