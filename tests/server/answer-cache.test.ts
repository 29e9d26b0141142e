import { expect, test } from 'vitest'
import { AnswerCache } from '../../src/server/answer-cache.js'

const reply = (body: string) => ({ status: 200, body })
const waits = () => true

test('each question is answered once, also for those who ask meanwhile; a failure is not kept', async () => {
  const cache = new AnswerCache(10_000)
  let made = 0
  const ask = (question: string, fail = false) =>
    cache.answer(question, waits, async () => {
      const number = ++made
      await Promise.resolve()
      if (fail) throw new Error('no')
      return reply(`${question} ${number}`)
    })
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([reply('a 1'), reply('a 1'), reply('b 2')])
  expect(await ask('a')).toEqual(reply('a 1'))
  await expect(ask('c', true)).rejects.toThrow('no')
  expect(await ask('c')).toEqual(reply('c 4'))
})

test('what was not asked for longest goes first, and what is large is not kept', async () => {
  const cache = new AnswerCache(1000)
  const made: string[] = []
  const ask = (question: string, size = 90) =>
    cache.answer(question, waits, async () => {
      made.push(question)
      return reply('x'.repeat(size))
    })
  for (let i = 0; i < 10; i++) await ask(`q${i}`)
  await ask('q0')
  await ask('q10')
  await ask('q0')
  await ask('q2')
  expect(made.slice(10)).toEqual(['q10'])
  await ask('q1')
  await ask('large', 200)
  await ask('large', 200)
  expect(made.slice(11)).toEqual(['q1', 'large', 'large'])
})

test('an answer is wanted as long as one of those who asked waits', async () => {
  const cache = new AnswerCache(1000)
  const waiting = [true, true]
  let wanted = () => true
  let finish = (_: unknown) => {}
  const first = cache.answer(
    'a',
    () => waiting[0] === true,
    async (told) => {
      wanted = told
      await new Promise((resolve) => (finish = resolve))
      return reply('')
    },
  )
  const second = cache.answer(
    'a',
    () => waiting[1] === true,
    async () => reply('another'),
  )
  waiting[0] = false
  expect(wanted()).toBe(true)
  waiting[1] = false
  expect(wanted()).toBe(false)
  finish(null)
  expect(await Promise.all([first, second])).toEqual([reply(''), reply('')])
})
