/**
 * The terms of the RDF as literal types: `tw.recipient` is an IRI that the compiler knows, `tw.recipiant` does not compile.
 * A test holds `tw` equal to what ontology/core.ttl, events.ttl and frame-terms.ttl define.
 */
type Vocabulary<Base extends string, Local extends string> = { readonly [L in Local]: `${Base}${L}` }

function vocabulary<const Base extends string, const Local extends string>(
  base: Base,
  ...locals: readonly Local[]
): Vocabulary<Base, Local> {
  return Object.freeze(Object.fromEntries(locals.map((local) => [local, base + local]))) as Vocabulary<Base, Local>
}

export const TW = 'https://w3id.org/triplewire/ontology#'
/** Namespace of minted ids when a build is given no other. */
export const ID = 'https://w3id.org/triplewire/id/'
export const WD = 'http://www.wikidata.org/entity/'

// biome-ignore format: one kind of terms a line
export const tw = vocabulary(TW,
  'Fact', 'TransferEvent', 'Position', 'Figure', 'Assertion', 'Evidence',
  'Entity', 'Party', 'Item', 'Country', 'Region', 'Place', 'Organization', 'Company', 'Media', 'Programme', 'Group', 'Person', 'Vaccine', 'Goods',
  'Role', 'provider', 'recipient', 'item', 'via', 'redirectedTo',
  'quantity', 'quantityUnit', 'quantityKind', 'QuantityKind', 'Tranche', 'Total', 'Share', 'amount', 'currency',
  'date', 'earliest', 'latest',
  'factuality', 'Factuality', 'Actual', 'Planned', 'Possible', 'Negated', 'confidence', 'attributedTo',
  'evidence', 'supports', 'roleSpan', 'rule',
  'partOf', 'iso2', 'iso3', 'capital', 'demonym', 'metonym', 'generic',
  'former', 'holder', 'jobTitle', 'affiliation',
  'measure', 'value', 'place', 'Measure', 'cases', 'deaths', 'tests', 'dosesAdministered', 'peopleVaccinated', 'population',
  'actor', 'directProperty', 'subjectRole', 'objectRole', 'plover',
  'Offer', 'Pledge', 'Donation', 'Shipment', 'Delivery', 'Allocation', 'Purchase', 'Request', 'Rejection', 'Acceptance', 'Redirection', 'Suspension',
  'offered', 'offeredTo', 'pledged', 'pledgedTo', 'donated', 'donatedTo', 'shipped', 'shippedTo', 'delivered', 'deliveredTo', 'received',
  'allocated', 'allocatedTo', 'purchased', 'purchasedFrom', 'requested', 'requestedFrom', 'rejected', 'rejectedFrom', 'accepted', 'acceptedFrom',
  'Frame', 'Valence', 'evokes', 'valence', 'verb', 'noun', 'adjective', 'side', 'needs', 'means', 'whenPlanned', 'whenPledged', 'whenScheduled',
  'whenNegated', 'onGiving', 'onReceiving', 'onBuying', 'onElsewhere', 'onDonate', 'onOffer', 'onLend', 'onReturn', 'onReclaim', 'onPledge', 'onRedirect', 'weak')

export const rdf = vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'type', 'Property', 'langString')
export const rdfs = vocabulary(
  'http://www.w3.org/2000/01/rdf-schema#',
  'label',
  'subClassOf',
  'subPropertyOf',
  'domain',
  'range',
  'Class',
  'Literal',
)
export const owl = vocabulary(
  'http://www.w3.org/2002/07/owl#',
  'Class',
  'ObjectProperty',
  'DatatypeProperty',
  'AnnotationProperty',
  'NamedIndividual',
  'disjointWith',
)
export const xsd = vocabulary(
  'http://www.w3.org/2001/XMLSchema#',
  'date',
  'gYearMonth',
  'gYear',
  'integer',
  'decimal',
  'double',
  'boolean',
  'string',
)
export const skos = vocabulary(
  'http://www.w3.org/2004/02/skos/core#',
  'prefLabel',
  'altLabel',
  'definition',
  'example',
  'scopeNote',
  'exactMatch',
  'closeMatch',
)
export const prov = vocabulary('http://www.w3.org/ns/prov#', 'Entity', 'SoftwareAgent', 'wasDerivedFrom', 'wasAttributedTo')
export const oa = vocabulary(
  'http://www.w3.org/ns/oa#',
  'SpecificResource',
  'hasSource',
  'hasSelector',
  'start',
  'end',
  'exact',
  'prefix',
  'suffix',
)
export const schema = vocabulary(
  'http://schema.org/',
  'NewsArticle',
  'Person',
  'headline',
  'datePublished',
  'url',
  'articleBody',
  'jobTitle',
  'affiliation',
  'softwareVersion',
)
export const sem = vocabulary('http://semanticweb.cs.vu.nl/2009/11/sem/', 'Event')
export const dct = vocabulary('http://purl.org/dc/terms/', 'title', 'description', 'license')
