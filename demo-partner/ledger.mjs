import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/**
 * @typedef {{ status: string, at: string, answer: number | null, duplicate: boolean, problem: string | null,
 *   tracking_number: string | null, carrier: string | null }} Callback
 * @typedef {{ event_id: string, type: string, business_id: string, created_at: string, payload: Record<string, string>,
 *   external_id: string, received_at: string, deliveries: number, verified: import("./verify.mjs").Verdict, callbacks: Callback[] }} Case
 * @typedef {{ at: string, event_id: string | null, answer: string, problem: string | null }} Request
 */

const REQUESTS_KEPT = 500

/** What the pharmacy knows, each event once, in memory and in a file that survives a restart. */
export class Ledger {
  /** @param {string} file */
  constructor(file) {
    this.file = file
    /** @type {Map<string, Case>} */
    this.cases = new Map()
    /** @type {Request[]} every delivery that came in, also those that were turned away */
    this.requests = []
    this.read()
  }

  read() {
    try {
      const { events, requests } = JSON.parse(readFileSync(this.file, "utf8"))
      for (const event of events) this.cases.set(event.event_id, event)
      this.requests = requests
    } catch {
      // The first start, or a file cut short by a power cut: begin with nothing.
    }
  }

  /** Whole or not at all: written beside and moved over. */
  save() {
    mkdirSync(dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify(this.toJSON(), null, 2))
    renameSync(`${this.file}.new`, this.file)
  }

  toJSON() {
    return { events: [...this.cases.values()], requests: this.requests }
  }

  /** @param {Omit<Request, "at">} request */
  note(request) {
    this.requests = [...this.requests, { at: new Date().toISOString(), ...request }].slice(-REQUESTS_KEPT)
    this.save()
  }

  /**
   * Takes an event in; a repeated one only counts.
   * @param {Pick<Case, "event_id" | "type" | "business_id" | "created_at" | "payload">} event
   * @param {import("./verify.mjs").Verdict} verified @returns {{ entry: Case, duplicate: boolean }}
   */
  receive(event, verified) {
    const known = this.cases.get(event.event_id)
    if (known) {
      known.deliveries += 1
      this.save()
      return { entry: known, duplicate: true }
    }
    const external_id = `RX-${String(this.cases.size + 1).padStart(5, "0")}`
    /** @type {Case} */
    const entry = {
      ...event,
      external_id,
      received_at: new Date().toISOString(),
      deliveries: 1,
      verified,
      callbacks: [],
    }
    this.cases.set(event.event_id, entry)
    this.save()
    return { entry, duplicate: false }
  }

  /** @param {Case} entry @param {Callback} callback */
  addCallback(entry, callback) {
    entry.callbacks.push(callback)
    this.save()
  }

  clear() {
    this.cases.clear()
    this.requests = []
    this.save()
  }
}
