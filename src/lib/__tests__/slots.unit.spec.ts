import { setTimeout as sleep } from "node:timers/promises"
import { Slots } from "../slots"

describe("slots", () => {
  it("let so many run at once and no more, in the order they came", async () => {
    const slots = new Slots(3)
    const started: number[] = []
    let running = 0
    let most = 0
    const work = (i: number) =>
      slots.run(async () => {
        started.push(i)
        most = Math.max(most, ++running)
        await sleep(1)
        running--
        return i
      })
    const all = Array.from({ length: 20 }, (_, i) => i)
    expect(await Promise.all(all.map(work))).toEqual(all)
    expect(most).toBe(3)
    expect(started).toEqual(all)
  })

  it("free the slot of what fails", async () => {
    const slots = new Slots(1)
    await expect(slots.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await slots.run(async () => "next")).toBe("next")
  })
})
