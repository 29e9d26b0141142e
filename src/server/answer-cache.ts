import type { Reply } from './reply.js'

/** A reply whose body is at hand. */
export type WholeReply = Reply & { readonly body: string }

/**
 * Answers that were given, by what was asked: the data of a read-only server do not change.
 * Whoever asks while the same is being answered waits for that answer.
 */
export class AnswerCache {
  readonly #answers = new Map<string, Promise<WholeReply>>()
  /** Those who wait for an answer that is being made; each says whether it still does. */
  readonly #waiting = new Map<string, Set<() => boolean>>()
  readonly #sizes = new Map<string, number>()
  readonly #most: number
  #size = 0

  /** @param most Bytes, about, that questions and answers may have together; none of them more than a tenth of it. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * The answer to a question, made where it is not known. A failure is not kept.
   *
   * @param waits Whether who asks still waits.
   * @param make Makes the answer; it is told how to learn whether anybody waits.
   */
  async answer(question: string, waits: () => boolean, make: (wanted: () => boolean) => Promise<WholeReply>): Promise<WholeReply> {
    this.#waiting.get(question)?.add(waits)
    const known = this.#answers.get(question)
    if (known) {
      // Maps keep the order of entry: what is asked again goes to the end.
      this.#answers.delete(question)
      this.#answers.set(question, known)
      return known
    }
    const waiting = new Set([waits])
    const made = make(() => [...waiting].some((one) => one()))
    this.#waiting.set(question, waiting)
    this.#answers.set(question, made)
    try {
      const reply = await made
      this.#keep(question, question.length + reply.body.length)
      return reply
    } catch (error) {
      this.#answers.delete(question)
      throw error
    } finally {
      this.#waiting.delete(question)
    }
  }

  #keep(question: string, size: number): void {
    if (size > this.#most / 10) {
      this.#answers.delete(question)
      return
    }
    this.#sizes.set(question, size)
    this.#size += size
    for (const oldest of this.#answers.keys()) {
      if (this.#size <= this.#most) return
      // What is still being answered has no size yet, and takes no room.
      const freed = this.#sizes.get(oldest)
      if (freed === undefined) continue
      this.#answers.delete(oldest)
      this.#sizes.delete(oldest)
      this.#size -= freed
    }
  }
}
