import type { Tree } from './tree.js'
import { flagOf } from './warships.js'

export const AIRCRAFT: ReadonlySet<string> = new Set([
  'flight',
  'plane',
  'aircraft',
  'airplane',
  'aeroplane',
  'jet',
  'airliner',
  'transport',
  'helicopter',
])
export const SHIPS: ReadonlySet<string> = new Set(['ship', 'vessel', 'boat', 'freighter', 'frigate', 'warship'])
/** What goods travel in. */
export const VEHICLES: ReadonlySet<string> = new Set([...AIRCRAFT, ...SHIPS, 'truck', 'lorry', 'van', 'train', 'convoy'])

/** Makes of transport planes, which stand for one: "a Japanese C-130". */
const MAKES = /^(?:C-\d+[A-Z]?|Il-\d+|An-\d+|A\d{3}M?|Boeing|Antonov|Ilyushin|Hercules|Globemaster)s?$/i

/** A plane by its type: "C-130", "Il-76"; the name of a maker may be the maker. */
export const isAircraftType = (form: string): boolean => /^(?:C-\d+[A-Z]?|Il-\d+|An-\d+|A\d{3}M?|Hercules|Globemaster)s?$/i.test(form)

/** "The MV Star", "M/V Hiroki": a ship by the letters before its name. */
export const isShipName = (tree: Tree, first: number): boolean => /^(?:MV|M\/V|MT|SS)$/.test(tree.token(first).form)

/** Is it a vehicle, by its noun, its make or its flag? */
export const isVehicle = (tree: Tree, head: number): boolean =>
  VEHICLES.has(tree.token(head).lemma) || MAKES.test(tree.token(head).form) || flagOf(tree, head) !== null
