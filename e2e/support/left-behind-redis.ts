import { readFileSync } from "node:fs"
import path from "node:path"
import Redis from "ioredis"
import type { Find } from "./left-behind-dump"
import type { Sought } from "./left-behind-values"
import { readStack } from "./stack"

/**
 * Has Redis write its dump, which holds everything uncompressed: caches, sessions, queues, workflows, in every database; and
 * tells what stands in it.
 */
export async function findInRedis(sought: Sought[]): Promise<{ bytes: number; finds: Find[] }> {
  const redis = new Redis(readStack().redis_url)
  try {
    if ((await setting(redis, "rdbcompression")) !== "no") throw new Error("Redis would compress its dump.")
    await redis.save()
    const file = path.join(await setting(redis, "dir"), await setting(redis, "dbfilename"))
    const text = readFileSync(file).toString("utf8").toLowerCase()
    const finds = sought
      .filter(({ standsIn }) => standsIn(text))
      .map(({ from }) => ({ place: "Redis", from }))
    return { bytes: text.length, finds }
  } finally {
    redis.disconnect()
  }
}

async function setting(redis: Redis, name: string): Promise<string> {
  const [, value] = (await redis.config("GET", name)) as [string, string]
  return value
}
