import { execFileSync } from "node:child_process"
import { accessSync, constants, existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { UserError } from "./user-error.mjs"

/**
 * Programs that npm does not bring, under the names they go by, and Debian's package.
 * @typedef {"redis" | "php" | "chromium" | "nginx" | "postgresql" | "pgbouncer" | "ip" | "buildah" | "debootstrap" | "clamd"} Tool
 * @type {Record<Tool, { variable: string, names: string[], debian: string }>}
 */
const TOOLS = {
  redis: { variable: "REDIS_SERVER_PATH", names: ["redis-server"], debian: "redis-server" },
  php: { variable: "PHP_PATH", names: ["php"], debian: "php-cli" },
  postgresql: {
    variable: "POSTGRESQL_PATH",
    names: [15, 17, 16, 18].map((version) => `/usr/lib/postgresql/${version}/bin/postgres`),
    debian: "postgresql",
  },
  nginx: { variable: "NGINX_PATH", names: ["nginx"], debian: "nginx" },
  pgbouncer: { variable: "PGBOUNCER_PATH", names: ["pgbouncer"], debian: "pgbouncer" },
  buildah: { variable: "BUILDAH_PATH", names: ["buildah"], debian: "buildah" },
  debootstrap: { variable: "DEBOOTSTRAP_PATH", names: ["debootstrap"], debian: "debootstrap" },
  ip: { variable: "IP_PATH", names: ["ip"], debian: "iproute2" },
  clamd: { variable: "CLAMD_PATH", names: ["clamd"], debian: "clamav-daemon" },
  chromium: {
    variable: "CHROMIUM_PATH",
    names: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    debian: "chromium",
  },
}

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Some images keep servers in folders that a user's PATH leaves out. */
const folders = () => [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/local/bin",
  "/usr/bin",
  "/usr/sbin",
  "/opt/homebrew/bin",
]

/** @param {Tool} tool @returns {string | undefined} where it is */
export function findTool(tool) {
  const { variable, names } = TOOLS[tool]
  const candidates = [
    process.env[variable] ?? "",
    ...names.flatMap((name) => (name.startsWith("/") ? name : folders().map((folder) => join(folder, name)))),
  ]
  return candidates.filter(Boolean).find(isProgram)
}

/**
 * Finds programs, installing from Debian's packages what is missing where we may.
 * @param {Tool[]} wanted @returns {Promise<Record<string, string>>} their paths by tool
 */
export async function requireTools(wanted) {
  const missing = wanted.filter((tool) => !findTool(tool))
  if (missing.length > 0) installFromDebian(missing)
  return Object.fromEntries(wanted.map((tool) => [tool, findTool(tool) ?? ""]))
}

/** @param {Tool[]} missing */
function installFromDebian(missing) {
  const packages = missing.map((tool) => TOOLS[tool].debian)
  const sentence = `The tests need ${packages.join(", ")}: install them (on Debian: apt-get install ${packages.join(" ")}) and run this again.`
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new UserError(sentence)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "pipe"] })
  try {
    apt("update", "-qq")
    apt("install", "-y", "-qq", "--no-install-recommends", ...packages)
  } catch (error) {
    throw new UserError(sentence, error instanceof Error ? error.message : undefined)
  }
  if (missing.some((tool) => !findTool(tool))) throw new UserError(sentence)
}
