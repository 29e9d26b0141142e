import type { Quad } from '@rdfjs/types'
import type { Article, Entity, Position } from '../model/index.js'
import type { DirectFact } from './direct.js'
import type { Minting } from './minting.js'
import { iri, isIri, prov, rdf, rdfs, schema, skos, text, tw, typed, wd } from './terms.js'

/** An entity with its names, its plain facts and, for a person, the positions that the articles give. */
export function* entityQuads(
  entity: Entity,
  facts: readonly DirectFact[],
  positions: readonly Position[],
  { mint, quad, language }: Minting,
): Generator<Quad> {
  const node = mint('entity', entity.id)
  yield quad(node, rdf('type'), tw(entity.kind))
  if (entity.kind === 'Person') yield quad(node, rdf('type'), schema('Person'))
  yield quad(node, skos('prefLabel'), text(entity.label, language))
  for (const name of entity.altLabels) yield quad(node, skos('altLabel'), text(name, language))
  if (entity.iso2 !== null) yield quad(node, tw('iso2'), text(entity.iso2))
  if (entity.wikidata !== null) yield quad(node, skos('exactMatch'), wd(entity.wikidata))
  for (const whole of entity.partOf) yield quad(node, tw('partOf'), mint('entity', whole))
  for (const title of unique(positions.map(titleOf))) yield quad(node, schema('jobTitle'), text(title))
  for (const id of unique(positions.map(({ affiliation }) => affiliation))) yield quad(node, schema('affiliation'), mint('entity', id))
  for (const { property, object } of facts) yield quad(node, tw(property), mint('entity', object))
}

/** An article as the source of its facts; its text makes the graph complete in itself. */
export function* articleQuads(article: Article, { mint, quad, articleBody }: Minting): Generator<Quad> {
  const node = mint('article', article.id)
  yield quad(node, rdf('type'), schema('NewsArticle'))
  yield quad(node, rdf('type'), prov('Entity'))
  if (article.title !== null) yield quad(node, schema('headline'), text(article.title))
  if (article.date !== null) yield quad(node, schema('datePublished'), typed(article.date, 'date'))
  if (article.url !== null) yield quad(node, schema('url'), isIri(article.url) ? iri(article.url) : text(article.url))
  if (articleBody) yield quad(node, schema('articleBody'), text(article.text))
}

/** The program and its version: no clock, so the same articles give the same bytes. */
export function* agentQuads(version: string, { agent, quad }: Minting): Generator<Quad> {
  yield quad(agent, rdf('type'), prov('SoftwareAgent'))
  yield quad(agent, rdfs('label'), text(`Triplewire ${version}`))
  yield quad(agent, schema('softwareVersion'), text(version))
}

/** A job title that is past says so on the person too, where nothing else would tell. */
function titleOf({ jobTitle, former }: Position): string | null {
  return jobTitle !== null && former && !/^(former|ex-)/i.test(jobTitle) ? `former ${jobTitle}` : jobTitle
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort()
}
