import { install, needsInstall } from "../lib/install.mjs"
import { ROOT, STOREFRONT } from "../lib/paths.mjs"
import { Progress, seconds } from "../lib/progress.mjs"
import { reportFailure } from "../lib/report-failure.mjs"
import { Shutdown } from "../lib/shutdown.mjs"
import { requireTools } from "../lib/tools.mjs"
import { UserError } from "../lib/user-error.mjs"
import { failuresOf } from "./failures.mjs"
import { startTestServices } from "./services.mjs"
import { countsOf, STAGES, WHOLE_RUN } from "./stages.mjs"
import { summary } from "./summary.mjs"

/** @param {string[]} args a stage and the arguments of its runner, or nothing for everything */
export async function main(args) {
  const shutdown = new Shutdown()
  shutdown.listen(() => console.log("\nStopping …"))
  const progress = new Progress()
  /** @type {import("./summary.mjs").Result[]} */
  const results = []
  let notRun = WHOLE_RUN
  try {
    const wanted = chooseStages(args)
    notRun = wanted
    await prepare(wanted, progress)
    /** @type {Promise<NodeJS.ProcessEnv> | undefined} */
    let started
    const services = () => (started ??= startTestServices(shutdown))
    while (notRun.length > 0) {
      const { title, run } = STAGES[notRun[0]]
      const began = Date.now()
      console.log(`\n━━ ${title} ${"━".repeat(60 - title.length)}\n`)
      const outcome = await run({ shutdown, services, extra: args.slice(1) }).catch((error) => {
        reportFailure(error)
        return { ok: false, why: messageOf(error) }
      })
      if (shutdown.running) return
      const failures = "why" in outcome ? [{ name: title, why: outcome.why }] : failuresOf(outcome)
      results.push({ title, ok: outcome.ok, ms: Date.now() - began, counts: countsOf(outcome), failures })
      console.log(`\n${outcome.ok ? "✓" : "✗"} ${title} (${seconds(Date.now() - began)})`)
      notRun = notRun.slice(1)
      if (!outcome.ok) break
    }
  } catch (error) {
    if (shutdown.running) return
    reportFailure(error)
    const counts = { passed: 0, failed: 1, skipped: 0 }
    const title = "Setting up"
    results.push({ title, ok: false, ms: 0, counts, failures: [{ name: title, why: messageOf(error) }] })
  }
  await shutdown.run()
  const titles = notRun.map((name) => STAGES[name].title)
  // Not an exit straight after the last line: a pipe may still hold it.
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
  process.stdout.write(`${summary(results, titles)}\n`, () => process.exit())
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error))

/** @param {string[]} args @returns {string[]} */
function chooseStages([name]) {
  if (name === undefined) return WHOLE_RUN
  if (name in STAGES) return [name]
  throw new UserError(
    `There is no stage called ${name}: choose one of ${Object.keys(STAGES).join(", ")}, or none for all.`,
  )
}

/** @param {string[]} stages @param {Progress} progress */
async function prepare(stages, progress) {
  const projects = [ROOT, STOREFRONT].filter(needsInstall)
  if (projects.length > 0)
    await progress.during("Installing packages", () => Promise.all(projects.map(install)))
  // Asked for before anything runs, so that a missing program does not show after five minutes.
  if (stages.length > 1)
    await progress.during("Looking for Redis, PHP, PostgreSQL, ClamAV and Chromium", () =>
      requireTools(["redis", "php", "postgresql", "clamd", "chromium"]),
    )
}
