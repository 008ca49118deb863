import { execFileSync } from "node:child_process"
import { copyFileSync, cpSync, existsSync, mkdirSync } from "node:fs"
import path from "node:path"

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"

/**
 * A base image out of Debian's packages and this machine's Node, where no registry of images can be reached. It trusts
 * what this machine trusts.
 *
 * @param buildah runs the builder with its storage options
 */
export function nodeBase(buildah: (...args: string[]) => string, folder: string, tag: string): void {
  const root = path.join(folder, "rootfs")
  const mirror = "http://deb.debian.org/debian"
  const debootstrap = ["--variant=minbase", "--include=ca-certificates", "bookworm", root, mirror]
  execFileSync("debootstrap", debootstrap, { stdio: "ignore" })
  copyFileSync(process.execPath, path.join(root, "usr/bin/node"))
  const npm = path.join(path.dirname(process.execPath), "../lib/node_modules/npm")
  mkdirSync(path.join(root, "usr/lib/node_modules"), { recursive: true })
  cpSync(npm, path.join(root, "usr/lib/node_modules/npm"), { recursive: true, verbatimSymlinks: true })
  for (const name of ["npm", "npx"])
    execFileSync("ln", [
      "-sf",
      `../lib/node_modules/npm/bin/${name}-cli.js`,
      path.join(root, "usr/bin", name),
    ])
  if (existsSync(CERTIFICATES)) copyFileSync(CERTIFICATES, path.join(root, CERTIFICATES))
  const container = buildah("from", "scratch").trim()
  buildah("add", container, root, "/")
  const env = [`NODE_EXTRA_CA_CERTS=${CERTIFICATES}`, "PATH=/usr/local/bin:/usr/bin:/bin"]
  buildah("config", ...env.flatMap((pair) => ["--env", pair]), container)
  buildah("commit", "--rm", container, tag)
}
