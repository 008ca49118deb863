import Redis from "ioredis"
import { readStack } from "./stack"

/** A key's whole content, read in the way of its type; a dump of Redis would be compressed. */
async function contentOf(redis: Redis, key: string): Promise<string> {
  switch (await redis.type(key)) {
    case "string":
      return (await redis.get(key)) ?? ""
    case "hash":
      return JSON.stringify(await redis.hgetall(key))
    case "list":
      return JSON.stringify(await redis.lrange(key, 0, -1))
    case "set":
      return JSON.stringify(await redis.smembers(key))
    case "zset":
      return JSON.stringify(await redis.zrange(key, 0, -1))
    case "stream":
      return JSON.stringify(await redis.xrange(key, "-", "+"))
    default:
      return ""
  }
}

/** Keys of every Redis database whose name or content holds any of these words: caches, sessions, queues, workflows. */
export async function redisKeysInClear(words: string[]): Promise<{ looked_at: number; found: string[] }> {
  const redis = new Redis(readStack().redis_url)
  try {
    const found: string[] = []
    let looked_at = 0
    for await (const keys of redis.scanStream({ count: 500 })) {
      for (const key of keys as string[]) {
        looked_at++
        const text = `${key} ${await contentOf(redis, key)}`.toLowerCase()
        if (words.some((word) => text.includes(word.toLowerCase()))) found.push(key)
      }
    }
    return { looked_at, found }
  } finally {
    redis.disconnect()
  }
}
