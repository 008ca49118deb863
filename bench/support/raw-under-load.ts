import path from "node:path"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { rawRate, type Value } from "./raw-crypto"

type Asked = { rows: Value[][]; key: Uint8Array }

/**
 * Rows a second of raw `node:crypto`, once warm, in a thread of its own: whoever drives traffic meanwhile goes on, so
 * that the yardstick stands under the same load as what is measured.
 */
export async function rawRateBesides(asked: Asked): Promise<number> {
  const file = path.join(__dirname, "raw-under-load.ts")
  const worker = new Worker(file, { workerData: asked, execArgv: ["-r", "ts-node/register"] })
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject))
}

if (!isMainThread) {
  const { rows, key }: Asked = workerData
  rawRate(rows, key)
  parentPort?.postMessage(rawRate(rows, key))
}
