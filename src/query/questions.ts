/** A question that is asked by name: `triplewire query graph.ttl --ask refusals`. */
export interface NamedQuestion {
  readonly name: string
  /** One line for people. */
  readonly asks: string
  readonly sparql: string
}

const question = (name: string, asks: string, sparql: string): NamedQuestion => ({ name, asks, sparql: `${sparql.trim()}\n` })

export const QUESTIONS: readonly NamedQuestion[] = [
  question(
    'refusals',
    'Who rejected what from whom, with the words that say so',
    `
SELECT ?date
  (GROUP_CONCAT(DISTINCT ?r; SEPARATOR=", ") AS ?recipient)
  (GROUP_CONCAT(DISTINCT ?i; SEPARATOR=", ") AS ?item)
  (GROUP_CONCAT(DISTINCT ?p; SEPARATOR=", ") AS ?provider)
  (MIN(?exact) AS ?quote)
{
  ?event a tw:Rejection ; tw:factuality tw:Actual .
  OPTIONAL { ?event tw:date ?date }
  OPTIONAL { ?event tw:recipient/skos:prefLabel ?r }
  OPTIONAL { ?event tw:item/skos:prefLabel ?i }
  OPTIONAL { ?event tw:provider/skos:prefLabel ?p }
  OPTIONAL { ?event tw:evidence/oa:exact ?exact }
} GROUP BY ?event ?date ORDER BY ?date ?recipient ?item ?provider ?quote`,
  ),
  question(
    'ledger',
    'Doses that each provider offered, pledged, shipped and delivered to each recipient',
    `
SELECT ?provider ?recipient
  (SUM(IF(?type = tw:Offer, ?quantity, 0)) AS ?offered)
  (SUM(IF(?type = tw:Pledge, ?quantity, 0)) AS ?pledged)
  (SUM(IF(?type = tw:Donation, ?quantity, 0)) AS ?donated)
  (SUM(IF(?type = tw:Shipment, ?quantity, 0)) AS ?shipped)
  (SUM(IF(?type = tw:Delivery, ?quantity, 0)) AS ?delivered)
  (SUM(IF(?type = tw:Rejection, ?quantity, 0)) AS ?rejected)
{
  VALUES ?type { tw:Offer tw:Pledge tw:Donation tw:Shipment tw:Delivery tw:Rejection }
  ?event a ?type ; tw:provider/skos:prefLabel ?provider ; tw:recipient/skos:prefLabel ?recipient ; tw:quantity ?quantity ; tw:quantityUnit "doses" ; tw:factuality ?factuality .
  FILTER(?factuality = tw:Actual || (?type = tw:Pledge && ?factuality = tw:Planned))
  # A running total would count its parts twice.
  FILTER NOT EXISTS { ?event tw:quantityKind tw:Total }
} GROUP BY ?provider ?recipient ORDER BY ?provider ?recipient`,
  ),
  question(
    'silence',
    'Offers and pledges that no shipment, donation or delivery of the same goods follows',
    `
SELECT ?date ?act ?provider ?recipient ?item ?label {
  VALUES (?type ?act) { (tw:Offer "offer") (tw:Pledge "pledge") }
  ?event a ?type ; skos:prefLabel ?label ; tw:provider ?p ; tw:recipient ?r .
  FILTER NOT EXISTS { ?event tw:factuality tw:Negated }
  ?p skos:prefLabel ?provider . ?r skos:prefLabel ?recipient .
  OPTIONAL { ?event tw:date ?date }
  OPTIONAL { ?event tw:item ?i . ?i skos:prefLabel ?item }
  # The same goods were given; or goods that the text does not name.
  MINUS {
    ?later tw:provider ?p ; tw:recipient ?r ; tw:item ?i ; tw:factuality tw:Actual ; a ?given .
    FILTER(?given IN (tw:Shipment, tw:Donation, tw:Delivery))
  }
  MINUS {
    ?later tw:provider ?p ; tw:recipient ?r ; tw:factuality tw:Actual ; a ?given .
    FILTER(?given IN (tw:Shipment, tw:Donation, tw:Delivery))
    OPTIONAL { ?later tw:item ?some }
    FILTER(!BOUND(?some))
  }
} ORDER BY ?date ?provider ?recipient ?item ?label`,
  ),
  question(
    'contradictions',
    'Pairs of events that cannot both stand: one says it happened, another that it did not',
    `
SELECT ?says ?denies ?saidBy ?deniedBy {
  # Denials are few: they are found first.
  { SELECT ?b ?type ?r ?i ?denies { ?b tw:factuality tw:Negated ; a ?type ; tw:recipient ?r ; tw:item ?i ; skos:prefLabel ?denies FILTER(?type != sem:Event) } }
  { SELECT ?a ?type ?r ?i ?says { ?a tw:factuality tw:Actual ; a ?type ; tw:recipient ?r ; tw:item ?i ; skos:prefLabel ?says FILTER(?type != sem:Event) } }
  OPTIONAL { ?a tw:attributedTo/skos:prefLabel ?saidBy }
  OPTIONAL { ?b tw:attributedTo/skos:prefLabel ?deniedBy }
} ORDER BY ?says ?denies ?saidBy ?deniedBy`,
  ),
  question(
    'providers',
    'Who gives: events and doses for each provider',
    `
SELECT ?provider (COUNT(DISTINCT ?event) AS ?events) (SUM(COALESCE(?quantity, 0)) AS ?doses) {
  ?event a sem:Event ; tw:provider/skos:prefLabel ?provider .
  OPTIONAL { ?event tw:quantity ?quantity ; tw:quantityUnit "doses" FILTER NOT EXISTS { ?event tw:quantityKind tw:Total } }
} GROUP BY ?provider ORDER BY DESC(?events) ?provider`,
  ),
  question(
    'recipients',
    'Who is to receive: events and doses for each recipient',
    `
SELECT ?recipient (COUNT(DISTINCT ?event) AS ?events) (SUM(COALESCE(?quantity, 0)) AS ?doses) {
  ?event a sem:Event ; tw:recipient/skos:prefLabel ?recipient .
  OPTIONAL { ?event tw:quantity ?quantity ; tw:quantityUnit "doses" FILTER NOT EXISTS { ?event tw:quantityKind tw:Total } }
} GROUP BY ?recipient ORDER BY DESC(?events) ?recipient`,
  ),
  question(
    'timeline',
    'All events by date',
    `
SELECT ?from ?to ?what ?factuality {
  ?event a sem:Event ; skos:prefLabel ?what ; tw:factuality ?factuality .
  OPTIONAL { ?event tw:earliest ?from }
  OPTIONAL { ?event tw:latest ?to }
} ORDER BY ?from ?to ?what`,
  ),
  question(
    'redirections',
    'What was to go to somebody else instead',
    `
SELECT ?what ?recipient ?to ?quote {
  ?event a tw:Redirection ; skos:prefLabel ?what ; tw:evidence/oa:exact ?quote .
  OPTIONAL { ?event tw:recipient/skos:prefLabel ?recipient }
  OPTIONAL { ?event tw:redirectedTo/skos:prefLabel ?to }
} ORDER BY ?what ?recipient ?to ?quote`,
  ),
  question(
    'sources',
    'Who says so: how many events each speaker is credited with',
    `
SELECT ?source (COUNT(DISTINCT ?event) AS ?events) {
  ?event a sem:Event ; tw:attributedTo/skos:prefLabel ?source
} GROUP BY ?source ORDER BY DESC(?events) ?source`,
  ),
  question(
    'evidence',
    'Every event with its words and where they stand',
    `
SELECT ?what ?quote ?start ?end ?article ?url {
  ?event a sem:Event ; skos:prefLabel ?what ; tw:evidence ?e .
  ?e oa:exact ?quote ; oa:start ?start ; oa:end ?end ; oa:hasSource ?article .
  OPTIONAL { ?article schema:url ?url }
} ORDER BY ?article ?start ?end ?what`,
  ),
  question(
    'people',
    'Who is who: people with their positions',
    `
SELECT ?name ?position ?of {
  ?person a schema:Person ; skos:prefLabel ?name .
  OPTIONAL { ?person schema:jobTitle ?position }
  OPTIONAL { ?person schema:affiliation/skos:prefLabel ?of }
} ORDER BY ?name ?position ?of`,
  ),
  question(
    'figures',
    'Cases, deaths, tests and vaccinations that the articles count',
    `
SELECT ?place ?measure ?value ?date ?quote {
  ?figure a tw:Figure ; tw:measure ?measure ; tw:value ?value ; tw:evidence/oa:exact ?quote .
  OPTIONAL { ?figure tw:place/skos:prefLabel ?place }
  OPTIONAL { ?figure tw:date ?date }
} ORDER BY ?place ?measure ?value ?date ?quote`,
  ),
]

/**
 * The question with a name.
 *
 * @throws RangeError naming all there are.
 */
export function questionNamed(name: string): NamedQuestion {
  const found = QUESTIONS.find((one) => one.name === name)
  if (!found) throw new RangeError(`no question is called "${name}": ${QUESTIONS.map((one) => one.name).join(', ')}`)
  return found
}
