import { Agent, request } from "undici"

const AT_ONCE = 8

/** Asks `urls` in turn, some at once, for that long. @returns answers a second @throws Error on any answer but 200 */
export async function answersPerSecond(
  asks: readonly { url: string; headers: Record<string, string> }[],
  duration_ms: number,
): Promise<number> {
  const dispatcher = new Agent({ connections: AT_ONCE })
  const end = performance.now() + duration_ms
  const start = performance.now()
  let count = 0
  let next = 0
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      const one = asks[next++ % asks.length]
      if (!one) throw new Error("Nothing to ask")
      const { statusCode, body } = await request(one.url, { headers: one.headers, dispatcher })
      await body.dump({ limit: 10_000_000 })
      if (statusCode !== 200) throw new Error(`${one.url} answered ${statusCode}`)
      count++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  const seconds = (performance.now() - start) / 1000
  await dispatcher.close()
  return count / seconds
}

/** One visit of each business's shop, to whatever it is. */
export async function visit(url: string, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const answer = await fetch(`${url}/store/tenant-config`, { headers: { "x-publishable-api-key": key } })
    await answer.text()
  }
}
