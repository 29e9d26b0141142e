import { isDay } from './day.js'
import { webAddress } from './draft.js'

/** The two methods of a DOM document that metadata is read with. */
interface Page {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
interface PageElement {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

export interface PageMetadata {
  readonly title: string | null
  readonly date: string | null
  readonly url: string | null
}

/**
 * Title, day of publication and address that a page gives of itself: Open Graph, schema.org JSON-LD, Dublin Core,
 * the canonical link. What is not a day or a web address is left out: a page's mistakes are not the reader's to mend.
 */
export function pageMetadata(page: Page): PageMetadata {
  const linked = linkedData(page)
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ??
    page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
  return {
    title: firstOf([meta('og:title'), linked('headline'), page.querySelector('title')?.textContent], (title) => title.trim() || null),
    date: firstOf(
      [
        meta('article:published_time'),
        linked('datePublished'),
        meta('datePublished'),
        meta('dc.date'),
        meta('DC.date.issued'),
        meta('pubdate'),
        meta('date'),
        page.querySelector('time[datetime]')?.getAttribute('datetime'),
      ],
      dayOf,
    ),
    url: firstOf([page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), linked('url')], webAddress),
  }
}

function firstOf(values: readonly (string | null | undefined)[], read: (value: string) => string | null): string | null {
  for (const value of values) {
    const found = value === null || value === undefined ? null : read(value.trim())
    if (found !== null) return found
  }
  return null
}

/** The day as the page writes it: its own time zone counts, not ours. */
function dayOf(value: string): string | null {
  const day = value.slice(0, 10)
  return isDay(day) ? day : null
}

/** Reads a string property of the first article that the page's JSON-LD blocks describe. */
function linkedData(page: Page): (key: string) => string | null {
  const nodes: Record<string, unknown>[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '')
      for (const item of [value].flat()) {
        const graph = isRecord(item) ? item['@graph'] : undefined
        for (const node of [item, ...(Array.isArray(graph) ? graph : [])]) if (isRecord(node)) nodes.push(node)
      }
    } catch {
      // Broken JSON-LD is common, and a page has other places for its metadata.
    }
  }
  return (key) => {
    const value = nodes.find((node) => typeof node[key] === 'string' && /Article|Report|Posting/.test(String(node['@type'])))?.[key]
    return typeof value === 'string' ? value : null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
