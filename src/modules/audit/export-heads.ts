import { Readable } from "node:stream"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { auditEntry } from "../../utils/audit-context"
import type { AuditModuleService } from "./service"
import type { AuditStorage } from "./storage-port"

type Head = { business_id: string; seq: string; hash: string }

/** One object a day, `audit/heads/2026/2026-11-22.jsonl`. */
export const headsKey = (day: Date): string => {
  const date = day.toISOString().slice(0, 10)
  return `audit/heads/${date.slice(0, 4)}/${date}.jsonl`
}

/**
 * Writes where every chain stands to a place the database's owner cannot reach, so that a log rewritten from end to end
 * shows (`npm run audit:verify -- --heads`). A day that was written stays as it was.
 *
 * @returns how many heads, or null when the day had been written before
 */
export async function exportHeads(
  service: AuditModuleService,
  storage: AuditStorage,
  now = new Date(),
): Promise<number | null> {
  const key = headsKey(now)
  if (await storage.head(key)) return null
  const heads = await service.sql.execute<Head>(
    "select business_id, seq::text as seq, encode(hash, 'hex') as hash from audit_chain order by business_id",
  )
  const exported_at = now.toISOString()
  const body = Buffer.from(heads.map((head) => `${JSON.stringify({ ...head, exported_at })}\n`).join(""))
  await storage.put(key, Readable.from([body]), body.length)
  await service.systemAppend(
    auditEntry({
      business_id: PLATFORM_SCOPE,
      action: "audit.heads",
      entity: "audit",
      detail: { chains: heads.length },
    }),
  )
  return heads.length
}
