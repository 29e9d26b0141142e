import { type Command, stringValue, stringValues, UsageError } from '../command.js'

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Show why an article yields the events it does.',
  usage: '<file|folder>… [--event <IRI>]',
  details: `For each event the sentence with its trigger and roles underlined, the rule that fired, and what was no role and why;
then the words that were considered and turned down.`,
  options: {
    event: { type: 'string', value: 'IRI', description: 'Only this event, by its IRI, or the last part of it.' },
    ontology: { type: 'string', value: 'FILE', multiple: true, description: 'Turtle with more event classes and frames; may be repeated.' },
  },
  examples: [['triplewire explain seeds/000_0338a40432ea7c6f.txt', 'explains the events of an article']],
  async run(files, values, terminal) {
    if (files.length === 0) throw new UsageError('Name the articles to explain.')
    const event = stringValue(values, 'event')?.split(/[/#:]/).at(-1)
    const { explainArticles } = await import('../../pipeline/index.js')
    const options = { event: event ?? null, ontology: stringValues(values, 'ontology'), report: terminal.report }
    let written = 0
    for await (const text of explainArticles(files, options)) {
      written += text.length
      await terminal.write(text)
    }
    if (event === undefined || written > 0) return 0
    terminal.complain(`No event ${JSON.stringify(event)} is in these articles; "triplewire build" gives the IRIs of those that are.`)
    return 1
  },
}
