import { createHash } from "node:crypto"
import { verifyChains } from "../../scripts/lib/audit/verify.mjs"
import { withClient } from "../../scripts/lib/postgres/client.mjs"

const BUSINESS = "bus_00000000000000000000000000"
const BATCH = 500

const APPEND = `insert into audit_entry (id, business_id, actor_type, actor_id, actor_role, action, entity, entity_id, patient_id,
    outcome, route, request_id, address, user_agent, detail)
  select 'audit_' || lpad(($1::bigint + i)::text, 26, '0'), '${BUSINESS}', 'member', 'mem_01J00000000000000000000000', 'clinician',
    'consultation.read', 'consultation', 'consult_' || lpad(i::text, 26, '0'), 'pat_' || lpad(i::text, 26, '0'), 'ok',
    'GET /tenant/consultations/:id', md5(i::text), '192.0.2.7', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0', '{"records":1}'
  from generate_series(1, ${BATCH}) i`

/** @param {number} count @param {number} ms */
const rate = (count, ms) =>
  `${Math.round((count * 1000) / ms)
    .toLocaleString("en")
    .padStart(9)} a second`

/**
 * @template T
 * @param {() => Promise<T> | T} work @returns {Promise<[T, number]>} its result and how long it took, ms
 */
async function timed(work) {
  const began = performance.now()
  const result = await work()
  return [result, performance.now() - began]
}

/** @param {import("pg").Client} client */
async function follow(client) {
  /** @type {import("../../scripts/lib/audit/chain-check.mjs").Problem[]} */
  const problems = []
  const peak = { bytes: 0 }
  const onProgress = () => void (peak.bytes = Math.max(peak.bytes, process.memoryUsage().rss))
  const verdict = await verifyChains(client, {
    business_id: BUSINESS,
    onProblem: (found) => problems.push(found),
    onProgress,
  })
  return { ...verdict, found: problems, megabytes: Math.round(peak.bytes / 2 ** 20) }
}

/** Flips the lowest bit of one byte of one entry, as somebody with every right could. @param {import("pg").Client} client @param {number} seq */
async function flip(client, seq) {
  await client.query("set session_replication_role = replica")
  await client.query(
    `update audit_entry set user_agent = encode(set_byte(user_agent::bytea, 9, get_byte(user_agent::bytea, 9) # 1), 'escape')
     where business_id = $1 and seq = $2`,
    [BUSINESS, seq],
  )
  await client.query("set session_replication_role = origin")
}

/** @param {{ url: string, entries: number, progress: import("../../scripts/lib/progress.mjs").Progress }} options */
export function measureVerify({ url, entries, progress }) {
  return withClient(url, async (client) => {
    const [, appended] = await progress.during(
      `Appending ${entries.toLocaleString("en")} entries to one chain`,
      () =>
        timed(async () => {
          for (let done = 0; done < entries; done += BATCH) await client.query(APPEND, [done])
        }),
    )
    const [whole, clean] = await progress.during("Following the chain", () => timed(() => follow(client)))
    const seq = Math.ceil(entries * 0.618)
    await flip(client, seq)
    const [broken] = await progress.during("Following it with one byte flipped", () =>
      timed(() => follow(client)),
    )
    const text = "x".repeat(620)
    const [, hashing] = await timed(() => {
      for (let i = 0; i < entries; i++)
        createHash("sha256")
          .update(text + i, "utf8")
          .digest()
    })
    const [finding] = broken.found
    const found = broken.found.length === 1 && finding?.seq === BigInt(seq)
    console.log(`
Chain of ${whole.entries.toLocaleString("en")} entries
  appended in batches          ${rate(entries, appended)}
  followed and hashed          ${rate(entries, clean)}   ${whole.problems} findings, at most ${whole.megabytes} MB resident
  raw SHA-256, 620 bytes each  ${rate(entries, hashing)}   ${(hashing / clean).toFixed(2)} of the time is hashing
  one byte flipped in entry ${seq}: ${found ? "found" : "NOT FOUND"}${finding ? ` (${finding.id} ${finding.what})` : ""}`)
    if (!found || whole.problems > 0) process.exitCode = 1
  })
}
