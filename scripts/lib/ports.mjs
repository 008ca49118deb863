import { execFileSync } from "node:child_process"
import { randomInt } from "node:crypto"
import { connect, createServer } from "node:net"
import { UserError } from "./user-error.mjs"

/** @param {number} port @param {string} host @returns {Promise<boolean>} whether somebody answers there */
const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 })
    const settle = (/** @type {boolean} */ yes) => {
      socket.destroy()
      resolve(yes)
    }
    socket.once("connect", () => settle(true))
    socket.once("timeout", () => settle(true))
    socket.once("error", () => settle(false))
  })

/** @param {number} port @returns {Promise<boolean>} whether it can be had */
const claim = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })

/**
 * Whether nobody listens on a port. Asks both address families, because on some systems
 * listening on one succeeds while another program holds the other.
 * @param {number} port
 */
export async function isPortFree(port) {
  const taken = await Promise.all([answers(port, "127.0.0.1"), answers(port, "::1")])
  return !taken.includes(true) && claim(port)
}

/** What this process has given out: whoever asked may not listen there yet. @type {Set<number>} */
const given = new Set()

/**
 * Looks below the ports that systems give to outgoing connections: the one found is listened on only a moment later, and
 * must not be gone by then.
 * @param {number} [preferred] @returns {Promise<number>} the preferred port when it is free, else any free one
 */
export async function freePort(preferred) {
  if (preferred && (await isPortFree(preferred))) return preferred
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(10_000, 32_000)
    if (given.has(port) || !(await isPortFree(port))) continue
    given.add(port)
    return port
  }
  throw new UserError("No free port could be found on this machine.")
}

/** @param {number} port @returns {string} " by <program> (process 123)" where the system tells, else "" */
function holder(port) {
  try {
    const out = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    const pid = /^p(\d+)/m.exec(out)?.[1]
    return pid ? ` by ${/^c(.+)/m.exec(out)?.[1] ?? "a program"} (process ${pid})` : ""
  } catch {
    return ""
  }
}

/** @param {{ name: string, port: number, variable: string }[]} wanted */
export async function requirePorts(wanted) {
  for (const { name, port, variable } of wanted) {
    if (await isPortFree(port)) continue
    throw new UserError(
      `Port ${port}, which the ${name} needs, is in use${holder(port)}: stop that program, or set ${variable} to another port.`,
    )
  }
}
