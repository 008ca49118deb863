import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../../../..")

/** Runs one of our programs as a person would, with an environment of its own, and waits for its end. */
export async function runScript(script: string, args: string[], env: Record<string, string>) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, NODE_ENV: "development", MEDUSA_DISABLE_TELEMETRY: "true", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => void (output += text.toString()))
  const [code] = await once(child, "close")
  return { code: Number(code), output }
}
