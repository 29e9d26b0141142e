import { type DirectProperty, type OwnClass, ROLES } from '../model/index.js'
import { compare } from './collections.js'
import type { Faults } from './faults.js'
import { NAMESPACES } from './namespaces.js'
import type { Node, Nodes } from './nodes.js'
import { localName } from './terms.js'

const { tw: TW, rdfs: RDFS } = NAMESPACES

/** The event classes that a graph describes itself, sorted by name; those of which it says nothing more than that they are, are left out. */
export function readOwnClasses(nodes: Nodes, faults: Faults): OwnClass[] {
  return nodes
    .with(`${RDFS}subClassOf`, `${TW}TransferEvent`)
    .map((node) => ({ name: localName(node.iri), label: node.value(`${RDFS}label`), direct: readDirect(node, nodes, faults) }))
    .filter(({ label, direct }) => label !== null || direct.length > 0)
    .sort((a, b) => compare(a.name, b.name))
}

function readDirect(node: Node, nodes: Nodes, faults: Faults): DirectProperty[] {
  return node.values(`${TW}directProperty`).flatMap((iri) => {
    const role = (property: string) =>
      ROLES.find((one) =>
        nodes
          .get(iri)
          ?.values(TW + property)
          .includes(TW + one),
      )
    const [subject, object] = [role('subjectRole'), role('objectRole')]
    if (subject && object) return [{ name: localName(iri), subject, object }]
    faults.lost(
      iri,
      `a direct property needs two roles (tw:subjectRole, tw:objectRole), each one of ${ROLES.join(', ')}; it is passed over`,
    )
    return []
  })
}
