import type { Trace } from '../extraction/index.js'
import type { Doc, Entity, Event } from '../model/index.js'
import { codePoint } from './events.js'

/**
 * For a person: every event of one article with its sentence, trigger and roles underlined, the rule that fired,
 * and what was considered and turned down, and why.
 *
 * @param only report this event id alone; null for all, followed by the triggers that yielded no event
 */
export function explain(
  doc: Doc,
  trace: Trace,
  events: readonly Event[],
  entities: ReadonlyMap<string, Entity>,
  only: string | null = null,
): string {
  const points = [...doc.text]
  const lines: string[] = []
  const own = events.filter((e) => e.evidence.some((v) => v.article === doc.article.id) && (only === null || e.id === only))
  const first = (e: Event) => e.evidence[0]!.start
  for (const event of [...own].sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1))) {
    lines.push(`${event.type}: ${event.label}`, `  ${facts(event, entities)}`)
    for (const evidence of event.evidence) {
      const sentence = doc.sentences.find((s) => codePoint(doc, s.start) <= evidence.start && evidence.start < codePoint(doc, s.end))
      const from = sentence ? codePoint(doc, sentence.start) : evidence.start
      const to = Math.max(sentence ? codePoint(doc, sentence.end) : 0, evidence.end)
      lines.push(`  | ${printable(points.slice(from, to))}`)
      for (const span of evidence.spans) {
        if (span.start < from || span.end > to)
          lines.push(`  | (${span.role} from elsewhere: "${printable(points.slice(span.start, span.end))}")`)
        else lines.push(`  | ${' '.repeat(span.start - from)}${'~'.repeat(Math.max(1, span.end - span.start))} ${span.role}`)
      }
      lines.push(`  rule ${evidence.rule}; ${evidence.factuality}; confidence ${evidence.confidence}`)
      for (const act of trace.acts.filter((a) =>
        evidence.spans.some((s) => s.role === 'trigger' && s.start === codePoint(doc, doc.tokens[a.trigger.tokens[0]!]!.start)),
      ))
        for (const r of act.rejected) lines.push(`  not a role: "${doc.tokens[r.head]!.form}" (${r.fn}): ${r.why}`)
    }
    lines.push('')
  }
  const none = trace.acts.filter((a) => a.dropped !== null)
  if (only === null && none.length) {
    lines.push('Considered and turned down:')
    for (const act of none) {
      const { form } = doc.tokens[act.trigger.head]!
      const sentence = doc.sentences[doc.tokens[act.trigger.head]!.sentence]!
      lines.push(
        `  "${form}" (${act.rule}) at ${codePoint(doc, doc.tokens[act.trigger.head]!.start)}: ${act.dropped} — ${printable([...doc.text.slice(sentence.start, sentence.end)].slice(0, 100))}`,
      )
    }
    lines.push('')
  }
  return lines.join('\n')
}

function facts(event: Event, entities: ReadonlyMap<string, Entity>): string {
  const names = (ids: readonly string[]) => ids.map((id) => entities.get(id)?.label ?? id).join(', ')
  const parts = Object.entries(event.roles).flatMap(([role, ids]) => (ids.length ? [`${role} ${names(ids)}`] : []))
  if (event.quantity !== null)
    parts.push(
      `quantity ${event.quantity}${event.quantityUnit ? ` ${event.quantityUnit}` : ''}${event.quantityKind ? ` (${event.quantityKind})` : ''}`,
    )
  if (event.money) parts.push(`amount ${event.money.currency} ${event.money.amount}`)
  if (event.date?.value) parts.push(`date ${event.date.value}`)
  if (event.attributedTo.length) parts.push(`according to ${names(event.attributedTo)}`)
  return [...parts, event.factuality, `confidence ${event.confidence}`].join('; ')
}

/** One line: every white-space or control character becomes a space, so that columns hold. */
const printable = (points: readonly string[]) => points.map((c) => (/[\s\p{Cc}\p{Cf}]/u.test(c) ? ' ' : c)).join('')
