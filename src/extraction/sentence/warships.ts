import type { Tree } from './tree.js'

/** What stands before the names of a country's ships, and the gazetteer id of that country. */
const PREFIXES: Readonly<Record<string, string>> = {
  BAP: 'PE',
  BNS: 'BD',
  BRP: 'PH',
  HDMS: 'DK',
  HMAS: 'AU',
  HMCS: 'CA',
  HMNZS: 'NZ',
  HMS: 'GB',
  HTMS: 'TH',
  INS: 'IN',
  KRI: 'ID',
  ORP: 'PL',
  PNS: 'PK',
  RFA: 'GB',
  ROKS: 'KR',
  SLNS: 'LK',
  TCG: 'TR',
  USCGC: 'US',
  USNS: 'US',
  USS: 'US',
}

/** The country whose flag the ship named at `head` flies, by the letters before its name: "HMAS Adelaide"; null for what is no such ship. */
export function flagOf(tree: Tree, head: number): string | null {
  const { tokens } = tree.doc
  let first = head
  while (first > 0 && head - first < 3 && tokens[first - 1]!.upos === 'PROPN') first--
  for (let t = first; t <= head; t++) {
    const flag = PREFIXES[tokens[t]!.form]
    // a name follows: "USS" alone, or before anything else, is none
    if (flag !== undefined && tokens[t + 1]?.upos === 'PROPN') return flag
  }
  return null
}
