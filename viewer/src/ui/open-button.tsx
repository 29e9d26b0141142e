import { useEffect, useRef } from 'preact/hooks'
import { openFile } from '../data/open-file.js'
import { openGraph } from '../state/open.js'
import { problem, status } from '../state/store.js'

async function show(file: File | undefined): Promise<void> {
  if (!file) return
  problem.value = null
  status.value = 'Reading the file …'
  try {
    openGraph(await openFile(file))
    status.value = ''
  } catch (error) {
    problem.value = (error as Error).message
  }
}

/** Opens a graph of the user's: by a button, or dropped anywhere on the page. Nothing leaves the page. */
export function OpenButton() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      void show(event.dataTransfer?.files[0])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label="Graph file"
        accept=".json,.ttl,.trig,.nt,.nq,.jsonld"
        onChange={(event) => {
          void show(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
