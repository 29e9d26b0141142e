/** Neutral colours of the canvas; acts have their own. */
export interface Palette {
  readonly background: string
  readonly text: string
  readonly node: string
  readonly nodeGlyph: string
  readonly goods: string
  readonly line: string
  readonly dim: string
  readonly ring: string
  /** What the keyboard is on. */
  readonly cursor: string
}

export const LIGHT: Palette = {
  background: '#ffffff',
  text: '#1b1f29',
  node: '#333a4d',
  nodeGlyph: '#ffffff',
  goods: '#7a8296',
  line: '#aab0bd',
  dim: '#e4e6eb',
  ring: '#111827',
  cursor: '#1f4fd1',
}

export const DARK: Palette = {
  background: '#1e1e1e',
  text: '#eceef2',
  node: '#d4d9e4',
  nodeGlyph: '#1b1f29',
  goods: '#8f97a8',
  line: '#5b6170',
  dim: '#33363d',
  ring: '#ffffff',
  cursor: '#8fb4ff',
}
