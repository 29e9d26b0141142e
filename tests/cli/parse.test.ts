import { expect, test } from 'vitest'
import { triplewire } from './run-cli.js'

const SENTENCE = 'Japan donated doses to Taiwan.'

test('a text, standard input and a file as CoNLL-U', () => {
  const { status, stdout, stderr } = triplewire(['parse', '--text', SENTENCE])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const words = stdout.split('\n').filter((line) => /^\d+\t/.test(line))
  expect(words.map((line) => line.split('\t').slice(0, 4))).toEqual([
    ['1', 'Japan', 'Japan', 'PROPN'],
    ['2', 'donated', 'donate', 'VERB'],
    ['3', 'doses', 'dose', 'NOUN'],
    ['4', 'to', 'to', 'ADP'],
    ['5', 'Taiwan', 'Taiwan', 'PROPN'],
    ['6', '.', '.', 'PUNCT'],
  ])
  const withoutComments = (text: string) => text.replace(/^#.*\n/gm, '')
  expect(withoutComments(triplewire(['parse', '-'], { input: SENTENCE }).stdout)).toBe(withoutComments(stdout))
  expect(triplewire(['parse', 'seeds/000_0338a40432ea7c6f.txt']).stdout).toContain('# text = The World Health Organisation (WHO)')
})

test('--tree draws it', () => {
  expect(triplewire(['parse', '--text', SENTENCE, '--tree']).stdout).toMatch(/donated {2}VERB {2}root\n├─ Japan {2}PROPN {2}nsubj/)
})

test.each([
  ['nothing to parse', ['parse'], 2],
  ['a file and a text', ['parse', 'seeds', '--text', SENTENCE], 2],
  ['a missing file', ['parse', 'no.txt'], 1],
])('%s', (_, args, status) => {
  expect(triplewire(args)).toMatchObject({ status, stdout: '' })
})
