import type { NameMention } from '../../model/index.js'
import type { Headline } from '../phrases/headline.js'
import type { HeadlineAct } from './headline-acts.js'

/** What the gazetteer knows of goods and their makers. */
export interface GoodsKnown {
  /** Do the goods say anything? "Masks" do, "supplies" do not. */
  specific(goods: NameMention): boolean
  /** Gazetteer id of the product that a name stands for, or that the maker it names has made; null for other names. */
  product(name: NameMention): string | null
  /** Gazetteer id of the country whose government published the text on its own site; null for the press. */
  readonly publisher: string | null
  readonly headline: Headline
  /** What the headline tells of givers and receivers. */
  readonly headlineActs: readonly HeadlineAct[]
  /** Gazetteer id of the country of a place; the id itself for anything else. */
  countryOf(id: string): string
}
