type Entry<T> = { value: T; at: number }
type Options = {
  /** How long a value is taken as it is. */
  ttl_ms: number
  /** How much older it may be while loading fails. */
  stale_ms: number
  /** Keys kept; the one unused longest goes first. */
  max: number
  now?: () => number
}

/**
 * Values of this process, loaded once per key and time. After `ttl_ms` the next caller waits for a fresh value, so a
 * change (a suspended business) shows in time; only while loading fails is an older one given.
 */
export function ttlCache<T>({ ttl_ms, stale_ms, max, now = Date.now }: Options) {
  const entries = new Map<string, Entry<T>>()
  const loading = new Map<string, Promise<T>>()

  const keep = (key: string, entry: Entry<T>) => {
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > max && oldest !== undefined) entries.delete(oldest)
  }

  const refresh = async (key: string, load: () => Promise<T>): Promise<T> => {
    try {
      const value = await load()
      keep(key, { value, at: now() })
      return value
    } catch (error) {
      const old = entries.get(key)
      if (old && now() - old.at < ttl_ms + stale_ms) return old.value
      throw error
    } finally {
      loading.delete(key)
    }
  }

  return async (key: string, load: () => Promise<T>): Promise<T> => {
    const entry = entries.get(key)
    if (entry && now() - entry.at < ttl_ms) {
      keep(key, entry)
      return entry.value
    }
    const running = loading.get(key) ?? refresh(key, load)
    if (!loading.has(key)) loading.set(key, running)
    return running
  }
}
