import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../../src/ontology/index.js'

const gazetteer = createGazetteer()

/** Names in tokens parted by spaces, as `words → ids`; by-ways other than the name in brackets. */
function found(tokens: string): string[] {
  const forms = tokens.split(' ')
  return gazetteer.match(forms).map(({ first, last, candidates }) => {
    const ids = candidates.map(({ id, by }) => (by === 'name' ? id : `${id} (${by})`))
    return `${forms.slice(first, last).join(' ')} → ${ids.join(', ')}`
  })
}

const CASES: [tokens: string, ...expected: string[]][] = [
  // countries by their many names
  ['Kenya', 'Kenya → KE'],
  ['Ivory Coast', 'Ivory Coast → CI'],
  ["Côte d'Ivoire", "Côte d'Ivoire → CI"],
  ['Cote d’Ivoire', 'Cote d’Ivoire → CI'],
  ['DR Congo', 'DR Congo → CD'],
  ['D.R. Congo', 'D.R. Congo → CD'],
  ['the Democratic Republic of Congo', 'Democratic Republic of Congo → CD'],
  ['the Republic of Congo', 'Republic of Congo → CG'],
  ['Congo - Brazzaville', 'Congo - Brazzaville → CG'],
  ['Congo', 'Congo → CD, CG'],
  ['DPRK', 'DPRK → KP'],
  ['DPR Korea', 'DPR Korea → KP'],
  ["the Democratic People 's Republic of Korea", "Democratic People 's Republic of Korea → KP"],
  ['the Republic of Korea', 'Republic of Korea → KR'],
  ['Korea', 'Korea → KR, KP'],
  ['the People ’s Republic of China', 'People ’s Republic of China → CN'],
  ['the Republic of China', 'Republic of China → TW'],
  ['mainland China', 'mainland China → CN'],
  ['Swaziland', 'Swaziland → SZ'],
  ['Burma', 'Burma → MM'],
  ['Czechia', 'Czechia → CZ'],
  ['Türkiye', 'Türkiye → TR'],
  ['Turkiye', 'Turkiye → TR'],
  ['St. Lucia', 'St. Lucia → LC'],
  ['St Lucia', 'St Lucia → LC'],
  ['Sao Tome and Principe', 'Sao Tome and Principe → ST'],
  ['São Tomé & Príncipe', 'São Tomé & Príncipe → ST'],
  ['The Gambia', 'Gambia → GM'],
  ['Timor - Leste', 'Timor - Leste → TL'],
  ['Guinea - Bissau', 'Guinea - Bissau → GW'],
  ['Papua New Guinea', 'Papua New Guinea → PG'],
  ['South Sudan', 'South Sudan → SS'],
  ['NORTH KOREA', 'NORTH KOREA → KP'],
  ['N. Korea', 'N. Korea → KP'],
  ['Guinea , Mali', 'Guinea → GN', 'Mali → ML'],
  // abbreviations and their case
  ['the US', 'US → US'],
  ['the U.S.', 'U.S. → US'],
  ['the U.S.A.', 'U.S.A. → US'],
  ['the UK', 'UK → GB'],
  ['the U.K.', 'U.K. → GB'],
  ['the UAE', 'UAE → AE'],
  ['the EU', 'EU → eu'],
  ['the UN', 'UN → un'],
  ['the U.N.', 'U.N. → un'],
  ['WHO said', 'WHO → who'],
  ['the AU', 'AU → au'],
  ['G7', 'G7 → g7'],
  ['the G - 7', 'G - 7 → g7'],
  ['Unicef and UNICEF', 'Unicef → unicef', 'UNICEF → unicef'],
  ['Covax and COVAX', 'Covax → covax', 'COVAX → covax'],
  ['Caricom', 'Caricom → caricom'],
  // adjectives, metonyms
  ['Kenyan officials', 'Kenyan → KE (adjective)'],
  ['Kenyans', 'Kenyans → KE (adjective)'],
  ['the Nigerien and the Nigerian army', 'Nigerien → NE (adjective)', 'Nigerian → NG (adjective)', 'army → armed-forces'],
  ['South African', 'South African → ZA (adjective)'],
  ['West African', 'West African → west-africa (adjective)'],
  ['Central African countries', 'Central African → central-africa (adjective)'],
  ['the Kremlin', 'Kremlin → RU (metonym)'],
  ['Pyongyang', 'Pyongyang → KP (metonym)'],
  ['the White House', 'White House → US (metonym)'],
  ['the Biden administration', 'Biden administration → US (metonym)'],
  ['Downing Street', 'Downing Street → GB (metonym)'],
  ['Brussels', 'Brussels → eu (metonym), brussels'],
  // possessives, joined or apart
  ["China 's offer", 'China → CN'],
  ["China's offer", "China's → CN"],
  ['WHO’s report', 'WHO’s → who'],
  // longest match
  ['New Mexico', 'New Mexico → new-mexico'],
  ['Mexico City', 'Mexico City → MX (metonym)'],
  ['the Serum Institute of India', 'Serum Institute of India → serum-institute'],
  ['the African Union', 'African Union → au'],
  ['Africa Centres for Disease Control and Prevention', 'Africa Centres for Disease Control and Prevention → africa-cdc'],
  ['the World Health Organisation ( WHO )', 'World Health Organisation → who', 'WHO → who'],
  ['Gavi , the Vaccine Alliance , said', 'Gavi , the Vaccine Alliance → gavi'],
  ['Gavi , which', 'Gavi → gavi'],
  ['the UN - backed immunisation programme', 'UN - backed immunisation programme → covax'],
  ['the COVAX vaccine - sharing scheme', 'COVAX vaccine - sharing scheme → covax'],
  ['Latin America and the Caribbean', 'Latin America and the Caribbean → latin-america-caribbean'],
  ['The National Health Service', 'National Health Service → nhs'],
  ['The Guardian reported', 'The Guardian → guardian'],
  ['Kim Jong Un', 'Kim Jong Un → kim-jong-un'],
  ['Kim Jong - un', 'Kim Jong - un → kim-jong-un'],
  // vaccines and their makers
  ['Moderna', 'Moderna → moderna, moderna-inc'],
  ['Moderna vaccines', 'Moderna vaccines → moderna'],
  ['Moderna doses', 'Moderna → moderna', 'doses → vaccine'],
  ['AstraZeneca COVID - 19 vaccine', 'AstraZeneca COVID - 19 vaccine → astrazeneca'],
  ['Oxford - AstraZeneca shots', 'Oxford - AstraZeneca shots → astrazeneca'],
  ['Pfizer / BioNTech', 'Pfizer / BioNTech → pfizer'],
  ['Pfizer-BioNTech', 'Pfizer-BioNTech → pfizer'],
  ['Johnson & Johnson', 'Johnson & Johnson → johnson, johnson-johnson'],
  ['Johnson and Johnson jabs', 'Johnson and Johnson jabs → johnson'],
  ['J&J', 'J&J → johnson, johnson-johnson'],
  ['Sputnik V', 'Sputnik V → sputnik-v'],
  ['Sputnik Light', 'Sputnik Light → sputnik-light'],
  ['Sputnik', 'Sputnik → sputnik-v'],
  ['CoronaVac', 'CoronaVac → sinovac'],
  ['BBIBP-CorV', 'BBIBP-CorV → sinopharm'],
  ['Jynneos', 'Jynneos → jynneos'],
  ['Bavarian Nordic', 'Bavarian Nordic → bavarian-nordic'],
  ['RTS,S malaria vaccine', 'RTS,S malaria vaccine → rtss'],
  // goods, in either number and any case
  ['COVID-19 vaccines', 'COVID-19 vaccines → covid-19-vaccine'],
  ['Covid 19 vaccine', 'Covid 19 vaccine → covid-19-vaccine'],
  ['covid jabs', 'covid jabs → covid-19-vaccine'],
  ['Vaccines arrived', 'Vaccines → vaccine'],
  ['mpox vaccine doses', 'mpox vaccine doses → mpox-vaccine'],
  ['oxygen concentrators', 'oxygen concentrators → oxygen-concentrator'],
  ['an oxygen - generation unit', 'oxygen - generation unit → oxygen-plant'],
  ['cylinders of oxygen', 'cylinders of oxygen → oxygen-cylinder'],
  ['PPE', 'PPE → ppe'],
  ['Personal Protective Equipment', 'Personal Protective Equipment → ppe'],
  ['rapid diagnostic tests ( RDTs )', 'rapid diagnostic tests → rapid-test', 'RDTs → rapid-test'],
  ['auto - disable syringes', 'auto - disable syringes → syringe'],
  ['medical supplies', 'medical supplies → medical-supplies'],
  ['teams of doctors', 'teams of doctors → medical-team'],
  ['low- and middle - income countries', 'low- and middle - income countries → low-middle-income-countries'],
]

/** What looks like a name and is none. */
const NOTHING: string[] = [
  'who will tell us',
  'Who said so',
  'he told us',
  'Us too',
  'roast turkey',
  'fine china',
  'a quad bike',
  'the care home',
  'Care is needed',
  'an au pair',
  'the chad of the paper',
  'a male',
  'Male patients',
  'the South China Sea',
  'the Indian Ocean',
  'Guinea pigs',
  'the Spanish flu',
  'Chinese New Year',
  'the Vietnam War',
  'an African American',
  'the Indian variant',
  'the Paris Agreement',
  'millions of U.S. dollars',
  'US $ 5 million',
  'US$ 5 million',
  'china-ware',
  'Niger Delta',
  'missile tests',
  'a nation',
  'the republic',
  'North of the river',
  'Uniting the nations',
  'Guineas',
  'Indianapolis',
  'Chinatown',
  'moderna art',
  '',
  '-',
  "'s",
  '. , ;',
]

describe('matching', () => {
  test('has a hundred cases', () => expect(CASES.length).toBeGreaterThanOrEqual(100))
  test.each(CASES)('%s', (tokens, ...expected) => expect(found(tokens)).toEqual(expected))
  test.each(NOTHING)('nothing in: %s', (tokens) => expect(found(tokens)).toEqual([]))

  test('finds many names in one sentence, none twice', () => {
    expect(found("Russia 's offer of Sputnik V shots was rejected by North Korea , WHO told us through Dalian port")).toEqual([
      'Russia → RU',
      'Sputnik V shots → sputnik-v',
      'North Korea → KP',
      'WHO → who',
      'Dalian port → dalian-port',
    ])
  })

  test('stays within the given tokens', () => {
    const forms = 'sent to North Korea'.split(' ')
    expect(gazetteer.match(forms, 0, 3)).toEqual([])
    expect(gazetteer.match(forms, 2)).toEqual([{ first: 2, last: 4, candidates: [{ id: 'KP', by: 'name' }] }])
  })

  test('looks whole names up', () => {
    expect(gazetteer.lookup('DPRK')).toEqual([{ id: 'KP', by: 'name' }])
    expect(gazetteer.lookup('the Gambia')).toEqual([{ id: 'GM', by: 'name' }])
    expect(gazetteer.lookup('The Guardian')).toEqual([{ id: 'guardian', by: 'name' }])
    expect(gazetteer.lookup('who')).toEqual([])
    expect(gazetteer.lookup('Kenya and Mali')).toEqual([])
    expect(gazetteer.lookup('')).toEqual([])
  })
})
