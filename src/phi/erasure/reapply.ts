import type { Readable } from "node:stream"
import { auditStatements, type NewAuditEntry } from "../../lib/audit"
import type { PhiCipher } from "../../lib/phi"
import type { Query } from "../query"
import { erasePatient, type Erased } from "./erase"
import { ERASURES, readErasureNote, type ErasureNote } from "./notes"

/** What we need of the document storage, known by its shape. */
export interface NoteStorage {
  list(prefix: string): AsyncIterable<{ key: string }>
  get(key: string): Promise<Readable>
  delete(key: string): Promise<void>
}

export interface Reapply {
  storage: NoteStorage
  cipher: PhiCipher
  /** Runs `work` on one transaction. */
  transact: <T>(work: (query: Query) => Promise<T>) => Promise<T>
  /** A new id for an audit entry. */
  newAuditId: () => string
}

export interface Reapplied {
  /** Erasures there are notes of. */
  notes: number
  /** Those of them whose patient stood in the database again. */
  erased: number
}

/**
 * Erases once more whatever a restored backup brought back. Each note is a transaction of its own, with its entry in the
 * audit log; what came after the erasure stays. Doing it twice changes nothing more.
 */
export async function reapplyErasures({
  storage,
  cipher,
  transact,
  newAuditId,
}: Reapply): Promise<Reapplied> {
  const done: Reapplied = { notes: 0, erased: 0 }
  for await (const { key } of storage.list(ERASURES)) {
    const note = readErasureNote(key, await textOf(await storage.get(key)))
    done.notes++
    const erased = await transact((query) => eraseAgain(query, cipher, note, newAuditId()))
    if (!erased) continue
    done.erased++
    for (const object of erased.objects) await storage.delete(object)
  }
  return done
}

async function eraseAgain(
  query: Query,
  cipher: PhiCipher,
  { request_id, business_id, customer_id, erased_at }: ErasureNote,
  audit_id: string,
): Promise<Erased | null> {
  if (await isErased(query, request_id)) return null
  const erased = await erasePatient(query, cipher, { business_id, customer_id, until: erased_at })
  await query(
    `update data_request set status = 'erased', erased_at = ?::timestamptz, completed_at = now(), lease_owner = null
     where id = ?`,
    [erased_at, request_id],
  )
  const rows = Object.values(erased.rows).reduce((sum, count) => sum + count, 0)
  if (rows === 0) return null
  const entry: NewAuditEntry = {
    ...BY_COMMAND,
    id: audit_id,
    business_id,
    action: "patient.erase",
    entity: "data_request",
    entity_id: request_id,
    detail: { rows, objects: erased.objects.length },
  }
  for (const { sql, params } of auditStatements(entry)) await query(sql, params)
  return erased
}

const BY_COMMAND = {
  actor_type: "system",
  actor_id: null,
  actor_role: null,
  impersonator_id: null,
  address: null,
  user_agent: null,
  request_id: null,
  route: null,
  workflow: "erasures-apply",
} as const

/** A database that was not restored to before the erasure knows that it happened. */
async function isErased(query: Query, request_id: string): Promise<boolean> {
  const rows = await query("select 1 from data_request where id = ? and erased_at is not null", [request_id])
  return rows.length > 0
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString("utf8")
}
