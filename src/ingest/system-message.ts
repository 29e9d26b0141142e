/** What to do about the usual failures of the file system, by their code. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder; check the path.',
  EACCES: 'Permission to read it is missing; change its mode or owner.',
  EPERM: 'Permission to read it is missing; change its mode or owner.',
  EISDIR: 'This is a folder; name the files in it.',
  EMFILE: 'Too many files are open; raise the limit (ulimit -n).',
  ELOOP: 'Its symbolic links lead in a circle; remove one.',
  ENAMETOOLONG: 'The path is too long for the file system.',
}

/** A failure of the file system in words, without the call that failed. */
export function systemMessage(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ADVICE[code] ?? `It cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
