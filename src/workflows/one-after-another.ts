import { randomUUID } from "node:crypto"

/** Seconds. Payment providers are asked meanwhile; a crashed run's lock ends before the next gives up waiting. */
const LOCK = { ttl: 60, timeout: 65, retryInterval: 0.1 }

/** A lock for what is done to one thing one after another; also how it is released, by nobody else. */
export const oneAfterAnother = (key: string) => ({ ...LOCK, key, ownerId: randomUUID() })
