// The bare page that the viewer is measured against: Sigma's defaults, straight arrows, nothing around it.
import Graph from 'graphology'
import Sigma from 'sigma'

const data = await (await fetch('graph.json')).json()
const graph = new Graph({ type: 'directed', multi: true })
for (const { id, label } of data.entities) {
  const [x, y] = data.layout.entities[id]
  graph.addNode(id, { x, y, label, size: 8, color: '#333a4d' })
}
for (const { id, roles } of data.events)
  graph.addDirectedEdgeWithKey(id, roles.provider[0], roles.recipient[0], { size: 2, color: '#058CFF' })
const canvas = { renders: 0 }
globalThis.__viewer = { canvas }
const sigma = new Sigma(graph, document.getElementById('app'), { defaultEdgeType: 'arrow' })
canvas.sigma = sigma
canvas.renders = 1
