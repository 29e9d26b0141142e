import { topLevelWords } from '../query/index.js'
import { isIri } from '../rdf/terms.js'
import { HttpError } from './http-error.js'

/**
 * An update over the graphs that the protocol's `using-graph-uri` and `using-named-graph-uri` name:
 * a USING clause before each WHERE.
 *
 * @throws HttpError 400 at a name that is no IRI, or where the update names its graphs itself.
 */
export function withDataset(update: string, graphs: readonly string[], named: readonly string[]): string {
  if (graphs.length + named.length === 0) return update
  for (const iri of [...graphs, ...named]) if (!isIri(iri)) throw new HttpError(400, `not an absolute IRI: ${iri}`)
  const words = topLevelWords(update)
  if (words.some(({ word }) => word === 'USING' || word === 'WITH'))
    throw new HttpError(400, 'the update names its graphs (USING, WITH), and so does the request: only one may')
  const using = [...graphs.map((iri) => `USING <${iri}>`), ...named.map((iri) => `USING NAMED <${iri}>`)].join(' ')
  let out = ''
  let from = 0
  for (const { word, at } of words) {
    if (word !== 'WHERE') continue
    // It is short for a template and a pattern in one, and takes no USING.
    if (/DELETE\s*$/i.test(update.slice(Math.max(0, at - 40), at)))
      throw new HttpError(400, 'DELETE WHERE cannot be bound to graphs: write DELETE { … } WHERE { … }')
    out += `${update.slice(from, at)}${using} `
    from = at
  }
  return out + update.slice(from)
}
