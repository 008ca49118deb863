import { readFileSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { UserError } from "../user-error.mjs"

/** @typedef {Map<string, Map<string, Buffer>>} Exported hashes by business and number */

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UserError(`There is no file or folder "${path}".`)
  if (!stats.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name))
}

/** @param {string} line @param {string} file @param {Exported} exported */
function keep(line, file, exported) {
  try {
    const { business_id, seq, hash } = JSON.parse(line)
    if (!/^\d+$/.test(seq) || !/^[0-9a-f]{64}$/.test(hash)) throw new TypeError("no head")
    const chain = exported.get(business_id) ?? new Map()
    exported.set(business_id, chain.set(seq, Buffer.from(hash, "hex")))
  } catch {
    throw new UserError(`${file} is no export of heads: each line is {"business_id", "seq", "hash"}.`)
  }
}

/**
 * Heads that were written to document storage, day by day: what the chains were, told by a place the database's owner
 * cannot write.
 * @param {string} path a file, or a folder of them @returns {Exported}
 */
export function readExportedHeads(path) {
  /** @type {Exported} */
  const exported = new Map()
  for (const file of filesOf(path))
    for (const line of readFileSync(file, "utf8").split("\n")) if (line.trim()) keep(line, file, exported)
  return exported
}
