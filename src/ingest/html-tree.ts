/** The few properties of a DOM node that reading text needs. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly nodeName: string
  readonly data?: string
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

/** Visits a tree in document order, without recursion: hostile pages nest deeper than a stack. */
export function walk(root: HtmlNode, enter: (node: HtmlNode) => boolean, leave: (node: HtmlNode) => void): void {
  let node: HtmlNode = root
  for (;;) {
    if (enter(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!
      leave(node)
    }
    if (node === root) return
    node = node.nextSibling!
  }
}
