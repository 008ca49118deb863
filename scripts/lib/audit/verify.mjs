import { ChainCheck } from "./chain-check.mjs"
import { readEntries, readLinks } from "./read-entries.mjs"

/** @typedef {import("./chain-check.mjs").Problem} Problem */
/** @typedef {{ entries: number, chains: number, anchored: number, problems: number }} Verdict */

const NONE = new Map()

/**
 * Follows every chain, or one, in one read-only snapshot, so that it may run while the system writes.
 * @param {import("pg").Client} client
 * @param {{ business_id?: string, exported?: import("./exported-heads.mjs").Exported, onProblem: (problem: Problem) => void,
 *   onProgress?: (entries: number, expected: bigint) => void }} options
 * @returns {Promise<Verdict>}
 */
export async function verifyChains(client, { business_id, exported = new Map(), onProblem, onProgress }) {
  await client.query("begin transaction isolation level repeatable read read only")
  try {
    const heads = await readLinks(client, "audit_chain", business_id)
    const anchors = await readLinks(client, "audit_anchor", business_id)
    const verdict = { entries: 0, chains: 0, anchored: anchors.size, problems: 0 }
    let expected = 0n
    for (const [id, { seq }] of heads) expected += seq - (anchors.get(id)?.seq ?? 0n)
    const report = (/** @type {Problem} */ problem) => {
      verdict.problems += 1
      onProblem(problem)
    }
    const begin = (/** @type {string} */ id) => {
      verdict.chains += 1
      const known = { anchor: anchors.get(id), head: heads.get(id), exported: exported.get(id) ?? NONE }
      return new ChainCheck(id, known, report)
    }
    const seen = new Set()
    /** @type {ChainCheck | undefined} */
    let chain
    for await (const batch of readEntries(client, business_id)) {
      for (const entry of batch) {
        if (chain?.business_id !== entry.business_id) {
          chain?.end()
          chain = begin(entry.business_id)
          seen.add(entry.business_id)
        }
        chain.add(entry)
      }
      verdict.entries += batch.length
      onProgress?.(verdict.entries, expected)
    }
    chain?.end()
    const known = new Set([...heads.keys(), ...(business_id ? [business_id] : exported.keys())])
    for (const id of known) if (!seen.has(id) && (heads.has(id) || exported.has(id))) begin(id).end()
    return verdict
  } finally {
    await client.query("rollback")
  }
}
