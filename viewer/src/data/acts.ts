/** A pictogram drawn into a 16 x 16 box, the same on canvas, in SVG and in the page. */
export interface Glyph {
  readonly d: string
  /** Drawn as a line of this width; filled when absent. */
  readonly stroke?: number
}

/** How one class of event is shown: never by colour alone, always with glyph and word. */
export interface ActStyle {
  /** Local name of the class, e.g. `Donation`. */
  readonly type: string
  /** Short word for arrows and legend. */
  readonly word: string
  readonly group: string
  readonly color: string
  readonly glyph: Glyph
  /** Who acts. The arrow always follows the goods, so for a rejection its head points at the one who acts. */
  readonly actor: 'giver' | 'receiver' | 'either'
}

/*
 * Five colours optimised for the least difference between any two under normal sight, protanopia, deuteranopia and tritanopia
 * (CIEDE2000 20.6), each with a contrast of at least 3:1 on white and on #1e1e1e. A colour is a family of acts; the glyph tells
 * the acts of a family apart.
 */
const GIVEN = '#058CFF'
const OFFERED = '#879F03'
const PROMISED = '#6D6A3E'
const ASKED = '#BE868D'
const STOPPED = '#C41588'
const UNKNOWN = '#767676'

const style = (
  type: string,
  word: string,
  group: string,
  color: string,
  actor: ActStyle['actor'],
  d: string,
  stroke?: number,
): ActStyle => ({ type, word, group, color, actor, glyph: stroke === undefined ? { d } : { d, stroke } })

const CIRCLE = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z'

/** The twelve acts, in the order of a promise's life. */
export const ACTS: readonly ActStyle[] = [
  style('Request', 'requested', 'asked', ASKED, 'receiver', 'M4.8 5.4a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1-1.4 2M8 13.6v.1', 2.2),
  style('Offer', 'offered', 'offered', OFFERED, 'giver', `${CIRCLE}M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z`),
  style('Acceptance', 'accepted', 'asked', ASKED, 'receiver', 'M2.5 8.5l4 4l7-9', 2.4),
  style('Pledge', 'pledged', 'promised', PROMISED, 'giver', `${CIRCLE}M8 4v8a4 4 0 0 1 0-8z`),
  style('Allocation', 'allocated', 'promised', PROMISED, 'giver', 'M2 2h12v12h-12zM4 4v4.5h8v-4.5z'),
  style('Purchase', 'bought', 'given', GIVEN, 'receiver', 'M8 1l7 7l-7 7l-7-7z'),
  style('Donation', 'donated', 'given', GIVEN, 'giver', CIRCLE),
  style('Shipment', 'shipped', 'given', GIVEN, 'giver', 'M3 2l11 6l-11 6z'),
  style('Delivery', 'delivered', 'given', GIVEN, 'giver', 'M2.5 2.5h11v11h-11z'),
  style('Redirection', 'redirected', 'stopped', STOPPED, 'either', 'M3 14v-4a4.5 4.5 0 0 1 4.5-4.5h5M9 1.8l3.8 3.7l-3.8 3.7', 2.2),
  style('Suspension', 'suspended', 'stopped', STOPPED, 'either', 'M5 3v10M11 3v10', 2.6),
  style('Rejection', 'rejected', 'stopped', STOPPED, 'receiver', 'M3 3l10 10M13 3l-10 10', 2.4),
]

const byType = new Map(ACTS.map((act) => [act.type, act]))
const DIAMOND = 'M8 3l5 5l-5 5l-5-5zM8 6l-2 2l2 2l2-2z'

/** Style of a class of event; classes of other ontologies get a neutral one with their own name. */
export function actStyle(type: string): ActStyle {
  let found = byType.get(type)
  if (!found) {
    const word = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
    found = style(type, word, 'other', UNKNOWN, 'either', DIAMOND)
    byType.set(type, found)
  }
  return found
}

const line = (d: string): Glyph => ({ d, stroke: 1.5 })

const ENTITY_GLYPHS: Readonly<Record<string, Glyph>> = {
  Country: line('M4 14.5v-13M4 2h8.5l-2 2.75l2 2.75h-8.5'),
  Region: line('M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4zM1.8 8h12.4M8 1.8c-3.6 4-3.6 8.4 0 12.4c3.6-4 3.6-8.4 0-12.4'),
  Place: line('M8 14.5c-3-3.7-4.3-5.6-4.3-8a4.3 4.3 0 1 1 8.6 0c0 2.4-1.3 4.3-4.3 8zM8 6.4v.1'),
  Organization: line('M2 6l6-4l6 4zM4 6.5v6M8 6.5v6M12 6.5v6M2 14h12'),
  Company: line('M2 13.5v-7l4 3v-3l4 3v-3l4 3v4z'),
  Programme: line('M8 1.8l1.9 4l4.4.5l-3.3 3l.9 4.4l-3.9-2.2l-3.9 2.2l.9-4.4l-3.3-3l4.4-.5z'),
  Group: line(
    'M5.5 7a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 1 0 0 4.4zM1.5 13.5c0-3 1.5-4.3 4-4.3s4 1.3 4 4.3M11 7a2 2 0 1 0 0-4M11.5 9.2c2 0 3 1.3 3 4.3',
  ),
  Media: line('M2 3h9v10h-9zM11 6h3v7h-3M4 6h5M4 9.5h5'),
  Person: line('M8 7.5a3 3 0 1 0 0-6a3 3 0 1 0 0 6zM2.5 14.3c0-3.7 2-5 5.5-5s5.5 1.3 5.5 5'),
  Vaccine: line('M10 2l4 4M12 4l-2 2M4.5 8.5l4.5-4.5l3 3l-4.5 4.5zM5.8 10.2l-4 4M6.8 6.3l1.5 1.5'),
  Goods: line('M2 5l6-3l6 3v6l-6 3l-6-3zM2 5l6 3l6-3M8 8v6'),
}

/** Words for the kinds of entity that have a pictogram, in the order of the legend. */
export const ENTITY_WORDS: Readonly<Record<string, string>> = {
  Country: 'country',
  Region: 'region',
  Place: 'place',
  Organization: 'organization',
  Company: 'company',
  Programme: 'programme',
  Group: 'group of people',
  Media: 'newspaper, agency',
  Person: 'person',
  Vaccine: 'vaccine',
  Goods: 'goods',
}

/** Pictogram of a kind of entity; a question mark where none is known. */
export const entityGlyph = (kind: string): Glyph => ENTITY_GLYPHS[kind] ?? { ...byType.get('Request')!.glyph, stroke: 1.8 }

/** Words for what the text claims about an act. */
export const FACTUALITY_WORDS: Readonly<Record<string, string>> = {
  actual: 'happened',
  planned: 'planned',
  possible: 'possible',
  negated: 'said not to have happened',
}

/** The word of an act as the text claims it: `delivered`, `delivered (planned)`, `not delivered`. */
export function claimedWord(word: string, factuality: string): string {
  if (factuality === 'actual') return word
  return factuality === 'negated' ? `not ${word}` : `${word} (${factuality})`
}

/** A confidence of 0..1 as a word. */
export const confidenceWord = (value: number): string => (value >= 0.85 ? 'high' : value >= 0.65 ? 'fair' : 'low')
