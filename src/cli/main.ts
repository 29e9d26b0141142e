import { parseArgs } from 'node:util'
import { systemMessage } from '../ingest/system-message.js'
import { type Command, type ExitStatus, type Option, UsageError, type Values } from './command.js'
import { COMMANDS } from './commands/index.js'
import { COMMON_OPTIONS, renderHelp, renderOverview } from './help.js'
import { printable, Terminal } from './terminal.js'
import { version } from './version.js'

/** Runs the command line given (without `node` and the script) and says with which status to end. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = args
  const terminal = new Terminal()
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    const help = renderOverview(COMMANDS)
    if (name === undefined) process.stderr.write(help)
    else await terminal.write(help)
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-V') {
    await terminal.write(`${version()}\n`)
    return 0
  }
  const wanted = name === 'help' ? rest[0]! : name
  const command = COMMANDS.find((known) => known.name === wanted)
  if (command === undefined) {
    terminal.complain(`There is no command "${printable(wanted)}". "triplewire --help" lists them.`)
    return 2
  }
  return name === 'help' ? runCommand(command, ['--help']) : runCommand(command, rest)
}

async function runCommand(command: Command, args: readonly string[]): Promise<ExitStatus> {
  let terminal = new Terminal()
  try {
    const { operands, values } = readArguments(command, args)
    if (values.help === true) {
      await terminal.write(renderHelp(command))
      return 0
    }
    terminal = new Terminal({ quiet: values.quiet === true, json: values.json === true })
    const status = await command.run(operands, values, terminal)
    return status === 0 && terminal.counts.error > 0 ? 1 : status
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message} See "triplewire ${command.name} --help".`)
      return 2
    }
    terminal.complain(printable(failure(error)))
    if (process.env.TRIPLEWIRE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return 1
  }
}

/** What went wrong, in words; for failures of the file system with the file and what to do. */
function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  return code !== undefined && path !== undefined ? `${path}: ${systemMessage(error)}` : error.message
}

function readArguments(command: Command, args: readonly string[]): { operands: string[]; values: Values } {
  const specs: Readonly<Record<string, Option>> = { ...command.options, ...COMMON_OPTIONS }
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) },
    ]),
  )
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { operands: positionals, values: values as Values }
  } catch (error) {
    // Node's message begins with what is wrong; what follows the first sentence is about programming.
    throw new UsageError(error instanceof Error ? `${error.message.split(/\.\s|\n/, 1)[0]!.replace(/\.$/, '')}.` : String(error))
  }
}
