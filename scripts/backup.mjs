#!/usr/bin/env node
/** `npm run backup`: one whole, sealed copy of database and documents. */
import { createBackup } from "./lib/backup/create.mjs"
import { documentStorage } from "./lib/backup/document-storage.mjs"
import { removeExpired } from "./lib/backup/folders.mjs"
import { readCommandLine } from "./lib/backup/options.mjs"
import { backupSettings } from "./lib/backup/settings.mjs"
import { totalSize } from "./lib/backup/sizes.mjs"
import { uploadBackup, wantsUpload } from "./lib/backup/upload.mjs"
import { Progress } from "./lib/progress.mjs"
import { runMain } from "./lib/run-main.mjs"

const HELP = `Makes a backup: the database as of one instant, all documents, and a manifest, compressed and encrypted.

  npm run backup

  --keep-all   do not remove backups older than BACKUP_KEEP_DAYS
  --no-upload  do not copy it to S3, even with BACKUP_S3_BUCKET

It goes to a new folder in BACKUP_DIRECTORY, sealed with BACKUP_ENCRYPTION_KEY. Keys are never in it: keep that one and
ENCRYPTION_KEY_* elsewhere. Exit code 0 only when everything was written (and uploaded, where that is wanted).
Read docs/backup.md, and try one out: npm run backup:verify`

const flag = { type: /** @type {const} */ ("boolean"), default: false }

await runMain(async () => {
  const { values } = readCommandLine({
    options: { "keep-all": flag, "no-upload": flag },
    positionals: 0,
    help: HELP,
  })
  if (values.help) return HELP
  const { env, key, directory, keep_days, url, postgres_bin } = backupSettings()
  const documents = await documentStorage(env)
  const progress = new Progress()
  const now = new Date()
  const { folder, manifest } = await progress.during("Making a backup", (step) =>
    createBackup({ directory, key, url, postgres_bin, now, documents, tell: step.update }),
  )
  const lines = [
    `${folder}`,
    `${manifest.inventory.tables.length} tables, ${manifest.documents.count} documents, ${manifest.inventory.audit_heads.length} audit chains: ${totalSize(manifest)}`,
  ]
  if (wantsUpload(env) && !values["no-upload"]) {
    await progress.during("Copying it to S3", (step) => uploadBackup(env, folder, manifest, step.update))
    lines.push(`Copied to s3://${env.BACKUP_S3_BUCKET}`)
  }
  const removed = values["keep-all"] ? [] : removeExpired({ directory, days: keep_days, key, now })
  if (removed.length > 0) lines.push(`Removed after ${keep_days} days: ${removed.join(", ")}`)
  return lines.join("\n")
})
