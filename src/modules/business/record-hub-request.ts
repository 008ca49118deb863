import { generateEntityId } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

export type HubRequestDigests = {
  /** SHA-256 of the signature, hex. */
  signature_digest: string
  /** SHA-256 of the body's bytes as they came, hex. */
  body_digest: string
  /** When the signature stops being accepted anyway. */
  expires_at: Date
}

/**
 * Keeps the first use of a signature. The unique index decides between processes, and rows are dropped as soon as
 * their signature would be refused for its age, so the table stays as small as ten minutes of traffic.
 */
export async function recordHubRequest(manager: EntityManager, request: HubRequestDigests): Promise<boolean> {
  const { signature_digest, body_digest, expires_at } = request
  await manager.execute(
    `delete from hub_request where id in
     (select id from hub_request where expires_at < now() limit 1000 for update skip locked)`,
  )
  await manager.execute(
    `insert into hub_request (id, signature_digest, body_digest, expires_at) values (?, ?, ?, ?)
     on conflict (signature_digest) where deleted_at is null do nothing`,
    [generateEntityId(undefined, "hreq"), signature_digest, body_digest, expires_at],
  )
  const rows: { body_digest: string }[] = await manager.execute(
    "select body_digest from hub_request where signature_digest = ?",
    [signature_digest],
  )
  return rows[0]?.body_digest === body_digest
}
