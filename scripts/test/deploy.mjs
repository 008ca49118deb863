import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { ROOT } from "../lib/paths.mjs"
import { requireTools } from "../lib/tools.mjs"

/** An address that counts as public, and that no machine of ours talks to. */
const PARTNER_ADDRESS = "198.252.206.1"
const PRIVATE_MACHINE = join(ROOT, "deploy", "__tests__", "support", "private-machine.sh")
const NAMESPACES = ["--net", "--mount-proc", "--propagation", "private", "--pid", "--fork", "--kill-child"]

/** Where the programs are that the deployment tests run, as variables. @returns {Promise<NodeJS.ProcessEnv>} */
export async function deployTools() {
  const tools = await requireTools(["nginx", "redis", "postgresql", "pgbouncer", "ip"])
  const paths = Object.entries(tools).map(([tool, path]) => [`${tool.toUpperCase()}_PATH`, path])
  return { ...Object.fromEntries(paths), PARTNER_ADDRESS }
}

/**
 * The same command, on a machine of its own as far as network, nginx's folders and processes go. Everything that it
 * leaves behind ends with it.
 * @param {import("./run.mjs").Command} command @returns {import("./run.mjs").Command}
 */
export const onPrivateMachine = ({ command, args, ...rest }) => ({
  ...rest,
  command: "unshare",
  args: [...NAMESPACES, "sh", PRIVATE_MACHINE, PARTNER_ADDRESS, command, ...args],
})

/** @param {string} engine */
const answers = (engine) => spawnSync(engine, ["info"], { stdio: "ignore" }).status === 0

/** @returns {Promise<boolean>} whether an image can be built here; Buildah is installed where nothing else is */
export async function haveImageBuilder() {
  if (["docker", "podman"].some(answers)) return true
  return requireTools(["buildah", "debootstrap"]).then(
    () => true,
    () => false,
  )
}

export const NOT_BUILT =
  "THE IMAGE WAS NOT BUILT: there is no docker, podman or buildah here, and none could be installed. The Dockerfile is untested."
