#!/usr/bin/env node
/** `npm run erasures:apply`: after a restore, erases again whoever had been erased. */
import { documentStorage } from "./lib/backup/document-storage.mjs"
import { applyErasures } from "./lib/backup/erasures.mjs"
import { readCommandLine } from "./lib/backup/options.mjs"
import { loadEnv } from "./lib/backup/sources.mjs"
import { runMain } from "./lib/run-main.mjs"

const HELP = `Erases again whatever a restored database holds of patients whose record was erased.

  npm run erasures:apply

"npm run restore" does it by itself; after a point-in-time recovery it is yours to run, before the backend starts. The notes
it goes by lie in the document storage. Running it twice changes nothing more.`

await runMain(async () => {
  const { values } = readCommandLine({ options: {}, positionals: 0, help: HELP })
  if (values.help) return HELP
  const env = loadEnv()
  const { storage } = await documentStorage(env)
  return applyErasures(env, env.DATABASE_DIRECT_URL ?? env.DATABASE_URL, storage)
})
