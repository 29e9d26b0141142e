import type { Command } from '../command.js'
import { buildCommand } from './build.js'
import { explainCommand } from './explain.js'
import { exportCommand } from './export.js'
import { parseCommand } from './parse.js'
import { pushCommand } from './push.js'
import { queryCommand } from './query.js'
import { serveCommand } from './serve.js'
import { validateCommand } from './validate.js'

/** All commands, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  buildCommand,
  serveCommand,
  queryCommand,
  validateCommand,
  exportCommand,
  pushCommand,
  explainCommand,
  parseCommand,
]
