import { join } from "node:path"
import { needsBuild, noteBuild, PROJECTS } from "../lib/builds.mjs"
import { ROOT, STOREFRONT } from "../lib/paths.mjs"
import { requireTools } from "../lib/tools.mjs"
import { deployTools, haveImageBuilder, NOT_BUILT, onPrivateMachine } from "./deploy.mjs"
import { startDumpablePostgres } from "./dumpable-postgres.mjs"
import { testEnvironment } from "./environment.mjs"
import { readCounts, resultFile, runAll } from "./run.mjs"

/**
 * @typedef {{ shutdown: import("../lib/shutdown.mjs").Shutdown, services: () => Promise<NodeJS.ProcessEnv>, extra: string[] }} Context
 * @typedef {{ ok: boolean, files?: string[], logs?: string[] }} Outcome of the tests' results, and of commands that failed the logs
 * @typedef {{ title: string, run: (context: Context) => Promise<Outcome>, apart?: boolean }} Stage one that stands
 *   `apart` runs only when it is asked for by name
 */

/** @param {string} script @param {{ name: string, folder: string }} project @param {string[]} [args] */
const npmRun = (script, { name, folder }, args = []) => ({
  name: `${script} ${name}`,
  command: "npm",
  args: ["run", "--silent", script, "--", ...args],
  cwd: folder,
  env: testEnvironment(),
})

/** @param {string} script @param {{ name: string, folder: string }[]} [projects] @returns {Stage["run"]} */
const inProjects =
  (script, projects = PROJECTS) =>
  ({ shutdown }) =>
    runAll(
      projects.map((project) => npmRun(script, project)),
      shutdown,
    )

/** @param {"unit" | "integration"} type @param {string[]} args @param {NodeJS.ProcessEnv} services @param {string} file */
const jest = (type, args, services, file) => ({
  name: `${type} backend`,
  command: process.execPath,
  args: [
    "--experimental-vm-modules",
    "--no-warnings",
    join(ROOT, "node_modules", "jest", "bin", "jest.js"),
    "--json",
    `--outputFile=${file}`,
    ...args,
  ],
  cwd: ROOT,
  env: testEnvironment({ ...services, TEST_TYPE: type }),
})

/** @type {Stage["run"]} */
async function unit({ shutdown, extra }) {
  const files = [resultFile("unit-backend"), resultFile("unit-storefront")]
  const commands = [jest("unit", extra, {}, files[0])]
  const vitest = join(STOREFRONT, "node_modules", "vitest", "vitest.mjs")
  // Arguments name backend specs; the storefront's run only when everything does.
  if (extra.length === 0) {
    const args = [
      vitest,
      "run",
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${files[1]}`,
    ]
    commands.push({
      name: "unit storefront",
      command: process.execPath,
      args,
      cwd: STOREFRONT,
      env: testEnvironment(),
    })
  }
  return { ...(await runAll(commands, shutdown)), files }
}

/** @type {Stage["run"]} */
async function integration({ shutdown, services, extra }) {
  const file = resultFile("integration")
  const command = jest("integration", ["--silent", "--forceExit", ...extra], await services(), file)
  return { ...(await runAll([command], shutdown)), files: [file] }
}

/** Real programs around ours, on a machine of their own, and beside it the image: slow, and needed where deployment changes. @type {Stage["run"]} */
async function deploy(context) {
  const built = await build(context, PROJECTS.filter(needsBuild))
  if (!built.ok) return built
  const tools = await deployTools()
  const builds = await haveImageBuilder()
  const files = [resultFile("deploy"), resultFile("deploy-image")]
  const specs = (/** @type {string} */ pattern, /** @type {string} */ file) =>
    jest(
      "integration",
      [
        "--testMatch",
        ...pattern.split(" "),
        "--runInBand",
        "--forceExit",
        "--passWithNoTests",
        ...context.extra,
      ],
      { ...tools, IMAGE_BUILDER: builds ? "" : "none" },
      file,
    )
  const machine = specs("**/deploy/__tests__/*.deploy.spec.ts !**/image.deploy.spec.ts", files[0])
  const image = specs("**/deploy/__tests__/image.deploy.spec.ts", files[1])
  const ended = await runAll(
    [
      { ...onPrivateMachine(machine), name: "deploy" },
      { ...image, name: "deploy image" },
    ],
    context.shutdown,
  )
  if (!builds) console.log(`\n${NOT_BUILT}`)
  return { ...ended, files }
}

/** @param {Context} context @param {typeof PROJECTS} projects @returns {Promise<Outcome>} */
async function build({ shutdown }, projects) {
  if (projects.length === 0) return { ok: true }
  const ended = await runAll(
    projects.map((project) => npmRun("build", project, project.buildArgs)),
    shutdown,
  )
  if (ended.ok) projects.forEach(noteBuild)
  return ended
}

/** @type {Stage["run"]} */
async function e2e(context) {
  // Alone it has to see to its own builds; in a whole run the stage before has just made them.
  const built = await build(context, PROJECTS.filter(needsBuild))
  if (!built.ok) return built
  const { chromium } = await requireTools(["chromium"])
  const file = resultFile("e2e")
  const env = testEnvironment({
    ...(await context.services()),
    ...(await startDumpablePostgres(context.shutdown)),
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  const cli = join(ROOT, "node_modules", "@playwright", "test", "cli.js")
  const args = [cli, "test", "--config", join(ROOT, "e2e", "playwright.config.ts"), ...context.extra]
  const command = { name: "e2e", command: process.execPath, args, cwd: ROOT, env }
  return { ...(await runAll([command], context.shutdown)), files: [file] }
}

/** @type {Record<string, Stage>} in the order of a whole run: what is quick to fail comes first */
export const STAGES = {
  lint: { title: "Lint", run: inProjects("lint") },
  format: { title: "Format", run: inProjects("format:check", PROJECTS.slice(0, 1)) },
  types: { title: "Types", run: inProjects("typecheck") },
  unit: { title: "Unit tests", run: unit },
  integration: { title: "Integration tests", run: integration },
  build: { title: "Build of both projects", run: (context) => build(context, PROJECTS) },
  e2e: { title: "Browser tests", run: e2e },
  deploy: { title: "Deployment tests", run: deploy, apart: true },
}

/** What `npm test` alone runs. */
export const WHOLE_RUN = Object.keys(STAGES).filter((name) => !STAGES[name].apart)

/** @param {Outcome} outcome @returns {import("./run.mjs").Counts} */
export function countsOf({ ok, files = [] }) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of files.map(readCounts)) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  // A stage that fails without a failing test (lint, a build, a runner that fell over) still counts.
  if (!ok && total.failed === 0) total.failed = 1
  return total
}
