import { AnswerCache, EVERYBODY, type Answer, type Turn } from "../answer-cache"

const MB = 1024 * 1024
const BEST = { business_id: "bus_best", sales_channel_id: "sc_best" }
const CLEAR = { business_id: "bus_clear", sales_channel_id: "sc_clear" }

const says = (text: string): Answer => ({ body: Buffer.from(text), etag: text })

function made(turn: Turn): Extract<Turn, { kind: "make" }> {
  if (turn.kind !== "make") throw new Error(`Expected to make it, not to ${turn.kind}`)
  return turn
}

describe("AnswerCache", () => {
  it("gives one business's answer to nobody else", () => {
    const cache = new AnswerCache(MB)
    made(cache.take(BEST, "list")).settle(says("best"))
    expect(cache.take(CLEAR, "list").kind).toBe("make")
    expect(cache.take(BEST, "list")).toEqual({ kind: "kept", answer: says("best") })
  })

  it("makes it once, however many ask", async () => {
    const cache = new AnswerCache(MB)
    const first = made(cache.take(BEST, "list"))
    const others = Array.from({ length: 50 }, () => cache.take(BEST, "list"))
    first.settle(says("once"))
    for (const other of others) {
      expect(other.kind).toBe("wait")
      if (other.kind === "wait") expect(await other.answer).toEqual(says("once"))
    }
  })

  it("lets the next one try where the first got nothing", async () => {
    const cache = new AnswerCache(MB)
    const first = made(cache.take(BEST, "list"))
    const other = cache.take(BEST, "list")
    first.settle(null)
    first.settle(says("too late"))
    if (other.kind === "wait") expect(await other.answer).toBeNull()
    expect(cache.take(BEST, "list").kind).toBe("make")
  })

  it.each([BEST.business_id, BEST.sales_channel_id, EVERYBODY])("forgets by %s", (id) => {
    const cache = new AnswerCache(MB)
    made(cache.take(BEST, "list")).settle(says("old"))
    cache.drop(id)
    expect(cache.take(BEST, "list").kind).toBe("make")
  })

  it("leaves the others alone", () => {
    const cache = new AnswerCache(MB)
    made(cache.take(CLEAR, "list")).settle(says("clear"))
    cache.drop(BEST.business_id)
    expect(cache.take(CLEAR, "list").kind).toBe("kept")
  })

  it("keeps nothing that was begun before a change", () => {
    const cache = new AnswerCache(MB)
    const begun = made(cache.take(BEST, "list"))
    cache.drop(BEST.sales_channel_id)
    const after = made(cache.take(BEST, "list"))
    begun.settle(says("before the change"))
    expect(cache.take(BEST, "list").kind).toBe("wait")
    after.settle(says("after it"))
    expect(cache.take(BEST, "list")).toEqual({ kind: "kept", answer: says("after it") })
  })

  it("stays within its bytes", () => {
    const cache = new AnswerCache(10_000)
    for (let page = 0; page < 100; page++)
      made(cache.take(BEST, `page ${page}`)).settle(says("x".repeat(1000)))
    const kept = Array.from({ length: 100 }, (_, page) => cache.take(BEST, `page ${page}`).kind)
    expect(kept.filter((kind) => kind === "kept").length).toBeLessThanOrEqual(6)
    expect(kept.at(-1)).toBe("kept")
  })
})
