import { watch } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../lib/paths.mjs"

const IGNORED = /^admin[/\\]|__tests__|\.(spec|test)\.ts$|\.snapshot-|~$|\.sw.$/

/**
 * Calls back once edits to the backend's sources have settled. Medusa's own `develop` would watch the whole
 * repository, the storefront's packages included; the admin's pages reload by themselves.
 * @param {() => void} onChange @param {number} [settleMs]
 */
export function watchBackend(onChange, settleMs = 300) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, settleMs)
  }
  const watchers = [
    watch(join(ROOT, "src"), { recursive: true }, (_, name) => {
      if (name && !IGNORED.test(name)) changed()
    }),
    watch(ROOT, (_, name) => {
      if (name === "medusa-config.ts" || name === ".env") changed()
    }),
  ]
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
