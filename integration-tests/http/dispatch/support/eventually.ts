import { setTimeout as sleep } from "node:timers/promises"

/** Repeats an expectation until it holds; after `timeout_ms` its own failure is thrown. */
export async function eventually<T>(expectation: () => T | Promise<T>, timeout_ms = 90_000): Promise<T> {
  const deadline = Date.now() + timeout_ms
  for (;;) {
    try {
      return await expectation()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(25)
    }
  }
}
