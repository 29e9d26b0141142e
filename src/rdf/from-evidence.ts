import { type Evidence, FACTUALITIES, type RoleSpan } from '../model/index.js'
import { compare } from './collections.js'
import type { Faults } from './faults.js'
import { NAMESPACES } from './namespaces.js'
import type { Node, Nodes } from './nodes.js'
import { localName } from './terms.js'

const { tw: TW, oa: OA } = NAMESPACES

/** The evidence of a fact, in the order of its numbers. */
export function readEvidence(fact: Node, nodes: Nodes, faults: Faults): Evidence[] {
  return fact
    .values(`${TW}evidence`)
    .sort((a, b) => ordinal(a) - ordinal(b) || compare(a, b))
    .flatMap((iri) => {
      const node = nodes.get(iri)
      if (!node) faults.dangling(fact.iri, `its evidence <${iri}> is not in the graph`)
      return node ? [readPiece(node)] : []
    })
}

function readPiece(node: Node): Evidence {
  return {
    article: node.locals(`${OA}hasSource`)[0] ?? '',
    start: node.number(`${OA}start`) ?? 0,
    end: node.number(`${OA}end`) ?? 0,
    exact: node.only(`${OA}exact`) ?? '',
    prefix: node.only(`${OA}prefix`) ?? '',
    suffix: node.only(`${OA}suffix`) ?? '',
    supports: node.locals(`${TW}supports`),
    attributedTo: node.locals(`${TW}attributedTo`),
    factuality: node.oneOf(`${TW}factuality`, FACTUALITIES) ?? 'actual',
    confidence: node.number(`${TW}confidence`) ?? 0,
    spans: node.values(`${TW}roleSpan`).flatMap(readSpan).sort(bySpan),
    rule: node.only(`${TW}rule`) ?? '',
  }
}

/** `recipient 812 819`. */
function readSpan(literal: string): RoleSpan[] {
  const [role, start, end] = literal.split(' ')
  return role === undefined || start === undefined || end === undefined ? [] : [{ role, start: Number(start), end: Number(end) }]
}

/** Text order. */
function bySpan(a: RoleSpan, b: RoleSpan): number {
  return a.start - b.start || a.end - b.end || compare(a.role, b.role)
}

/** The number in `…-e12`. */
function ordinal(iri: string): number {
  const digits = /-e(\d{1,9})$/.exec(localName(iri))?.[1]
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}
