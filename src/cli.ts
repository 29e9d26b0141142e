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

process.exitCode = await main(process.argv.slice(2))
