import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { cleanEnvironment } from "./environment.mjs"
import { DATA, LOGS } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

/** @param {string} folder */
const files = (folder) => ({
  lock: join(folder, "package-lock.json"),
  installed: join(folder, "node_modules", ".package-lock.json"),
  stamp: join(folder, "node_modules", ".installed-from"),
  modules: join(folder, "node_modules"),
  unfinished: join(DATA, `installing-${basename(folder)}`),
})

/** @param {string} file */
const digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex")

/**
 * Whether a project's lock file is newer than what is installed. Our stamp compares contents;
 * before the first one, the times of the two files have to do.
 * @param {string} folder
 */
export function needsInstall(folder) {
  const { lock, installed, stamp, unfinished } = files(folder)
  if (!existsSync(lock)) return false
  if (existsSync(unfinished)) return true
  if (!existsSync(installed)) return true
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") !== digest(lock)
  if (statSync(lock).mtimeMs > statSync(installed).mtimeMs) return true
  writeFileSync(stamp, digest(lock))
  return false
}

/**
 * Installs what the lock file says, without touching it. Not `npm ci`: that starts by deleting what is installed,
 * and refuses a lock file that leaves out optional packages of other systems than the one it was made on.
 * @param {string} folder
 */
export async function install(folder) {
  const { lock, stamp, modules, unfinished } = files(folder)
  // An installation that was cut off can leave half a file that npm takes for a whole one.
  if (existsSync(unfinished)) rmSync(modules, { recursive: true, force: true })
  mkdirSync(DATA, { recursive: true })
  writeFileSync(unfinished, "")
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined
  const args = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  await runCommand({
    name: `npm install in ${basename(folder)}`,
    command: npm ? process.execPath : "npm",
    args: npm ? [npm, ...args] : args,
    cwd: folder,
    env: cleanEnvironment(),
    log: join(LOGS, `install-${basename(folder)}.log`),
  })
  writeFileSync(stamp, digest(lock))
  rmSync(unfinished)
}
