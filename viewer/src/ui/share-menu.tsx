import { useRef } from 'preact/hooks'
import { DEFAULT_BASE } from '../../../src/rdf/namespaces.js'
import { isOneFile } from '../data/load.js'
import type { Story } from '../data/story.js'
import { DARK, LIGHT } from '../graph/palette.js'
import { save } from '../share/save.js'
import { knowledgeOf } from '../share/shown.js'
import { problem, status, visible } from '../state/store.js'
import { canvas, isDark } from './graph-view.js'

const NAME = 'triplewire'
/** How long a short message stays. */
const NOTE_MS = 4000

async function picture(kind: 'svg' | 'png'): Promise<void> {
  const snapshot = canvas.value?.snapshot()
  if (!snapshot) throw new Error('There is no picture: this browser does not draw the graph.')
  const { toPng, toSvg } = await import('../share/picture.js')
  const svg = toSvg(snapshot, isDark() ? DARK : LIGHT, document.title)
  if (kind === 'svg') save(`${NAME}.svg`, svg, 'image/svg+xml')
  else save(`${NAME}.png`, await toPng(svg), 'image/png')
}

async function file(story: Story, ending: 'csv' | 'ttl' | 'gexf' | 'graphml' | 'json'): Promise<void> {
  const { WRITERS } = await import('../share/formats.js')
  const { type, write } = WRITERS[ending]
  save(`${NAME}.${ending}`, new Blob([...write(knowledgeOf(story, visible.value), story.graph.base ?? DEFAULT_BASE)], { type }), type)
}

async function page(story: Story): Promise<void> {
  const [{ exportHtml }, { toViewerGraph }, response] = await Promise.all([
    import('../../../src/viewer-data/export-html.js'),
    import('../../../src/viewer-data/viewer-json.js'),
    fetch('one-file.html'),
  ])
  if (!response.ok) throw new Error('This server has no template for one file. Use: triplewire export graph.ttl -o story.html')
  save(`${NAME}.html`, exportHtml(await response.text(), toViewerGraph(knowledgeOf(story, visible.value), story.graph.base)), 'text/html')
}

/** Files, pictures and a link of what is shown. */
export function ShareMenu({ story }: { story: Story }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const item = (label: string, work: () => Promise<void>) => (
    <button
      type="button"
      onClick={() => {
        if (menu.current) menu.current.open = false
        work().then(
          () => {
            status.value = `${label}: done`
            setTimeout(() => {
              status.value = ''
            }, NOTE_MS)
          },
          (error: Error) => {
            problem.value = error.message
          },
        )
      }}
    >
      {label}
    </button>
  )
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) {
          menu.current.open = false
          menu.current.querySelector('summary')?.focus()
        }
      }}
    >
      <summary>Share</summary>
      <div>
        {item('Copy link', () => navigator.clipboard.writeText(location.href))}
        {item('Picture (PNG)', () => picture('png'))}
        {item('Picture (SVG)', () => picture('svg'))}
        {item('Events as table (CSV)', () => file(story, 'csv'))}
        {item('RDF (Turtle)', () => file(story, 'ttl'))}
        {item('Gephi (GEXF)', () => file(story, 'gexf'))}
        {item('GraphML', () => file(story, 'graphml'))}
        {item('Graph for this viewer (JSON)', () => file(story, 'json'))}
        {!isOneFile() && item('One page to mail (HTML)', () => page(story))}
      </div>
    </details>
  )
}
