import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const parse = (turtle: string): Store => new Store(new Parser().parse(turtle))
const sound = read('fixtures/sound.ttl')
const validator = new Validator(parse(read('../../ontology/shapes.ttl')) as never)

async function messages(turtle: string): Promise<string[]> {
  const report = await validator.validate(parse(turtle) as never)
  return [...report.results].map(({ message }) => message.map(({ value }) => value).join(' '))
}

/** What is changed in the sound graph, into what, and words of the message that must come. */
const faults: [what: string, from: string, to: string, message: RegExp][] = [
  ['no event class', 'ev:1 a tw:Redirection, sem:Event', 'ev:1 a sem:Event', /exactly one event class/],
  ['a misspelt event class', 'ev:1 a tw:Redirection, sem:Event', 'ev:1 a tw:Redirektion, sem:Event', /exactly one event class/],
  ['two event classes', 'ev:1 a tw:Redirection', 'ev:1 a tw:Redirection, tw:Offer', /exactly one event class/],
  ['no type at all', 'ev:1 a tw:Redirection, sem:Event ;', 'ev:1', /exactly one event class/],
  ['no label', '  skos:prefLabel "North Korea redirects Sinovac"@en ;\n', '', /no skos:prefLabel/],
  ['an empty label', '"North Korea redirects Sinovac"@en', '""@en', /not empty/],
  ['swapped roles: item and provider', 'tw:provider ent:CN ;\n', 'tw:provider ent:sinovac ;\n', /tw:provider must be a party/],
  ['an item that gets', 'tw:recipient ent:KP', 'tw:recipient ent:sinovac', /tw:recipient must be a party/],
  ['a country as item', 'tw:item ent:sinovac', 'tw:item ent:CN', /tw:item must be a tw:Vaccine or tw:Goods/],
  ['a literal as item', 'tw:item ent:sinovac', 'tw:item "Sinovac"', /tw:item must be/],
  ['an entity that is not described', 'tw:item ent:sinovac', 'tw:item ent:abdala', /tw:item must be/],
  ['goods as programme', 'tw:via ent:covax', 'tw:via ent:sinovac', /tw:via must be/],
  ['an item as new recipient', 'tw:redirectedTo ent:hard-hit-countries', 'tw:redirectedTo ent:sinovac', /tw:redirectedTo must be a party/],
  ['giver is receiver', 'tw:provider ent:CN', 'tw:provider ent:KP', /both tw:provider and tw:recipient/],
  ['redirected to itself', 'tw:redirectedTo ent:hard-hit-countries', 'tw:redirectedTo ent:KP', /cannot be redirected/],
  ['redirectedTo on an offer', 'ev:1 a tw:Redirection', 'ev:1 a tw:Offer', /Only a tw:Redirection/],
  ['two quantities', 'tw:quantity 3000000', 'tw:quantity 3000000, 4', /more than one tw:quantity/],
  ['quantity in words', 'tw:quantity 3000000', 'tw:quantity "3 million"', /tw:quantity must be a number/],
  ['negative quantity', 'tw:quantity 3000000', 'tw:quantity -1', /not negative/],
  ['infinite quantity', 'tw:quantity 3000000', 'tw:quantity "INF"^^xsd:double', /tw:quantity must be a number/],
  ['unit without quantity', 'tw:quantity 3000000 ;', '', /without a tw:quantity/],
  ['unknown quantity kind', 'tw:Tranche', 'tw:Batch', /tw:quantityKind must be/],
  ['amount without currency', 'tw:currency "USD" ;', '', /without its tw:currency/],
  ['currency without amount', 'tw:amount 12.5 ;', '', /without a tw:amount/],
  ['currency as sign', '"USD"', '"$"', /ISO 4217/],
  ['no factuality', 'tw:factuality tw:Actual ;\n  tw:confidence 0.93', 'tw:confidence 0.93', /exactly one tw:factuality/],
  [
    'unknown factuality',
    'tw:factuality tw:Actual ;\n  tw:confidence 0.93',
    'tw:factuality tw:Real ; tw:confidence 0.93',
    /must be one of tw:Actual/,
  ],
  ['no confidence', 'tw:confidence 0.93 ;\n', '', /exactly one tw:confidence/],
  ['confidence above one', '0.93', '93.0', /from 0 to 1/],
  ['confidence as text', '0.93', '"high"', /xsd:decimal from 0 to 1/],
  ['impossible month', '"2021-07"^^xsd:gYearMonth', '"2021-13"^^xsd:gYearMonth', /real day/],
  ['date as text', '"2021-07"^^xsd:gYearMonth', '"July 2021"', /real day/],
  ['two dates', '"2021-07"^^xsd:gYearMonth', '"2021-07"^^xsd:gYearMonth, "2021"^^xsd:gYear', /more than one tw:date/],
  ['impossible day', '"2021-07-31"^^xsd:date', '"2021-07-32"^^xsd:date', /tw:latest must be/],
  ['earliest as month', '"2021-07-01"^^xsd:date', '"2021-07"^^xsd:gYearMonth', /tw:earliest must be/],
  ['interval turned round', '"2021-07-01"^^xsd:date', '"2021-08-01"^^xsd:date', /comes after tw:latest/],
  ['speaker is an item', 'tw:attributedTo ent:unicef ;\n  prov', 'tw:attributedTo ent:sinovac ;\n  prov', /can say something/],
  ['no evidence', ';\n  tw:evidence ev:1-e1 .', '.', /no tw:evidence/],
  ['evidence is a literal', 'tw:evidence ev:1-e1 .', 'tw:evidence "asked it" .', /type tw:Evidence/],
  ['no source article', 'prov:wasDerivedFrom art:1 ;\n  tw:evidence ev:1-e1', 'tw:evidence ev:1-e1', /no prov:wasDerivedFrom/],
  ['evidence without source', '  oa:hasSource art:1 ;\n  oa:start 4', '  oa:start 4', /exactly one oa:hasSource/],
  ['evidence from an event', '  oa:hasSource art:1 ;\n  oa:start 4', '  oa:hasSource ev:1 ; oa:start 4', /schema:NewsArticle/],
  ['evidence without words', '  oa:exact "asked it" ;\n', '', /exactly one oa:exact/],
  ['empty words', '"asked it" ;', '"" ;', /not empty/],
  ['no prefix', '  oa:prefix "Say " ;\n', '', /oa:prefix/],
  ['no suffix', '  oa:suffix "" ;\n', '', /oa:suffix/],
  ['start after end', 'oa:start 4', 'oa:start 40', /must come before oa:end/],
  ['negative start', 'oa:start 4', 'oa:start -4', /from 0 up/],
  ['no end', '  oa:end 12 ;\n', '', /exactly one oa:end/],
  ['offset as text', 'oa:end 12', 'oa:end "12"', /whole number/],
  ['supports a text', 'tw:supports tw:recipient, tw:item', 'tw:supports "recipient"', /must name a property/],
  ['broken role span', '"trigger 4 9"', '"trigger 4-9"', /tw:roleSpan must be/],
  ['evidence without rule', ' ;\n  tw:rule "verb-frame/redirect" .', ' .', /exactly one tw:rule/],
  ['evidence of two facts', 'tw:evidence pos:1-e1 .', 'tw:evidence pos:1-e1, ev:1-e1 .', /exactly one fact/],
  ['entity without name', 'ent:covax a tw:Programme ; skos:prefLabel "COVAX"@en .', 'ent:covax a tw:Programme .', /its name/],
  ['two main names', '"COVAX"@en', '"COVAX"@en, "Covax"@en', /other names are skos:altLabel/],
  ['same name twice', '"PRC"@en', '"China"@en', /give it once/],
  ['entity of two kinds', 'ent:covax a tw:Programme', 'ent:covax a tw:Programme, tw:Goods', /exactly one kind/],
  ['wrong Wikidata link', 'wd:Q148', '<https://www.wikidata.org/wiki/Q148>', /item of Wikidata/],
  ['country code in lower case', 'tw:iso2 "KP"', 'tw:iso2 "kp"', /two capital letters/],
  [
    'country code on a company',
    'ent:sinovac-biotech a tw:Company ;',
    'ent:sinovac-biotech a tw:Company ; tw:iso2 "CN" ;',
    /Only a tw:Country/,
  ],
  ['person of one kind only', 'a tw:Person, schema:Person', 'a tw:Person', /both a tw:Person and a schema:Person/],
  ['affiliation to goods', 'schema:affiliation ent:KP .', 'schema:affiliation ent:sinovac .', /schema:affiliation must be/],
  ['position of nobody', '  tw:holder ent:jane-roe ;\n', '', /exactly one tw:holder/],
  ['position without content', '  schema:jobTitle "health minister" ;\n  schema:affiliation ent:KP ;\n', '', /says nothing/],
  ['position without evidence', ' ;\n  tw:evidence pos:1-e1 .', ' .', /no tw:evidence/],
  ['unknown measure', 'tw:measure tw:tests', 'tw:measure tw:wishes', /exactly one tw:measure/],
  ['figure without value', '  tw:value 40700 ;\n', '', /exactly one tw:value/],
  ['figure of goods', 'tw:place ent:KP', 'tw:place ent:sinovac', /country, region or place/],
  ['figure on an impossible day', '"2021-09-23"^^xsd:date', '"2021-09-31"^^xsd:date', /real day/],
  ['publication day as text', '"2021-10-07"^^xsd:date', '"7 October"', /schema:datePublished/],
  ['agent without version', ' ; schema:softwareVersion "1"', '', /schema:softwareVersion/],
]

describe('shapes', () => {
  test('accept a sound graph', async () => {
    expect(await messages(sound)).toEqual([])
  })

  test.each(faults)('find %s', async (_what, from, to, message) => {
    expect(sound).toContain(from)
    expect(await messages(sound.replace(from, to))).toContainEqual(expect.stringMatching(message))
  })

  test("accept an event class of one's own that the graph declares", async () => {
    const own = sound.replace('ev:1 a tw:Redirection', 'ev:1 a tw:Loan').replace('  tw:redirectedTo ent:hard-hit-countries ;\n', '')
    expect(await messages(`${own}\ntw:Loan rdfs:subClassOf tw:TransferEvent .`)).toEqual([])
    expect(await messages(own)).toContainEqual(expect.stringMatching(/exactly one event class/))
  })

  test('every constraint speaks in words', async () => {
    for (const [, from, to] of faults)
      for (const message of await messages(sound.replace(from, to)))
        expect(message).toMatch(/^(?:[A-Z]|(?:tw|oa|schema|skos|prov):)\w* .*\.$/)
  })
})
