export const ROLES = ['provider', 'recipient', 'item', 'via', 'redirectedTo'] as const
export type Role = (typeof ROLES)[number]

/** The event classes that ship; an ontology file can add more, so `Event.type` is a string. */
export const EVENT_TYPES = [
  'Offer',
  'Pledge',
  'Donation',
  'Shipment',
  'Delivery',
  'Allocation',
  'Purchase',
  'Request',
  'Rejection',
  'Acceptance',
  'Redirection',
  'Suspension',
] as const

export const FACTUALITIES = ['actual', 'planned', 'possible', 'negated'] as const
export type Factuality = (typeof FACTUALITIES)[number]

/** Whether a number is one consignment, a running total, or a part of a total stated elsewhere. */
export type QuantityKind = 'tranche' | 'total' | 'share'

/** A date as precise as known, with the interval it allows. */
export interface EventDate {
  /** `2021-07-16`, `2021-07` or `2021`; null when only an interval is known. */
  readonly value: string | null
  /** ISO days; null when open. */
  readonly earliest: string | null
  readonly latest: string | null
}

export interface Money {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

/** Where in the text a role is filled, for highlighting: code-point offsets into the article's text. */
export interface RoleSpan {
  /** `trigger`, a role, `quantity`, `amount`, `date` or `attribution`. */
  readonly role: string
  readonly start: number
  readonly end: number
}

/** The words of one article that support an event. Offsets count Unicode code points. */
export interface Evidence {
  /** Article id. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 40 characters before and after, for Web Annotation quote selectors. */
  readonly prefix: string
  readonly suffix: string
  /** Roles and values that this evidence shows. */
  readonly supports: readonly string[]
  /** Entity ids of who says so. */
  readonly attributedTo: readonly string[]
  readonly factuality: Factuality
  readonly confidence: number
  readonly spans: readonly RoleSpan[]
  /** Name of the rule that fired. */
  readonly rule: string
}

/** One real-world act, with all that its mentions say about it. */
export interface Event {
  /** Local part of its IRI, minted from content. */
  readonly id: string
  /** Local name of its class in the ontology, e.g. `Donation`. */
  readonly type: string
  /** One line for people: `China offers Sinovac to North Korea (July 2021)`. */
  readonly label: string
  /** Entity ids, sorted. */
  readonly roles: Readonly<Record<Role, readonly string[]>>
  readonly quantity: number | null
  readonly quantityKind: QuantityKind | null
  /** Plural word that the quantity counts: `doses`, `kits`, `tonnes`; null when unknown. */
  readonly quantityUnit: string | null
  readonly money: Money | null
  readonly date: EventDate | null
  readonly factuality: Factuality
  /** Entity ids of everyone the evidence credits, sorted. */
  readonly attributedTo: readonly string[]
  /** 0..1, calibrated: of facts given 0.9, about nine in ten are right. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** A person's position as an article gives it. `entity` is the Person entity. */
export interface Position {
  readonly id: string
  readonly entity: string
  readonly jobTitle: string | null
  /** Entity id. */
  readonly affiliation: string | null
  /** True for a former office. */
  readonly former: boolean
  readonly evidence: readonly Evidence[]
}

export const MEASURES = ['cases', 'deaths', 'tests', 'dosesAdministered', 'peopleVaccinated', 'population'] as const
export type Measure = (typeof MEASURES)[number]

/** A health figure counted for a place. */
export interface Figure {
  readonly id: string
  readonly measure: Measure
  readonly value: number
  /** Entity id. */
  readonly place: string | null
  readonly date: EventDate | null
  readonly evidence: readonly Evidence[]
}
