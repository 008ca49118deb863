import { LRUCache } from "lru-cache"

/** Bounds how long a price list's first or last moment goes unnoticed: no row changes when it comes. */
const TTL_MS = 30_000
/** What an entry costs beside its bytes. */
const OVERHEAD_BYTES = 512

/** Whose answer it is. Both ids name the same business; a change may know either. */
export type Owner = { business_id: string; sales_channel_id: string }

/** One answer, as it goes out. */
export type Answer = { body: Buffer; etag: string }

/** What to do with a request: send what is kept, wait for who is making it, or make it and say so. */
export type Turn =
  | { kind: "kept"; answer: Answer }
  | { kind: "wait"; answer: Promise<Answer | null> }
  /** Only the first word counts: what comes after it may be of before a change that nobody heard of meanwhile. */
  | { kind: "make"; settle: (answer: Answer | null) => void }

type Making = { owner: Owner; promise: Promise<Answer | null>; is_outdated: boolean }

/** Everything changed, as a notification says it. */
export const EVERYBODY = "*"

/**
 * Answers of this process by business and question, bounded in bytes. Many who ask for an absent one share one making
 * of it; what was begun before a change is never kept after it.
 */
export class AnswerCache {
  private readonly entries: LRUCache<string, { owner: Owner; answer: Answer }>
  private readonly making = new Map<string, Making>()

  constructor(max_bytes: number) {
    this.entries = new LRUCache({
      maxSize: max_bytes,
      ttl: TTL_MS,
      sizeCalculation: ({ answer }, key) => answer.body.length + key.length + OVERHEAD_BYTES,
    })
  }

  take(owner: Owner, question: string): Turn {
    const key = JSON.stringify([owner.business_id, owner.sales_channel_id, question])
    const kept = this.entries.get(key)
    if (kept) return { kind: "kept", answer: kept.answer }
    const running = this.making.get(key)
    return running ? { kind: "wait", answer: running.promise } : this.begin(owner, key)
  }

  private begin(owner: Owner, key: string): Turn {
    let resolve: (answer: Answer | null) => void = () => undefined
    const promise = new Promise<Answer | null>((done) => (resolve = done))
    const mine: Making = { owner, promise, is_outdated: false }
    this.making.set(key, mine)
    let is_settled = false
    const settle = (answer: Answer | null): void => {
      if (is_settled) return
      is_settled = true
      if (this.making.get(key) === mine) this.making.delete(key)
      if (answer && !mine.is_outdated) this.entries.set(key, { owner, answer })
      resolve(answer)
    }
    return { kind: "make", settle }
  }

  /** Forgets the answers of one business, by either of its ids, or of everybody. */
  drop(id: string): void {
    const isMeant = ({ business_id, sales_channel_id }: Owner) =>
      id === EVERYBODY || id === business_id || id === sales_channel_id
    for (const [key, running] of this.making) {
      if (!isMeant(running.owner)) continue
      running.is_outdated = true
      this.making.delete(key)
    }
    if (id === EVERYBODY) return this.entries.clear()
    for (const [key, { owner }] of this.entries.entries()) if (isMeant(owner)) this.entries.delete(key)
  }
}
