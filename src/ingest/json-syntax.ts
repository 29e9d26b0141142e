/** Where and how a text stops being JSON (RFC 8259). */
export interface SyntaxFault {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  readonly message: string
}

/**
 * Finds the first fault of a text that `JSON.parse` refuses. Its messages give no place, or one that differs between
 * versions of Node, so the place is found here: one pass, no recursion, however deep the nesting.
 */
export function syntaxError(content: string): SyntaxFault {
  const { at, message } = new Scanner(content).firstFault()
  const before = content.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: at - lineStart + 1, message }
}

interface Fault {
  readonly at: number
  readonly message: string
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y

class Scanner {
  private at = 0
  /** Brackets that are open. */
  private readonly open: ('{' | '[')[] = []

  constructor(private readonly content: string) {}

  firstFault(): Fault {
    for (;;) {
      const fault = this.value() ?? this.afterValue()
      if (fault !== null) return fault
    }
  }

  /** Reads one scalar or empty bracket pair, after all the brackets that open before it. */
  private value(): Fault | null {
    this.skip(SPACE)
    let first = this.content[this.at]
    while (first === '{' || first === '[') {
      this.at++
      this.skip(SPACE)
      if (this.content[this.at] === (first === '{' ? '}' : ']')) {
        this.at++
        return null
      }
      this.open.push(first)
      const fault = first === '{' ? this.key() : null
      if (fault !== null) return fault
      this.skip(SPACE)
      first = this.content[this.at]
    }
    if (first === undefined) return this.ended()
    if (first === '"') return this.string()
    for (const word of ['true', 'false', 'null']) {
      if (this.content.startsWith(word, this.at)) {
        this.at += word.length
        return null
      }
    }
    return this.skip(NUMBER) > 0 ? null : this.fault(`A value is expected here, not ${JSON.stringify(first)}.`)
  }

  /** Closes what ends here, and reads on to the place of the next value. */
  private afterValue(): Fault | null {
    for (;;) {
      this.skip(SPACE)
      const next = this.content[this.at]
      const inside = this.open.at(-1)
      if (inside === undefined) return this.fault('The JSON is complete before this; nothing may follow it.')
      if (next === undefined) return this.ended()
      if (next === ',') {
        this.at++
        return inside === '{' ? this.key() : null
      }
      if (next !== (inside === '{' ? '}' : ']')) {
        return this.fault(`A comma or "${inside === '{' ? '}' : ']'}" is expected here, not ${JSON.stringify(next)}.`)
      }
      this.at++
      this.open.pop()
    }
  }

  private key(): Fault | null {
    this.skip(SPACE)
    const first = this.content[this.at]
    if (first === undefined) return this.ended()
    if (first !== '"') return this.fault(`A key in double quotation marks is expected here, not ${JSON.stringify(first)}.`)
    const fault = this.string()
    if (fault !== null) return fault
    this.skip(SPACE)
    if (this.at >= this.content.length) return this.ended()
    if (this.content[this.at] !== ':') return this.fault('A colon is expected after the key.')
    this.at++
    return null
  }

  private string(): Fault | null {
    const start = this.at++
    for (;;) {
      this.skip(PLAIN)
      const next = this.content[this.at]
      if (next === '"') {
        this.at++
        return null
      }
      if (next === undefined) return { at: start, message: 'The string that begins here is not closed; the file may be cut off.' }
      if (next !== '\\') return this.fault('A line end or control character must be escaped in a string (\\n for a line end).')
      if (this.skip(ESCAPE) === 0) return this.fault('A backslash in a string must be followed by one of " \\ / b f n r t u.')
    }
  }

  private ended(): Fault {
    return this.fault('The JSON ends too soon; the file may be cut off.')
  }

  private fault(message: string): Fault {
    return { at: this.at, message }
  }

  private skip(pattern: RegExp): number {
    pattern.lastIndex = this.at
    const length = pattern.exec(this.content)?.[0].length ?? 0
    this.at += length
    return length
  }
}
