import { LRUCache } from "lru-cache"

/** Visitors may ask about regions that do not exist; there are never this many that do. */
const MAX_ENTRIES = 200

/** Answers that are the same for every business, until the next change that concerns all. */
export class SharedAnswers {
  private readonly answers = new LRUCache<string, Promise<unknown>>({ max: MAX_ENTRIES })

  /** Asks once, however many want to know. */
  async ask<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const kept = this.answers.get(question)
    // A question is always asked by the same query, so its answer is always of the same kind.
    if (kept) return kept as Promise<T>
    const answer = ask()
    this.answers.set(question, answer)
    answer.catch(() => this.answers.delete(question))
    return answer
  }

  clear(): void {
    this.answers.clear()
  }
}
