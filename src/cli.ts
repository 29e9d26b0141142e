#!/usr/bin/env node
import { main } from './cli/main.js'

// Ending by process.exit, and not by the signal itself, lets what is half written be removed first.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`error Standard output cannot be written: ${error.message}\n`)
  process.exit(1)
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`error ${process.env.TRIPLEWIRE_DEBUG ? stack : message}\n`)
  if (!process.env.TRIPLEWIRE_DEBUG) process.stderr.write('Set TRIPLEWIRE_DEBUG=1 to see where it came from.\n')
  process.exitCode = 1
}
