/** ISO 3166-1 codes by part of the world, for "the West African country" and "the Asian nation". */
const CODES: Readonly<Record<string, string>> = {
  africa:
    'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH',
  'west africa': 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG',
  'east africa': 'BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW SD',
  'southern africa': 'AO BW SZ LS MW MZ NA ZA ZM ZW MG',
  'central africa': 'AO CM CF TD CG CD GQ GA ST BI RW',
  'north africa': 'DZ EG LY MA SD TN EH MR',
  // the Middle East and the Caucasus have names of their own: nobody calls Israel "the Asian nation"
  asia: 'AF BD BT BN KH CN HK IN ID JP KZ KG LA MO MY MV MN MM NP KP PK PH SG KR LK TW TJ TH TL TM UZ VN',
  'southeast asia': 'BN KH ID LA MY MM PH SG TH TL VN',
  'south asia': 'AF BD BT IN MV NP PK LK',
  'east asia': 'CN HK JP KP KR MN MO TW',
  'central asia': 'KZ KG TJ TM UZ',
  'middle east': 'BH IR IQ IL JO KW LB OM PS QA SA SY AE YE EG TR CY',
  gulf: 'BH KW OM QA SA AE',
  europe:
    'AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA TR GE AM AZ',
  baltic: 'EE LV LT',
  nordic: 'DK FI IS NO SE',
  balkans: 'AL BA BG HR GR XK ME MK RO RS SI',
  'latin america': 'AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE HT PR',
  'south america': 'AR BO BR CL CO EC GY PY PE SR UY VE',
  'central america': 'BZ CR SV GT HN NI PA',
  caribbean: 'AG BS BB CU DM DO GD HT JM KN LC VC TT PR AW CW BM KY TC VG AI MS GY SR BZ',
  'north america': 'US CA MX',
  pacific: 'FJ KI MH FM NR NZ PW PG WS SB TO TV VU AU NC PF CK NU GU',
}
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bwest(ern)? afri/, 'west africa'],
  [/\beast(ern)? afri|horn of africa/, 'east africa'],
  [/\bsouthern afri/, 'southern africa'],
  [/\bcentral afri/, 'central africa'],
  [/\bnorth(ern)? afri/, 'north africa'],
  [/\bafrica/, 'africa'],
  [/\bsouth-? ?east(ern)? asia/, 'southeast asia'],
  [/\bsouth(ern)? asia/, 'south asia'],
  [/\beast(ern)? asia/, 'east asia'],
  [/\bcentral asia/, 'central asia'],
  [/\basia/, 'asia'],
  [/\bmiddle east/, 'middle east'],
  [/\bgulf\b/, 'gulf'],
  [/\bbalkan/, 'balkans'],
  [/\bbaltic/, 'baltic'],
  [/\b(nordic|scandinavian)/, 'nordic'],
  [/\beuropean?\b/, 'europe'],
  [/\bsouth americ/, 'south america'],
  [/\bcentral americ/, 'central america'],
  [/\blatin americ/, 'latin america'],
  [/\bcaribbean/, 'caribbean'],
  [/\bnorth americ/, 'north america'],
  [/\bpacific\b/, 'pacific'],
]
const SETS = new Map(Object.entries(CODES).map(([name, codes]) => [name, new Set(codes.split(' '))]))

/** The countries of the part of the world that a phrase names; null when it names none. */
export function countriesOf(phrase: string): ReadonlySet<string> | null {
  const words = phrase.toLowerCase()
  const found = NAMES.find(([pattern]) => pattern.test(words))
  return found === undefined ? null : SETS.get(found[1])!
}
