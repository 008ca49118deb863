import { randomUUID } from "node:crypto"

/** Seconds. Payment providers are asked meanwhile; a crashed run's lock ends before the next gives up waiting. */
const LOCK = { ttl: 60, timeout: 65, retryInterval: 0.1 }

/** What is done to one order is done one after another; not Medusa's own key, which its workflows take beneath ours. */
export const orderLock = ({ order_id }: { order_id: string }) => ({
  ...LOCK,
  key: `order-desk:${order_id}`,
  ownerId: randomUUID(),
})
