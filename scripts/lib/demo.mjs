import { readFileSync } from "node:fs"
import { join } from "node:path"
import { DATA } from "./paths.mjs"

/**
 * What the seed left for people to try.
 * @typedef {{ role: string, email: string, password: string, url: string }} Login
 * @typedef {{ stores: { name: string, url: string }[], logins: Login[] }} Demo
 * @returns {Demo | undefined}
 */
export function readDemo() {
  try {
    return JSON.parse(readFileSync(join(DATA, "demo.json"), "utf8"))
  } catch {
    return undefined
  }
}
