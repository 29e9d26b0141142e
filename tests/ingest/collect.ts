import type { Diagnostic, Report } from '../../src/model/index.js'

/** A report that keeps what it is told. */
export function collector(): { report: Report; diagnostics: Diagnostic[]; codes: () => string[] } {
  const diagnostics: Diagnostic[] = []
  return { report: (diagnostic) => diagnostics.push(diagnostic), diagnostics, codes: () => diagnostics.map(({ code }) => code) }
}
