import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

/** Imported before anything that reads the configuration: a storage and a scanner of this spec's own. */
export const STORAGE_FOLDER = mkdtempSync(path.join(tmpdir(), "rxspot-documents-"))
/** Known before anything listens; one process runs one spec. */
export const CLAMD_PORT = 20_000 + (process.pid % 12_000)

process.env.DOCUMENT_STORAGE_PROVIDER = "local"
process.env.DOCUMENT_STORAGE_PATH = STORAGE_FOLDER
process.env.CLAMAV_HOST = "127.0.0.1"
process.env.CLAMAV_PORT = String(CLAMD_PORT)
// Uploads in the making lie here, and a broken one must leave nothing.
process.env.DOCUMENT_SPOOL_PATH = path.join(STORAGE_FOLDER, "spool")
process.env.CHECKOUT_ENABLED = "true"
