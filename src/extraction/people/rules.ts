import { apposition } from './apposition.js'
import type { PersonRule } from './candidate.js'
import { copula } from './copula.js'
import { knownPerson } from './known-person.js'
import { nameOfParty } from './name-of-party.js'
import { nationals } from './nationals.js'
import { relativeClause } from './relative-clause.js'
import { sharedTitle } from './shared-title.js'
import { speakerLabel } from './speaker-label.js'
import { titleBeforeName } from './title-before-name.js'
import { titleCommaName } from './title-comma-name.js'

/** The constructions that tell who somebody is, strongest first: where two show the same name, the earlier one's words are kept. */
export const PERSON_RULES: readonly PersonRule[] = [
  titleBeforeName,
  sharedTitle,
  titleCommaName,
  apposition,
  relativeClause,
  copula,
  nameOfParty,
  nationals,
  speakerLabel,
  knownPerson,
]
