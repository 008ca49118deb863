import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ClamdServer } from "../../integration-tests/http/documents/support/clamd-server"
import { BackendProcess, migrate } from "../../integration-tests/process/support/backend-process"
import { freePort, ServiceProcess } from "../../integration-tests/process/support/service-process"
import { PATIENTS } from "../../src/seed-data"
import { publishableKey, seedDemo } from "./demo-database"

/** A whole backend of its own, seeded, with a real scanner, and a patient signed in at a store. */
export async function startStoreBackend() {
  const folder = mkdtempSync(path.join(tmpdir(), "rxspot-bench-"))
  const [postgres, redis] = await Promise.all([ServiceProcess.postgres(), ServiceProcess.redis()])
  const clamd_port = await freePort()
  const clamd = new ClamdServer(clamd_port)
  const [printed] = await Promise.all([postgres.start(), redis.start(), clamd.start()])
  const options = {
    database_url: printed.trim(),
    port: await freePort(),
    env: {
      DOCUMENT_SPOOL_PATH: path.join(folder, "spool"),
      DOCUMENT_STORAGE_PROVIDER: "local",
      DOCUMENT_STORAGE_PATH: path.join(folder, "storage"),
      CLAMAV_HOST: "127.0.0.1",
      CLAMAV_PORT: String(clamd_port),
      REDIS_URL: `redis://localhost:${redis.port}`,
      ENABLE_RATE_LIMITS: "false",
      LOG_LEVEL: "warn",
    },
  }
  migrate(options)
  seedDemo(options)
  const backend = await BackendProcess.start(options)
  const url = `http://localhost:${options.port}`
  return {
    url,
    pid: backend.pid ?? 0,
    headers: await signIn(url, options.database_url),
    async stop() {
      await backend.stop()
      await Promise.all([postgres.remove(), redis.remove(), clamd.remove()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function signIn(url: string, database_url: string): Promise<Record<string, string>> {
  const [patient] = PATIENTS
  const body = JSON.stringify({ email: patient?.email, password: patient?.password })
  const headers = { "content-type": "application/json" }
  const answer = await fetch(`${url}/auth/customer/emailpass`, { method: "POST", headers, body })
  const { token }: { token: string } = JSON.parse(await answer.text())
  const key = await publishableKey(database_url, patient?.business ?? "")
  return { authorization: `Bearer ${token}`, "x-publishable-api-key": key }
}
