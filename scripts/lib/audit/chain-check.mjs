import { entryHash, GENESIS } from "./entry-hash.mjs"

/** @typedef {import("./read-entries.mjs").Entry} Entry @typedef {import("./read-entries.mjs").Link} Link */
/** @typedef {{ business_id: string, seq: bigint, id: string | null, what: string }} Problem */

/**
 * Follows one chain from its beginning (or from the anchor left by dropped months) to its head.
 * Each entry must have the hash of its own fields, the number after the one before, and name that one's hash.
 */
export class ChainCheck {
  /**
   * @param {string} business_id
   * @param {{ anchor: Link | undefined, head: Link | undefined, exported: Map<string, Buffer> }} known `exported`: hashes by
   *   number, from heads that were written to storage @param {(problem: Problem) => void} report
   */
  constructor(business_id, { anchor, head, exported }, report) {
    this.business_id = business_id
    this.anchor = anchor
    this.head = head
    this.exported = new Map(exported)
    this.last = anchor ?? { seq: 0n, hash: GENESIS }
    this.report = (/** @type {bigint} */ seq, /** @type {string | null} */ id, /** @type {string} */ what) =>
      report({ business_id, seq, id, what })
  }

  /** @param {Entry} entry */
  add({ seq, id, values, previous, hash }) {
    const is_own = entryHash(values, previous).equals(hash)
    if (!is_own) this.report(seq, id, "was changed: its fields do not give its hash")
    this.compareExported(seq, id, hash)
    // Written in the minute a month turned: the entry after it is in the month that was dropped.
    if (this.anchor && seq <= this.anchor.seq) return
    const expected = this.last.seq + 1n
    if (seq > expected) {
      const gap = seq - 1n === expected ? `entry ${expected} was` : `entries ${expected} to ${seq - 1n} were`
      this.report(seq, id, `${gap} removed before it`)
    } else if (seq < expected) {
      this.report(seq, id, "has a number that another entry has too")
    } else if (!previous.equals(this.last.hash)) {
      this.report(seq, id, "does not follow the entry before it: one of the two was changed or reordered")
    }
    this.last = { seq, hash }
  }

  /** @param {bigint} seq @param {string | null} id @param {Buffer} hash */
  compareExported(seq, id, hash) {
    const known = this.exported.get(String(seq))
    if (!known) return
    this.exported.delete(String(seq))
    if (!known.equals(hash))
      this.report(seq, id, "has another hash than the exported head: the chain was rewritten")
  }

  /** After the last entry. */
  end() {
    const { seq, hash } = this.last
    if (!this.head) {
      this.report(seq, null, "the chain has entries but no head")
    } else if (this.head.seq !== seq) {
      this.report(
        seq,
        null,
        `the chain ends here, but its head says ${this.head.seq}: entries were removed at its end`,
      )
    } else if (!this.head.hash.equals(hash)) {
      this.report(seq, null, "the chain's head has another hash than its last entry")
    }
    for (const [number, known] of this.exported) {
      const missing = BigInt(number)
      if (this.anchor && missing < this.anchor.seq) continue
      if (this.anchor?.seq === missing) {
        if (!known.equals(this.anchor.hash))
          this.report(missing, null, "the anchor has another hash than the exported head")
      } else this.report(missing, null, "was exported as the chain's head and is gone")
    }
  }
}
