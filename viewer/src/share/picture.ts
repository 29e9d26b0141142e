import type { Glyph } from '../data/acts.js'
import type { Snapshot } from '../graph/canvas.js'
import { FONT } from '../graph/draw.js'
import { pointOn, wrapName } from '../graph/geometry.js'
import type { Palette } from '../graph/palette.js'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!)
const n = (value: number): string => (Math.round(value * 100) / 100).toString()

function glyphSvg(glyph: Glyph, x: number, y: number, size: number, color: string): string {
  const paint =
    glyph.stroke === undefined
      ? `fill="${color}" fill-rule="evenodd"`
      : `fill="none" stroke="${color}" stroke-width="${glyph.stroke}" stroke-linecap="round" stroke-linejoin="round"`
  return `<path d="${glyph.d}" ${paint} transform="translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${n(size / 16)})"/>`
}

function textSvg(text: string, x: number, y: number, size: number, palette: Palette): string {
  const rim = `stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${palette.text}" ${rim} text-anchor="middle">${escapeXml(text)}</text>`
}

/** The graph as it is seen now, as an SVG file: curves, heads, pictograms and names. */
export function toSvg(snapshot: Snapshot, palette: Palette, title: string): string {
  const { width, height } = snapshot
  const nodes = new Map(snapshot.nodes.map((node) => [node.key, node]))
  const lines: string[] = []
  const words: string[] = []
  for (const edge of snapshot.edges) {
    const a = nodes.get(edge.source)
    const b = nodes.get(edge.target)
    if (!a || !b) continue
    const at = (t: number): readonly [number, number] => pointOn(a.x, a.y, b.x, b.y, edge.curvature, t)
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const head = edge.arrow ? 4 + edge.size * 2.6 : 0
    // The line ends where the head begins, the head where the node does.
    const tip = at(Math.max(0, 1 - b.size / length))
    const neck = at(Math.max(0, 1 - (b.size + head) / length))
    const t = Math.max(0, 1 - (b.size + head) / length)
    const [cx, cy] = [(a.x + b.x) / 2 + (b.y - a.y) * edge.curvature, (a.y + b.y) / 2 - (b.x - a.x) * edge.curvature]
    const control = [a.x + (cx - a.x) * t, a.y + (cy - a.y) * t]
    lines.push(
      `<path d="M${n(a.x)} ${n(a.y)}Q${n(control[0]!)} ${n(control[1]!)} ${n(neck[0])} ${n(neck[1])}" fill="none" stroke="${edge.color}" stroke-width="${n(edge.size)}"/>`,
    )
    if (edge.arrow) {
      const [dx, dy] = [tip[0] - neck[0], tip[1] - neck[1]]
      const scale = (2 + edge.size * 1.3) / (Math.hypot(dx, dy) || 1) / 1
      const [px, py] = [-dy * scale, dx * scale]
      lines.push(
        `<path d="M${n(tip[0])} ${n(tip[1])}L${n(neck[0] + px)} ${n(neck[1] + py)}L${n(neck[0] - px)} ${n(neck[1] - py)}z" fill="${edge.color}"/>`,
      )
    }
    if (edge.label) words.push(textSvg(edge.label, ...at(edge.labelAt), 12, palette))
  }
  const bodies = snapshot.nodes.map((node) => {
    const { x, y, size, color } = node
    const body =
      node.shape === 'square'
        ? `<rect x="${n(x - size)}" y="${n(y - size)}" width="${n(size * 2)}" height="${n(size * 2)}" fill="${color}"/>`
        : `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${color}"/>`
    const loops = node.loops.map(
      (stroke, index) =>
        `<circle cx="${n(x)}" cy="${n(y - size - 5)}" r="${6 + index * 3}" fill="none" stroke="${stroke}" stroke-width="2"/>`,
    )
    return `${loops.join('')}${body}${glyphSvg(node.glyph, x, y, size * 1.15, node.glyphColor)}`
  })
  const names = snapshot.nodes.flatMap((node) =>
    wrapName(node.label).map((line, index) => textSvg(line, node.x, node.y + node.size + 15 + index * 15, 13, palette)),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONT)}" font-weight="500">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" fill="${palette.background}"/>
${[...lines, ...words, ...bodies, ...names].join('\n')}
</svg>
`
}

/** An SVG file as a PNG, `scale` pixels for each of its units. */
export async function toPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
