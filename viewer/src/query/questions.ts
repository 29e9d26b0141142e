/** A question that is ready to be asked. `?event` in an answer is highlighted in the graph. */
export interface Question {
  readonly title: string
  readonly sparql: string
}

export const QUESTIONS: readonly Question[] = [
  {
    title: 'Offers turned down',
    sparql: `SELECT ?event ?refuser ?goods ?giver ?date WHERE {
  ?event a tw:Rejection ; tw:recipient/skos:prefLabel ?refuser .
  OPTIONAL { ?event tw:item/skos:prefLabel ?goods }
  OPTIONAL { ?event tw:provider/skos:prefLabel ?giver }
  OPTIONAL { ?event tw:date ?date }
} ORDER BY ?refuser ?goods`,
  },
  {
    title: 'Who gave what to whom',
    sparql: `SELECT ?event ?type ?giver ?receiver ?goods ?quantity WHERE {
  ?event a ?type ; tw:provider ?p ; tw:recipient ?r ; tw:factuality tw:Actual .
  FILTER(?type IN (tw:Donation, tw:Shipment, tw:Delivery))
  ?p skos:prefLabel ?giver . ?r skos:prefLabel ?receiver .
  OPTIONAL { ?event tw:item/skos:prefLabel ?goods }
  OPTIONAL { ?event tw:quantity ?quantity }
} ORDER BY ?giver ?receiver`,
  },
  {
    title: 'Pledged or offered, no delivery reported',
    sparql: `SELECT ?event ?giver ?receiver ?goods WHERE {
  VALUES ?promise { tw:Pledge tw:Offer tw:Allocation }
  ?event a ?promise ; tw:provider ?p ; tw:recipient ?r .
  FILTER NOT EXISTS {
    VALUES ?done { tw:Delivery tw:Shipment tw:Donation }
    ?other a ?done ; tw:provider ?p ; tw:recipient ?r ; tw:factuality tw:Actual .
  }
  ?p skos:prefLabel ?giver . ?r skos:prefLabel ?receiver .
  OPTIONAL { ?event tw:item/skos:prefLabel ?goods }
} ORDER BY ?giver ?receiver`,
  },
  {
    title: 'Doses by giver',
    sparql: `SELECT ?giver (SUM(?q) AS ?doses) (COUNT(?event) AS ?events) WHERE {
  { SELECT DISTINCT ?event ?p ?q WHERE { ?event tw:provider ?p ; tw:quantity ?q } }
  ?p skos:prefLabel ?giver .
} GROUP BY ?giver ORDER BY DESC(?doses)`,
  },
  {
    title: 'Doses by receiver',
    sparql: `SELECT ?receiver (SUM(?q) AS ?doses) (COUNT(?event) AS ?events) WHERE {
  { SELECT DISTINCT ?event ?r ?q WHERE { ?event tw:recipient ?r ; tw:quantity ?q } }
  ?r skos:prefLabel ?receiver .
} GROUP BY ?receiver ORDER BY DESC(?doses)`,
  },
  {
    title: 'What went through COVAX',
    sparql: `SELECT ?event ?what ?receiver WHERE {
  ?event tw:via ent:covax ; skos:prefLabel ?what .
  OPTIONAL { ?event tw:recipient/skos:prefLabel ?receiver }
} ORDER BY ?what`,
  },
  {
    title: 'Redirected: from whom, to whom',
    sparql: `SELECT ?event ?from ?to ?goods ?quantity WHERE {
  ?event a tw:Redirection .
  OPTIONAL { ?event tw:recipient/skos:prefLabel ?from }
  OPTIONAL { ?event tw:redirectedTo/skos:prefLabel ?to }
  OPTIONAL { ?event tw:item/skos:prefLabel ?goods }
  OPTIONAL { ?event tw:quantity ?quantity }
}`,
  },
  {
    title: 'Delayed, suspended or redirected',
    sparql: `SELECT ?event ?what WHERE {
  VALUES ?type { tw:Suspension tw:Redirection }
  ?event a ?type ; skos:prefLabel ?what .
} ORDER BY ?what`,
  },
  {
    title: 'Who says so: events by speaker',
    sparql: `SELECT ?speaker (COUNT(DISTINCT ?event) AS ?events) WHERE {
  { ?event tw:attributedTo ?s } UNION { ?event tw:evidence/tw:attributedTo ?s }
  ?event a ?type . FILTER(STRSTARTS(STR(?event), STR(ev:)))
  ?s skos:prefLabel ?speaker .
} GROUP BY ?speaker ORDER BY DESC(?events)`,
  },
  {
    title: 'Only planned or possible',
    sparql: `SELECT ?event ?what ?claim WHERE {
  ?event tw:factuality ?claim ; skos:prefLabel ?what .
  FILTER(?claim IN (tw:Planned, tw:Possible))
} ORDER BY ?what`,
  },
  {
    title: 'Told by more than one article',
    sparql: `SELECT ?event ?what (COUNT(DISTINCT ?article) AS ?articles) WHERE {
  ?event skos:prefLabel ?what ; tw:evidence/oa:hasSource ?article .
} GROUP BY ?event ?what HAVING(COUNT(DISTINCT ?article) > 1) ORDER BY DESC(?articles)`,
  },
  {
    title: 'Every sentence, with its event',
    sparql: `SELECT ?event ?what ?sentence WHERE {
  ?event skos:prefLabel ?what ; tw:evidence ?e .
  ?e oa:exact ?sentence .
} ORDER BY ?what`,
  },
  {
    title: 'What happened in 2021',
    sparql: `SELECT ?event ?what ?earliest ?latest WHERE {
  ?event tw:earliest ?earliest ; tw:latest ?latest ; skos:prefLabel ?what .
  FILTER(?latest >= "2021-01-01"^^xsd:date && ?earliest <= "2021-12-31"^^xsd:date)
} ORDER BY ?earliest`,
  },
]
