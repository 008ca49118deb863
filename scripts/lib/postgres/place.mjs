import { execFileSync } from "node:child_process"
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { nativeFolder } from "./binaries.mjs"
import { canReach, databaseIdentity } from "./identity.mjs"

/**
 * Where a cluster lives, and the binaries and the user it runs with.
 * @typedef {{ dataDir: string, native: string, identity: import("./identity.mjs").Identity, remove: () => void }} Place
 */

/** @param {string} path @returns {boolean} also for a link that leads nowhere */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/**
 * Finds a place for the cluster at `folder`. Normally that is the folder itself. When we are root in a clone
 * that the postgres user cannot enter (under /root, or with a strict umask), cluster and binaries go
 * to a folder it can enter, and `folder` becomes a link to it, so that deleting it still means starting afresh.
 * @param {string} folder @returns {Place}
 */
export function placeCluster(folder) {
  const native = nativeFolder()
  const identity = databaseIdentity()
  mkdirSync(dirname(folder), { recursive: true })
  if (isLink(folder)) return placedElsewhere(folder, identity)
  const reachable = canReach(identity, dirname(folder), join(native, "bin", "postgres"))
  if (existsSync(folder) || reachable) {
    const remove = () => rmSync(folder, { recursive: true, force: true })
    return { dataDir: folder, native, identity: ownerOf(folder) ?? identity, remove }
  }
  const home = mkdtempSync(join(existsSync("/var/tmp") ? "/var/tmp" : tmpdir(), "therxspot-postgres-"))
  chmodSync(home, 0o755)
  mkdirSync(join(home, "cluster"), { mode: 0o755 })
  cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true })
  execFileSync("chown", ["-R", `${identity.uid}:${identity.gid}`, home])
  symlinkSync(join(home, "cluster", "data"), folder)
  return placedElsewhere(folder, identity)
}

/**
 * When root takes over a cluster that somebody else made, it runs as that somebody.
 * @param {string} folder @returns {import("./identity.mjs").Identity | undefined}
 */
function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && process.getuid?.() === 0 && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

/** @param {string} link @param {import("./identity.mjs").Identity} identity @returns {Place} */
function placedElsewhere(link, identity) {
  const dataDir = readlinkSync(link)
  const home = dirname(dirname(dataDir))
  const native = join(home, "native")
  const remove = () => {
    rmSync(home, { recursive: true, force: true })
    rmSync(link, { force: true })
  }
  if (existsSync(join(native, "bin", "postgres"))) return { dataDir, native, identity, remove }
  // The system tidied its temporary folders: nothing is left to be saved.
  remove()
  return placeCluster(link)
}
