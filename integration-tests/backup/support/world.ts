import { createHash, randomBytes } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { Readable } from "node:stream"
import type { DocumentStorage } from "../../../src/modules/document/storage"

type Sql = <Row extends object>(text: string, values?: string[]) => Promise<Row[]>

/** Three documents of one business, small, empty and of several frames, with their rows. */
export async function storeDocuments(sql: Sql, storage: DocumentStorage, business_id: string): Promise<void> {
  for (const [index, size] of [12, 0, 200_000].entries()) {
    const key = `documents/${business_id}/doc_spec_${index}`
    await storage.put(key, Readable.from([randomBytes(size)]), size)
    await sql(
      `insert into document (id, business_id, customer_id, type, access_level, status, file_name, content_type, size, sha256,
         data_key, storage_key, scan_result, uploaded_by_type, uploaded_by)
       values (?, ?, 'cus_spec', 'other', 'patient', 'clean', 'x', 'text/plain', 1, 'x', 'x', ?, 'clean',
         'customer', 'cus_spec')`,
      [`doc_spec_${index}`, business_id, key],
    )
  }
}

/** Every file below a folder, with a digest of its content. */
export function filesUnder(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, name)))
      .digest("hex")
  return Object.fromEntries(files.map((name) => [name, digest(name)]))
}

/** What must be the same after a restore, read without any of the code under test. */
export async function seen(sql: Sql, documents: string) {
  const [counted] = await sql<{ cases: string }>("select count(*) as cases from consultation")
  const audit_heads = await sql(
    "select business_id, seq, encode(hash, 'hex') as hash from audit_chain order by 1",
  )
  const entries = await sql(
    "select business_id, seq, encode(hash, 'hex') as hash, action from audit_entry order by 1, 2",
  )
  const patients = await sql("select id, first_name, email from patient order by 1")
  const triggers = await sql(
    "select tgname, tgrelid::regclass::text as place from pg_trigger where not tgisinternal order by 1, 2",
  )
  return { cases: counted?.cases, audit_heads, entries, patients, triggers, documents: filesUnder(documents) }
}
