/** A problem in the data: collected and shown, never thrown. Misuse throws instead. */
export interface Diagnostic {
  /** Stable kebab-case name of the rule that spoke, e.g. `invalid-json`. */
  readonly code: string
  /** `error` makes the command line end with status 1; the rest is still built. */
  readonly severity: 'error' | 'warning' | 'info'
  /** What is wrong and how to mend it, one sentence for a person. */
  readonly message: string
  /** File or article the problem lies in. */
  readonly source?: string
  /** 1-based line in `source`. */
  readonly line?: number
  /** 1-based column in `source`. */
  readonly column?: number
}

/** Receives diagnostics as they are found. */
export type Report = (diagnostic: Diagnostic) => void
