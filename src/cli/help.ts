import type { Command, Option } from './command.js'

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', description: 'Show this help.' },
  quiet: { type: 'boolean', short: 'q', description: 'Show errors only.' },
  json: { type: 'boolean', description: 'Write each diagnostic as a line of JSON.' },
} as const satisfies Readonly<Record<string, Option>>

/** Help text of the program. */
export function renderOverview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return `Triplewire builds knowledge graphs of vaccine and medical-aid diplomacy from news.

Usage: triplewire <command> [options]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  triplewire <command> --help shows its options and examples; triplewire --version the version.

Exit status: 0 done; 1 the data has errors, and all that could be done is done; 2 misuse.
Messages go to standard error, results to standard output.
`
}

/** Help text of a command. */
export function renderHelp({ name, summary, usage, details, options, examples }: Command): string {
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS } as Readonly<Record<string, Option>>).map(([option, spec]) => [
    `${spec.short === undefined ? '    ' : `-${spec.short}, `}--${option}${spec.value === undefined ? '' : ` ${spec.value}`}`,
    spec.description,
  ])
  const width = Math.max(...rows.map(([left]) => left!.length))
  return `${summary}

Usage: triplewire ${name} ${usage}
${details === undefined ? '' : `\n${details}\n`}
Options:
${rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`).join('\n')}

Examples:
${examples.map(([command, does]) => `  ${command}\n      ${does}`).join('\n')}
`
}
