import { readFileSync } from 'node:fs'

// Linux counts in hundredths of a second, whatever the kernel's own clock.
const TICK_MS = 10

/**
 * Processor time that a thread of this process has had, in ms. On a busy machine a query may wait long without being at fault.
 *
 * @param thread Its id in Linux.
 * @returns null where the system does not tell.
 */
export function threadTime(thread: number | null): number | null {
  if (thread === null) return null
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1')
    // The name of the thread, in parentheses, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return null
  }
}
