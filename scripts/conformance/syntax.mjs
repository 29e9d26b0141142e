// Reading and writing of RDF, as the runner asks for it.
import { parseRdf, serializeQuads } from '../../dist/rdf/index.js'

/** Our reader. */
export const reader = (format) => ({
  parse: (text, baseIri) => parseRdf(text, { format, baseIri }),
})

/** Our writer: what is read is written and read again, so that each test of the suite is a round trip. */
export const writer = (format, through = format) => ({
  parse: async (text, baseIri) => {
    const quads = await parseRdf(text, { format, baseIri })
    return parseRdf([...serializeQuads(quads, through)].join(''), { format: through, blankNodePrefix: '' })
  },
})
