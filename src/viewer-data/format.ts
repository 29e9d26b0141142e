import type { Knowledge } from '../model/index.js'

/** Name and version in every viewer file; readers refuse what they do not know. */
export const VIEWER_FORMAT = 'triplewire-viewer'
export const VIEWER_VERSION = 1

/** Node that stands for a giver or receiver that the text does not name. No entity id contains `~`. */
export const UNSTATED = '~'

/** Place of a node in layout units: about one pixel each when the whole graph is shown; y grows upwards. */
export type Point = readonly [x: number, y: number]

/** Where the build put each node, by entity id (or {@link UNSTATED}) and by event id. */
export interface Layout {
  readonly entities: Readonly<Record<string, Point>>
  readonly events: Readonly<Record<string, Point>>
}

/** What the viewer reads: all knowledge with the articles' texts, and a place for each node. Offsets count code points. */
export interface ViewerGraph extends Knowledge {
  readonly format: typeof VIEWER_FORMAT
  readonly version: typeof VIEWER_VERSION
  readonly layout: Layout
  /** Base of the graph's IRIs, where it is not the default one. */
  readonly base?: string
}

/** An absolute IRI that can stand between angle brackets, ending where an id begins. */
const BASE = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#]$/i

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

type Check = readonly [name: string, ok: (value: unknown) => boolean]

const EVIDENCE: readonly Check[] = [
  ['article', isText],
  ['start', isNumber],
  ['end', isNumber],
  ['exact', isText],
  ['attributedTo', isTexts],
  ['confidence', isNumber],
  ['spans', (value) => Array.isArray(value) && value.every((s) => isObject(s) && isText(s.role) && isNumber(s.start) && isNumber(s.end))],
]

const allEvidence = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isObject(one) && EVIDENCE.every(([name, ok]) => ok(one[name])))

const isDate = (value: unknown): boolean =>
  value === null || (isObject(value) && isTextOrNull(value.value) && isTextOrNull(value.earliest) && isTextOrNull(value.latest))

const LISTS: Readonly<Record<string, readonly Check[]>> = {
  articles: [
    ['id', isText],
    ['text', isText],
    ['url', isTextOrNull],
    ['title', isTextOrNull],
    ['date', isTextOrNull],
  ],
  entities: [
    ['id', isText],
    ['label', isText],
    ['kind', isText],
    ['altLabels', isTexts],
  ],
  events: [
    ['id', isText],
    ['type', isText],
    ['label', isText],
    ['roles', (value) => isObject(value) && ['provider', 'recipient', 'item', 'via', 'redirectedTo'].every((role) => isTexts(value[role]))],
    ['date', isDate],
    ['factuality', isText],
    ['attributedTo', isTexts],
    ['confidence', isNumber],
    ['evidence', allEvidence],
  ],
  positions: [
    ['id', isText],
    ['entity', isText],
    ['evidence', allEvidence],
  ],
  figures: [
    ['id', isText],
    ['measure', isText],
    ['value', isNumber],
    ['evidence', allEvidence],
  ],
}

const isPoints = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((point) => Array.isArray(point) && isNumber(point[0]) && isNumber(point[1]))

/**
 * Reads the viewer's JSON.
 * @throws Error whose message tells a user what is wrong with the file and what to do.
 */
export function parseViewerGraph(text: string): ViewerGraph {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`This is not valid JSON (${(error as Error).message}). Make the file with: triplewire build … -o graph.json`)
  }
  if (!isObject(value) || value.format !== VIEWER_FORMAT)
    throw new Error('This JSON is not a Triplewire graph. Make one with: triplewire build … -o graph.json')
  if (value.version !== VIEWER_VERSION)
    throw new Error(`This graph has version ${String(value.version)}; this viewer reads version ${VIEWER_VERSION}. Build the graph again.`)
  for (const [list, checks] of Object.entries(LISTS)) {
    const items = value[list]
    if (!Array.isArray(items)) throw new Error(`The graph has no list "${list}". Build the graph again.`)
    for (const [index, item] of items.entries())
      for (const [name, ok] of checks)
        if (!isObject(item) || !ok(item[name]))
          throw new Error(`The graph is damaged: ${list}[${index}].${name} is missing or of the wrong type.`)
  }
  if (value.base !== undefined && !(isText(value.base) && BASE.test(value.base)))
    throw new Error('The graph is damaged: its base is no IRI. Build the graph again.')
  const layout = value.layout
  if (!isObject(layout) || !isPoints(layout.entities) || !isPoints(layout.events))
    throw new Error('The graph has no layout. Build the graph again.')
  return value as unknown as ViewerGraph
}
