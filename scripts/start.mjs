/** `npm start`: runs the built backend. Medusa's build lives in .medusa/server and must be started from there. */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { mergeEnvironments, readDotEnv } from "./lib/environment.mjs"
import { ROOT } from "./lib/paths.mjs"

const server = join(ROOT, ".medusa", "server")

if (!existsSync(join(server, "medusa-config.js"))) {
  console.error("There is no build yet. Run: npm run build")
  process.exit(1)
}

// Medusa's CLI decides on NODE_ENV and PORT before our validator reads .env, so what .env says has to be there already.
const env = mergeEnvironments({ NODE_ENV: "production" }, readDotEnv(), process.env)
const child = spawn(join(ROOT, "node_modules", ".bin", "medusa"), ["start", ...process.argv.slice(2)], {
  cwd: server,
  env,
  stdio: "inherit",
})
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)))
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
