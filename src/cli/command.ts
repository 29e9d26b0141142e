import type { Terminal } from './terminal.js'

/** 0 done; 1 the data has errors, and all that could be done is done; 2 misuse. */
export type ExitStatus = 0 | 1 | 2

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What its value is, for the help text: `FILE`. */
  readonly value?: string
  /** One line for the help text. */
  readonly description: string
  /** May be given more than once. */
  readonly multiple?: boolean
}

/** Values by option name, as `parseArgs` of Node gives them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/**
 * A command of `triplewire`. Its file imports nothing heavy at the top, only inside `run`:
 * the help texts of all commands must come at once.
 */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows `triplewire <name>` in the usage line. */
  readonly usage: string
  /** More about it, a few lines; shown by `triplewire <name> --help`. */
  readonly details?: string
  readonly options: Readonly<Record<string, Option>>
  /** Command lines that work as they stand, with what they do. */
  readonly examples: readonly (readonly [command: string, does: string])[]
  run(operands: readonly string[], values: Values, terminal: Terminal): Promise<ExitStatus>
}

/** Wrong use of the command line: the message is shown with a hint to the help, and the status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The value of an option that takes one, or undefined when it is not given. */
export function stringValue(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** All values of an option that may be repeated. */
export function stringValues(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/**
 * The value of an option that takes a number.
 * @throws UsageError when it is no number from `min` to `max`.
 */
export function numberValue(values: Values, name: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = stringValue(values, name)
  if (value === undefined) return undefined
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= min && number <= max) return number
  throw new UsageError(`--${name} takes a number from ${min} to ${max}, not "${value}".`)
}
