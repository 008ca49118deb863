/** `npm start`: runs the built backend. Medusa's build lives in .medusa/server and must be started from there. */
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const server = path.join(root, ".medusa/server")

if (!existsSync(path.join(server, "medusa-config.js"))) {
  console.error("There is no build yet. Run: npm run build")
  process.exit(1)
}

const medusa = path.join(root, "node_modules/.bin/medusa")
const child = spawn(medusa, ["start", ...process.argv.slice(2)], { cwd: server, stdio: "inherit" })
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
