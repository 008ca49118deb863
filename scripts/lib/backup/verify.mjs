import { unpackDocuments } from "./archive.mjs"
import { createDatabase, dropDatabase, lookAtDatabase } from "./databases.mjs"
import { drain } from "./drain.mjs"
import { compareDatabase, loadDatabase } from "./load.mjs"
import { DOCUMENTS } from "./manifest.mjs"
import { readPart } from "./parts.mjs"
import { withCleanup } from "./with-cleanup.mjs"
import { verifyAudit } from "./verify-audit.mjs"
import { missingDocuments } from "./stored-documents.mjs"

/**
 * @typedef {{ folder: string, key: Buffer, manifest: import("./manifest.mjs").Manifest, scratch: string, postgres_bin?: string,
 *   tell: (text: string) => void }} Options
 * @typedef {{ what: string, expected: string, found: string, ok: boolean }} Row
 */

/**
 * Restores a backup into a scratch database, compares, and drops it again, whatever comes.
 * @param {Options} options @returns {Promise<{ rows: Row[], wrong: string[] }>}
 */
export async function verifyBackup(options) {
  const { scratch, tell } = options
  return withCleanup(
    async () => {
      await createDatabase(scratch)
      tell("Restoring into a scratch database")
      const { server } = await lookAtDatabase(scratch)
      await loadDatabase({ ...options, url: scratch, server })
      return compare(options)
    },
    () => dropDatabase(scratch),
  )
}

/** @param {Options} options @returns {Promise<{ rows: Row[], wrong: string[] }>} */
async function compare({ folder, key, manifest, scratch, tell }) {
  tell("Comparing rows and audit chains")
  const { found, wrong } = await compareDatabase(scratch, manifest)
  tell("Reading the documents")
  const keys = new Set()
  const documents = await unpackDocuments(
    readPart(folder, key, DOCUMENTS),
    async ({ key: name }, content) => {
      await drain(content)
      keys.add(name)
    },
  )
  const missing = await missingDocuments(scratch, keys)
  tell("Verifying the audit chains")
  const audit = await verifyAudit(scratch)
  const sum = (/** @type {{ rows: string }[]} */ tables) =>
    tables.reduce((all, { rows }) => all + Number(rows), 0)
  const { inventory } = manifest
  const rows = [
    row("tables", inventory.tables.length, found.tables.length),
    row("rows", sum(inventory.tables), sum(found.tables)),
    row("migrations", inventory.migrations.count, found.migrations.count),
    row("documents", manifest.documents.count, documents.count),
    row("bytes of documents", manifest.documents.bytes, documents.bytes),
    row("documents named but missing", 0, missing.length),
    row("audit chains", inventory.audit_heads.length, found.audit_heads.length),
    {
      what: "audit chains recomputed",
      expected: "whole",
      found: audit.ok ? "whole" : "broken",
      ok: audit.ok,
    },
  ]
  const gone = missing.map((name) => `the document ${name} is named in the database and not in the backup`)
  return { rows, wrong: [...wrong, ...gone, ...(audit.ok ? [] : [audit.said])] }
}

/** @param {string} what @param {number} expected @param {number} found @returns {Row} */
const row = (what, expected, found) => ({
  what,
  expected: expected.toLocaleString("en"),
  found: found.toLocaleString("en"),
  ok: expected === found,
})
