#!/usr/bin/env node
/** `npm run backup:verify`: a restore drill that leaves nothing behind. */
import { checkBackup } from "./lib/backup/check.mjs"
import { dropOldScratch, scratchUrl } from "./lib/backup/databases.mjs"
import { chooseBackup } from "./lib/backup/folders.mjs"
import { readCommandLine } from "./lib/backup/options.mjs"
import { backupSettings } from "./lib/backup/settings.mjs"
import { renderTable } from "./lib/backup/table.mjs"
import { verifyBackup } from "./lib/backup/verify.mjs"
import { Progress } from "./lib/progress.mjs"
import { runMain } from "./lib/run-main.mjs"
import { UserError } from "./lib/user-error.mjs"

const HELP = `Proves that a backup can be restored: into a scratch database beside the real one, which is dropped again.

  npm run backup:verify -- [backup]

  backup   a folder, or its name in BACKUP_DIRECTORY; the newest by default

Compares every table's rows and content, the migrations, the documents and the audit chains with what they were when the
backup was made. The database user must be allowed to create databases. Exit code 0 only when all is as it was.`

await runMain(async () => {
  const { values, positionals } = readCommandLine({ options: {}, positionals: 1, help: HELP })
  if (values.help) return HELP
  const settings = backupSettings()
  const folder = chooseBackup(settings.directory, positionals[0])
  const progress = new Progress()
  const manifest = await progress.during("Checking the backup", (step) =>
    checkBackup({ ...settings, folder, tell: step.update }),
  )
  const now = new Date()
  await dropOldScratch(settings.url, now)
  const scratch = scratchUrl(settings.url, now)
  const { rows, wrong } = await progress.during("Trying it out", (step) =>
    verifyBackup({ ...settings, folder, manifest, scratch, tell: step.update }),
  )
  const table = renderTable(rows)
  if (wrong.length > 0)
    throw new UserError(
      `${table}\n\nThis backup does not restore to what was backed up.`,
      wrong.slice(0, 20).join("\n"),
    )
  return `${table}\n\nThe backup of ${manifest.created_at} restores to exactly what was backed up.`
})
