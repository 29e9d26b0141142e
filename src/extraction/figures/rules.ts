import type { FigureRule } from './counted.js'
import { countedNoun } from './counted-noun.js'
import { dosesAdministered } from './doses-administered.js'
import { ellipticCount } from './elliptic-count.js'
import { peopleUndergo } from './people-undergo.js'
import { population } from './population.js'
import { totalReaches } from './total-reaches.js'
import { verbNumber } from './verb-number.js'

/** The constructions that give a health figure; the first that reads a number decides. */
export const FIGURE_RULES: readonly FigureRule[] = [
  countedNoun,
  peopleUndergo,
  dosesAdministered,
  verbNumber,
  population,
  totalReaches,
  ellipticCount,
]
