import { existsSync } from "node:fs"
import { waitUntilHealthy } from "../lib/health.mjs"
import { install, needsInstall } from "../lib/install.mjs"
import { PARTNER, ROOT, STOREFRONT } from "../lib/paths.mjs"
import { requirePorts } from "../lib/ports.mjs"
import { Progress } from "../lib/progress.mjs"
import { reportFailure } from "../lib/report-failure.mjs"
import { backend, partner, storefront } from "../lib/services.mjs"
import { Shutdown } from "../lib/shutdown.mjs"
import { UserError } from "../lib/user-error.mjs"
import { checkOtherDatabase, migrateWhenNeeded, seedWhenNeeded, startOwnDatabase } from "./database.mjs"
import { devEnvironment } from "./environment.mjs"
import { takeLock, runningDev, writeRunning } from "./lock.mjs"
import { HELP, readOptions, readPorts } from "./options.mjs"
import { reset } from "./reset.mjs"
import { Supervised } from "./supervise.mjs"
import { watchBackend } from "./watch.mjs"
import { welcome } from "./welcome.mjs"

/** @param {string[]} args */
export async function main(args) {
  const shutdown = new Shutdown()
  const progress = new Progress()
  shutdown.listen(() => progress.line("\nStopping …"))
  try {
    const options = readOptions(args)
    if (options.help) return console.log(HELP)
    if (options.reset && !runningDev()) await reset(options)
    shutdown.add(takeLock())
    await start(options, shutdown, progress)
  } catch (error) {
    // Work that Ctrl-C cut short fails too; that is not worth a word.
    if (shutdown.running) return
    reportFailure(error)
    await shutdown.run()
    process.exit(1)
  }
}

/**
 * @param {ReturnType<typeof readOptions>} options @param {Shutdown} shutdown @param {Progress} progress
 */
async function start(options, shutdown, progress) {
  const ports = readPorts()
  const wanted = [
    { name: "backend", port: ports.backend, variable: "BACKEND_PORT" },
    { name: "demo partner", port: ports.partner, variable: "PARTNER_PORT" },
  ]
  if (options.withStorefront)
    wanted.push({ name: "storefront", port: ports.storefront, variable: "STOREFRONT_PORT" })
  await requirePorts(wanted)

  const projects = [ROOT, ...(options.withStorefront ? [STOREFRONT] : [])].filter(needsInstall)
  if (projects.length > 0) {
    await progress.during("Installing packages (a few minutes the first time)", () =>
      Promise.all(projects.map(install)),
    )
  }

  const env = devEnvironment(ports)
  const own = env.DATABASE_URL
    ? undefined
    : await progress.during("Starting PostgreSQL", () => startOwnDatabase(shutdown))
  const url = own?.url ?? env.DATABASE_URL ?? ""
  env.DATABASE_URL = url
  if (!own) await checkOtherDatabase(url)
  writeRunning({ database_url: url, ports })
  await migrateWhenNeeded(env, url, progress)
  await seedWhenNeeded(env, url, progress)

  const services = [backend({ port: ports.backend, env, development: true })]
  if (existsSync(PARTNER)) services.push(partner({ port: ports.partner, env }))
  if (options.withStorefront) services.push(storefront({ port: ports.storefront, env, development: true }))
  const names = services.map((service) => service.name)
  const supervised = await progress.during(`Starting ${names.join(", ")}`, async (step) => {
    const waiting = new Set(names)
    return Promise.all(
      services.map(async (service) => {
        const running = new Supervised(service, progress)
        shutdown.add(() => running.stop())
        await waitUntilHealthy({ process: running.current, ...service.health })
        waiting.delete(service.name)
        if (waiting.size > 0) step.update(`Waiting for ${[...waiting].join(", ")}`)
        running.announce()
        return running
      }),
    )
  })
  keepRunning(supervised, shutdown, progress)
  progress.line(welcome(ports, options))
  if (!own) return
  await own.exited
  if (!shutdown.running) throw new UserError("The database stopped; its log is .data/logs/postgres.log.")
}

/** @param {Supervised[]} services @param {Shutdown} shutdown @param {Progress} progress */
function keepRunning([server], shutdown, progress) {
  let again = Promise.resolve()
  const restart = async () => {
    if (shutdown.running) return
    progress.line("The backend's sources changed: starting it again …")
    await server.restart()
    await waitUntilHealthy({ process: server.current, ...server.service.health }).then(
      () => progress.line("The backend is back."),
      (error) => progress.line(error.message),
    )
  }
  shutdown.add(watchBackend(() => void (again = again.then(restart))))
}
