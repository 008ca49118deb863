import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import path from "node:path"

/**
 * Buildah's options for a store of its own. Overlays where the kernel allows them here; else whole copies of each layer,
 * which work everywhere and take minutes and gigabytes.
 */
export function layerStore(folder: string): string[] {
  const roots = ["--root", path.join(folder, "store"), "--runroot", path.join(folder, "run")]
  const overlay = ["--storage-driver", "overlay", ...roots]
  const tried = spawnSync("buildah", [...overlay, "from", "scratch"], { stdio: "ignore" })
  if (tried.status === 0) return overlay
  // A store remembers its driver.
  for (const part of ["store", "run"]) rmSync(path.join(folder, part), { recursive: true, force: true })
  return ["--storage-driver", "vfs", ...roots]
}

/** A container that was killed leaves its root mounted. */
export function removeStore(folder: string): void {
  const mounts = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "")
    .filter((target) => target.startsWith(`${folder}/`))
  for (const target of mounts.reverse()) spawnSync("umount", ["--lazy", target])
  // Hundreds of thousands of files, which Node would take minutes over.
  spawnSync("rm", ["-rf", folder])
}
