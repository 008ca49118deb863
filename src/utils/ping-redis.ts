import { Redis } from "ioredis"

let shared: Redis | undefined

/** One small connection for health checks, which gives up soon instead of queueing questions while Redis is away. */
function clientFor(url: string): Redis {
  const client = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 2000, connectTimeout: 1500 })
  // The ping's own rejection is the answer; an unheard 'error' event would end the process.
  client.on("error", () => undefined)
  return client
}

/** @throws when Redis does not answer within 2 s */
export async function pingRedis(url: string): Promise<void> {
  shared ??= clientFor(url)
  await shared.ping()
}
