import { createHash } from "node:crypto"
import { pipeline } from "node:stream/promises"
import { Readable, Transform } from "node:stream"
import { createGunzip, createGzip } from "node:zlib"
import { MedusaError } from "@medusajs/framework/utils"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { auditInTransaction } from "../../utils/audit-in-transaction"
import { transactionOf } from "../../utils/scope-transaction"
import type { AuditModuleService } from "./service"
import type { AuditStorage } from "./storage-port"
import type { Sql } from "./sql"

export type Month = { name: string; from: Date; until: Date }
export type ArchivedMonth = { partition: string; entries: number; object_key: string; sha256: string }

const BATCH = 2000

/** Our own names only: they go into statements. */
const NAME = /^audit_entry_\d{6}$/

/** Months that ended before `before`, oldest first. */
export function expiredMonths(sql: Sql, before: Date): Promise<Month[]> {
  return sql.execute<Month>(
    `select name, "from", "until" from audit_partition where "until" <= ? order by "from"`,
    [before],
  )
}

/** A month as JSON lines in its chains' order, hashes and all, a page at a time. */
async function* linesOf(sql: Sql, name: string): AsyncGenerator<string> {
  let after: { business_id: string; seq: string } | undefined
  for (;;) {
    const rows: { business_id: string; seq: string; line: string }[] = await sql.execute(
      `select business_id, seq::text as seq, row_to_json(e)::text as line from "${name}" e
       ${after ? "where (business_id, e.seq) > (?, ?::bigint)" : ""} order by business_id, e.seq limit ${BATCH}`,
      after ? [after.business_id, after.seq] : [],
    )
    for (const { line } of rows) yield `${line}\n`
    after = rows.at(-1)
    if (!after) return
  }
}

function counter() {
  const hash = createHash("sha256")
  const pass = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { pass, digest: () => hash.digest("hex") }
}

/** Reads back what was stored: its hash, and how many lines it has. */
async function readBack(storage: AuditStorage, key: string): Promise<{ sha256: string; lines: number }> {
  const { pass, digest } = counter()
  let lines = 0
  await pipeline(await storage.get(key), pass, createGunzip(), async (content: AsyncIterable<Buffer>) => {
    for await (const chunk of content) for (const byte of chunk) if (byte === 10) lines += 1
  })
  return { sha256: digest(), lines }
}

/**
 * Exports one whole expired month to storage, reads it back, and only then drops it. Where each chain goes on is kept
 * as its anchor, in the transaction that drops the month.
 *
 * @throws MedusaError when what was stored is not what was sent, or the month changed meanwhile: nothing is dropped
 */
export async function archiveMonth(
  service: AuditModuleService,
  storage: AuditStorage,
  { name, from, until }: Month,
): Promise<ArchivedMonth> {
  if (!NAME.test(name))
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "This is no month of the audit log")
  const object_key = `audit/archive/${name}.jsonl.gz`
  const { pass, digest } = counter()
  const gzip = createGzip()
  const compressing = pipeline(Readable.from(linesOf(service.sql, name)), gzip, pass)
  await Promise.all([compressing, storage.put(object_key, pass)])
  const sha256 = digest()
  const stored = await readBack(storage, object_key)
  if (stored.sha256 !== sha256)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${object_key} is not what was stored`)
  await service.inScope(PLATFORM_SCOPE, async (context) => {
    const transaction = transactionOf(context)
    await transaction.execute("set local lock_timeout = '10s'")
    const [counted] = await transaction.execute<{ count: string }[]>(
      `select count(*) as count from "${name}"`,
    )
    if (Number(counted?.count) !== stored.lines)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${name} changed while it was exported`)
    await transaction.execute(
      `insert into audit_anchor (business_id, seq, hash, "until")
       select distinct on (business_id) business_id, seq, hash, ?::timestamptz from "${name}" order by business_id, seq desc
       on conflict (business_id) do update set seq = excluded.seq, hash = excluded.hash, "until" = excluded."until"
       where excluded.seq > audit_anchor.seq`,
      [until],
    )
    await transaction.execute(
      `insert into audit_archive ("partition", "from", "until", "entries", "object_key", "sha256") values (?, ?, ?, ?, ?, ?)`,
      [name, from, until, stored.lines, object_key, sha256],
    )
    // The parent before the month, as readers lock them: otherwise each could wait for the other.
    await transaction.execute(`lock table only "audit_entry" in access exclusive mode`)
    await transaction.execute(`drop table "${name}"`)
    const detail = { partition: name, entries: stored.lines, sha256 }
    await auditInTransaction(context, {
      business_id: PLATFORM_SCOPE,
      action: "audit.archive",
      entity: "audit",
      detail,
    })
  })
  return { partition: name, entries: stored.lines, object_key, sha256 }
}
