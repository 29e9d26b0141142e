import { type HtmlNode, walk } from './html-tree.js'

/** Elements whose text is no part of the article's. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'MATH',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'FIGCAPTION',
  'HEAD',
])

/** Elements that flow inside a line; every other one begins and ends a paragraph. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** Text of a tree: a blank line between paragraphs, `\n` for a line break, runs of white space as one space. */
export function blockText(root: HtmlNode): string {
  const paragraphs: string[] = []
  let current = ''
  const endParagraph = () => {
    const text = current
      .replace(/[ \t\r\f]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (text !== '') paragraphs.push(text)
    current = ''
  }
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) current += (node.data ?? '').replace(/\n/g, ' ')
      if (node.nodeType !== 1) return node === root
      const name = node.nodeName.toUpperCase()
      if (SKIPPED.has(name)) return false
      if (name === 'BR') current += '\n'
      else if (!INLINE.has(name)) endParagraph()
      return true
    },
    (node) => {
      if (node.nodeType !== 1) return
      const name = node.nodeName.toUpperCase()
      if (name !== 'BR' && !INLINE.has(name)) endParagraph()
    },
  )
  endParagraph()
  return paragraphs.join('\n\n')
}
