import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { DATA, ROOT, STOREFRONT } from "./paths.mjs"

/** Rewritten by the tools themselves. @param {string} path */
const isSource = (path) => !/next-env\.d\.ts$|\.tsbuildinfo$|\.(spec|test)\.tsx?$/.test(path)

/**
 * The two projects, what their builds are made from and what shows that one is there.
 * @typedef {{ name: string, folder: string, sources: string[], result: string, buildArgs: string[] }} Project
 * @type {Project[]}
 */
export const PROJECTS = [
  {
    name: "backend",
    folder: ROOT,
    sources: ["src", "medusa-config.ts", "instrumentation.ts", "package-lock.json", "tsconfig.json"],
    result: join(ROOT, ".medusa", "server", "package.json"),
    // Linted by then, in a stage of its own.
    buildArgs: ["--no-lint"],
  },
  {
    name: "storefront",
    folder: STOREFRONT,
    sources: ["TheRxSpot_Marketplace-storefront"],
    result: join(STOREFRONT, ".next", "BUILD_ID"),
    buildArgs: [],
  },
]

/** @param {Project} project */
const stamp = (project) => join(DATA, `built-${project.name}`)

/** @param {Project} project @returns {boolean} whether its build is missing or older than its sources */
export function needsBuild(project) {
  if (!existsSync(project.result) || !existsSync(stamp(project))) return true
  return readFileSync(stamp(project), "utf8") !== fingerprint(project.sources, isSource)
}

/** @param {Project} project */
export function noteBuild(project) {
  mkdirSync(DATA, { recursive: true })
  writeFileSync(stamp(project), fingerprint(project.sources, isSource))
}
