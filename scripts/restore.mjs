#!/usr/bin/env node
/** `npm run restore`: puts a backup back, after it was checked from the first byte to the last. */
import { checkBackup } from "./lib/backup/check.mjs"
import { documentStorage } from "./lib/backup/document-storage.mjs"
import { chooseBackup } from "./lib/backup/folders.mjs"
import { readCommandLine } from "./lib/backup/options.mjs"
import { databaseOf, onSameServer } from "./lib/backup/postgres-environment.mjs"
import { planRestore, restoreBackup } from "./lib/backup/restore.mjs"
import { applyErasures } from "./lib/backup/erasures.mjs"
import { backupSettings } from "./lib/backup/settings.mjs"
import { Progress } from "./lib/progress.mjs"
import { runMain } from "./lib/run-main.mjs"

const HELP = `Restores a backup: the database of DATABASE_DIRECT_URL (else DATABASE_URL), and the documents.

  npm run restore -- [backup]

  backup              a folder, or its name in BACKUP_DIRECTORY; the newest by default
  --into <name>       into another database on the same server
  --force             replace a database that is not empty; the old one is kept beside it, under another name
  --without-documents leave the document storage alone
  --dry-run           only check, and say what would be done

A database that is missing is created. Everything is checked first: the manifest's signature, each part's checksum and
seal, and that the keys of the health data are here. Nothing is touched before that. Stop the backend while you restore.
Patients whose record was erased after the backup was made are erased again, by the notes in the document storage.`

const flag = { type: /** @type {const} */ ("boolean"), default: false }
const OPTIONS = {
  into: { type: /** @type {const} */ ("string") },
  force: flag,
  "without-documents": flag,
  "dry-run": flag,
}
const PLANS = {
  create: "is created",
  fill: "is empty and is filled",
  replace: "is replaced, and kept under another name",
}

await runMain(async () => {
  const { values, positionals } = readCommandLine({ options: OPTIONS, positionals: 1, help: HELP })
  if (values.help) return HELP
  const settings = backupSettings()
  const url = values.into ? onSameServer(settings.url, values.into) : settings.url
  const folder = chooseBackup(settings.directory, positionals[0])
  const progress = new Progress()
  const manifest = await progress.during("Checking the backup", (step) =>
    checkBackup({ ...settings, folder, tell: step.update }),
  )
  const plan = await planRestore({ url, force: values.force })
  const found = `The backup of ${manifest.created_at} (version ${manifest.app_version}) is whole. ${databaseOf(url)} ${PLANS[plan]}.`
  if (values["dry-run"]) return `${found} Nothing was changed (--dry-run).`
  const storage = values["without-documents"] ? null : (await documentStorage(settings.env)).storage
  const { kept, documents } = await progress.during("Restoring", (step) =>
    restoreBackup({
      ...settings,
      folder,
      manifest,
      url,
      force: values.force,
      now: new Date(),
      storage,
      tell: step.update,
    }),
  )
  const forgotten = storage
    ? await progress.during("Erasing again what patients had erased", () =>
        applyErasures(settings.env, url, storage),
      )
    : "With --without-documents nobody was erased again: run npm run erasures:apply before you start the backend."
  return [
    `Restored the backup of ${manifest.created_at} into ${databaseOf(url)}, with ${documents} documents.`,
    ...(kept ? [`The old database is ${kept}; drop it when you no longer need it.`] : []),
    forgotten,
    `It was made by version ${manifest.app_version}; bring it up to date with: npm run migrate`,
  ].join("\n")
})
