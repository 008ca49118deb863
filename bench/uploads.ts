/**
 * Memory and time of many uploads at once through one real process, scanner included, beside a bare server that only
 * writes the same bytes to disk.
 *
 *   npm run bench:uploads [-- <how many at once>]
 */
import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { peakDuring, residentOf } from "./support/resident"
import { multipart, sendAtOnce } from "./support/send-uploads"
import { startStoreBackend } from "./support/store-backend"

const COUNT = Number(process.argv[2] ?? 200)
const SIZE = 10 * 1024 * 1024
const WARM_UP = 20
const ROUNDS = 2

type Target = { name: string; pid: number; url: string; headers?: Record<string, string> }

async function measure({ name, pid, url, headers }: Target, body: Buffer): Promise<void> {
  await sendAtOnce(WARM_UP, url, body, headers)
  await sleep(3000)
  for (let round = 1; round <= ROUNDS; round++) {
    const before = residentOf(pid)
    const start = process.hrtime.bigint()
    const peak = await peakDuring(pid, () => sendAtOnce(COUNT, url, body, headers))
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    await sleep(3000)
    const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`.padStart(8)
    const rate = `${Math.round((COUNT * 10) / seconds)} MB/s`.padStart(9)
    console.log(
      `${name.padEnd(22)} ${String(round).padStart(5)} ${mb(before)} ${mb(peak)} ${mb(peak - before)} ${mb(residentOf(pid) - before)} ${seconds.toFixed(1).padStart(7)} s ${rate}`,
    )
  }
}

async function main(): Promise<void> {
  const body = multipart(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(SIZE - 9)]))
  const sink = spawn(process.execPath, [path.join(__dirname, "support/disk-sink.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const [port] = await once(sink.stdout, "data")
  const backend = await startStoreBackend()
  console.log(`${COUNT} uploads of 10 MB at once, through one process\n`)
  console.log(`${"".padEnd(22)} round   before     peak   growth    after    time       rate`)
  try {
    await measure(
      { name: "backend", pid: backend.pid, url: `${backend.url}/store/documents`, headers: backend.headers },
      body,
    )
    await measure(
      { name: "bare server to disk", pid: sink.pid ?? 0, url: `http://127.0.0.1:${String(port).trim()}/` },
      body,
    )
  } finally {
    sink.kill()
    await backend.stop()
  }
}

void main()
