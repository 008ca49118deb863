/**
 * How much the cipher for health data costs beside raw `node:crypto` on the same payloads, in one run.
 *
 *   npm run bench:phi
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { createPhiCipher } from "../src/lib/phi"
import { demoWeightResponse } from "../src/seed-data"

const KEY = randomBytes(32)
const ROUNDS = 7
const cipher = createPhiCipher({ current: KEY, old: [], enabled: true })

const PAYLOADS: [string, string][] = [
  ["a name, 16 bytes", "Marisol Quintani"],
  ["an intake", JSON.stringify(demoWeightResponse)],
  ["10 kB", "x".repeat(10_000)],
]

function rawRoundTrip(text: string): string {
  const iv = randomBytes(12)
  const seal = createCipheriv("aes-256-gcm", KEY, iv)
  const sealed = Buffer.concat([seal.update(text, "utf8"), seal.final()])
  const open = createDecipheriv("aes-256-gcm", KEY, iv)
  open.setAuthTag(seal.getAuthTag())
  return Buffer.concat([open.update(sealed), open.final()]).toString("utf8")
}

function ourRoundTrip(text: string): string {
  const context = { table: "consultation", column: "response", row_id: "consult_01" }
  return cipher.open(cipher.seal(text, context), context)
}

/** Round trips a second. */
function rate(work: (text: string) => string, text: string, count: number): number {
  const start = process.hrtime.bigint()
  for (let i = 0; i < count; i++) work(text)
  return (count * 1e9) / Number(process.hrtime.bigint() - start)
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

for (const [name, text] of PAYLOADS) {
  const count = Math.ceil(20_000_000 / (text.length + 1000))
  const pairs = Array.from({ length: ROUNDS }, () => [
    rate(ourRoundTrip, text, count),
    rate(rawRoundTrip, text, count),
  ])
  const ours = median(pairs.map(([rate = 0]) => rate))
  const ratio = median(pairs.map(([rate = 0, yardstick = 1]) => rate / yardstick))
  const shown = [name.padEnd(18), `${Math.round(ours).toLocaleString("en")} round trips/s`.padStart(28)]
  console.log(...shown, `  ${ratio.toFixed(2)} of raw node:crypto`)
}
