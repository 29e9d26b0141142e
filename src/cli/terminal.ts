import { once } from 'node:events'
import { styleText } from 'node:util'
import type { Diagnostic, Report } from '../model/index.js'

type Style = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold'

export interface TerminalOptions {
  /** Shows errors only: no warnings, notes or progress. */
  readonly quiet?: boolean
  /** Writes each diagnostic as a JSON object on its own line. */
  readonly json?: boolean
}

/** The two streams of the command line: results go to standard output, everything else to standard error. */
export class Terminal {
  /** How many diagnostics of each severity were shown or, with `quiet`, kept back. */
  readonly counts = { error: 0, warning: 0, info: 0 }
  private progressShown = false

  constructor(private readonly options: TerminalOptions = {}) {}

  get quiet(): boolean {
    return this.options.quiet === true
  }

  /** Columns of the terminal that results go to; undefined when it is a file or a pipe. */
  get columns(): number | undefined {
    return process.stdout.isTTY ? process.stdout.columns : undefined
  }

  /** Writes a result, and waits where the reader is slower. */
  async write(text: string | Uint8Array): Promise<void> {
    this.clearProgress()
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }

  /** A line for the person who runs the command; not with `quiet`. */
  note(text: string): void {
    if (this.quiet || this.options.json) return
    this.line(text)
  }

  /** A line that is always shown. */
  complain(text: string): void {
    this.line(`${this.style('red', 'error')} ${text}`)
  }

  /** Replaces the last progress line; only on a terminal. */
  progress(text: string): void {
    if (this.quiet || this.options.json || !process.stderr.isTTY) return
    process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`)
    this.progressShown = true
  }

  /** Shows a diagnostic where and how the options ask for it. */
  readonly report: Report = (diagnostic) => {
    this.counts[diagnostic.severity]++
    if (this.quiet && diagnostic.severity !== 'error') return
    this.line(this.options.json ? JSON.stringify(diagnostic) : this.render(diagnostic))
  }

  /** `\u001b[1m…`, or the text as it is when the stream it goes to is no terminal or NO_COLOR is set. */
  style(style: Style, text: string, stream: { readonly isTTY?: boolean } = process.stderr): string {
    return colourful(stream) ? styleText(style, text, { validateStream: false }) : text
  }

  /** A diagnostic as a line for people, without its end. */
  render({ code, severity, message, source, line, column }: Diagnostic, stream: { readonly isTTY?: boolean } = process.stderr): string {
    const place = [source, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
    const colour = { error: 'red', warning: 'yellow', info: 'cyan' } as const
    return `${place === '' ? '' : `${printable(place)}: `}${this.style(colour[severity], severity, stream)} ${printable(message)} ${this.style('dim', `(${code})`, stream)}`
  }

  private line(text: string): void {
    this.clearProgress()
    process.stderr.write(`${text}\n`)
  }

  private clearProgress(): void {
    if (this.progressShown) process.stderr.write('\r\u001b[K')
    this.progressShown = false
  }
}

/** Colours only on a terminal, and not where https://no-color.org asks for none. */
export function colourful(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

/** Text from outside for a terminal: control characters, which could move its cursor or change its title, made visible. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (c) => {
    return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
