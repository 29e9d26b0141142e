const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Powers of ten of the scale words; Indian scales by their size (lakh 10^5, crore 10^7). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['million', 6],
  ['millions', 6],
  ['mln', 6],
  ['mn', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['bn', 9],
  ['bln', 9],
  ['trillion', 12],
  ['tn', 12],
])
/** Scales that count only when glued to a figure: 1.9m, 500k, $2B. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['mil', 6],
  ['b', 9],
  ['cr', 7],
])
export const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
])

/** Approximators, longest first. */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  'slightly more than',
  'slightly less than',
  'slightly over',
  'slightly under',
  'a little more than',
  'a little over',
  'a little under',
  'well over',
  'well under',
  'just over',
  'just under',
  'just shy of',
  'just short of',
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'close to',
  'an estimated',
  'in excess of',
  'north of',
  'upwards of',
  'upward of',
  'in the region of',
  'somewhere around',
  'at least',
  'at most',
  'up to',
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'approx',
  'estimated',
  'over',
  'above',
  'under',
  'below',
  'nigh on',
  'circa',
  'maybe',
  'perhaps',
  'near',
  'not quite',
].map((phrase) => phrase.split(' '))

/** What follows "one" when it is a pronoun or an idiom, not a count. */
export const AFTER_PRONOUN_ONE =
  words(`of another day who that which is was has had can could will would should may might must to for in on at by from with as and or
  but if when where than time thing reason such else more might s could be were are not the a an after before side hand way i we he she they`)
export const BEFORE_PRONOUN_ONE = words(
  'no the this that each every any which another some first last latest new only another big such good better square day',
)

/** Words whose number is a label: Phase 3, Article 5, Boeing 737. */
export const LABELS =
  words(`phase type group article flight page no room channel resolution chapter title section paragraph grade level category tier stage
  volume vol version annex boeing airbus formula gate terminal platform ward unit route highway line apollo sars cov covid ah dose-# figure fig table tel phone fax
  class area zone district ad delta omicron ba radio fm bbc fox abc cbs g nct isbn`)

export const AGE_BEFORE = words('aged age ages')
/** Measures that may be glued to a figure. */
export const GLUED_UNITS = words('kg g t ml l km mg cm mm ft lb lbs c f kw mw gb cc mcg')
