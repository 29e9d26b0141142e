import { Parser } from 'htmlparser2'
import { LIMITS } from './limits.js'

/**
 * Says in words by how much a page is too complex to work on, or null if it is not.
 * Read as a stream, before a document is built: building and reading one takes time that grows with the square of its depth.
 */
export function tooComplex(content: string): string | null {
  let [depth, deepest, elements] = [0, 0, 0]
  const parser = new Parser({
    onopentagname() {
      depth++
      elements++
      if (depth > deepest) deepest = depth
    },
    onclosetag() {
      depth--
    },
  })
  // In pieces, so that a page which is far too deep is given up early: closing its elements is slow, too.
  for (let at = 0; at < content.length; at += 65_536) {
    parser.write(content.slice(at, at + 65_536))
    if (deepest > LIMITS.htmlDepth) return `nests its elements more than ${LIMITS.htmlDepth} deep`
    if (elements > LIMITS.htmlElements) return `has more than ${LIMITS.htmlElements} elements`
  }
  return null
}
