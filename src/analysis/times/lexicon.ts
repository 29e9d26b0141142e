import type { Part, Unit } from './expression.js'

const count = (words: string, first = 1): [string, number][] => words.split(' ').map((word, i) => [word, i + first])

/** Full names; `may`, `march` and the given names among them need company to count as months. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...count('january february march april may june july august september october november december'),
  ...count('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
  ['juli', 7],
])
export const WEAK_MONTHS: ReadonlySet<string> = new Set(
  'march may mar jan jun jul dec apr sep feb aug oct nov april june august'.split(' '),
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(count('monday tuesday wednesday thursday friday saturday sunday'))
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...count('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])
export const DAY_PARTS: ReadonlySet<string> = new Set('morning afternoon evening night midday noon'.split(' '))

/** 1 spring … 4 winter: times three gives the first month in the northern hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = new Map([...count('spring summer autumn winter'), ['fall', 3]])

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
])
export const UNITS_PLURAL: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['days', 'day'],
  ['weeks', 'week'],
  ['fortnights', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  ['last', -1],
  ['final', -1],
  ['latter', -1],
])
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...count(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
])
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'number'])

/** Words before or after which a date is only a part: `early July`, `the end of 2021`. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
])

/** Set dates of the western calendar that news uses as dates. */
export const FEASTS: readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[] = [
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas'], month: 12, day: 25 },
  { words: ['new', 'year', "'", 's', 'day'], month: 1, day: 1 },
  { words: ['new', 'year', "'", 's', 'eve'], month: 12, day: 31 },
]

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a bare four-figure number must follow to be read as a year, and must not precede. */
export const BEFORE_YEAR =
  words(`in since by until till before after during from to through for of and or early mid late between year fiscal
  end spring summer autumn fall winter the its their ( , - – / throughout around circa into beyond`)
export const AFTER_COUNT =
  words(`people doses vaccines vials cases deaths persons patients workers tonnes tons kits tests syringes shots jabs boxes
  million billion thousand hundred crore lakh percent % dollars euros pounds others more women men children students health staff
  of additional new kilometres kilometers km miles metres meters feet kg litres liters infections fatalities recipients units pieces`)

/** Words that make what follows, or the rest of the clause, something to come. */
export const FUTURE_WORDS = words('will ll shall wo would should may might')
/** Of what is scheduled: they point ahead by themselves. */
export const SCHEDULE_WORDS =
  words(`expect expects expected expecting schedule scheduled due slated likely earmarked target goal aim projected
  anticipate anticipates anticipated forecast ready awaiting await awaits plan planning aiming hoping preparing`)
/** Of will and promise: what stands after their "to" is to come, the saying itself is not. */
export const COMMIT_WORDS =
  words(`plan plans planned aim aims aimed hope hopes hoped intend intends intended pledge pledges pledged promise promises promised set
  commit commits committed prepare prepares agree agrees agreed vow vows vowed want wants wanted decided decides offer offers offered`)
export const PAST_WORDS =
  words(`was were had did has have said came got gave sent took left began sold bought made went flew told set put held met
  saw found won lost ran spoke wrote became rose fell grew kept brought paid hit cut led drew struck`)
export const NOT_PAST =
  words(`hundred need indeed speed feed seed shed breed exceed proceed succeed unprecedented unvaccinated limited so-called
  aged backed related based needed`)
