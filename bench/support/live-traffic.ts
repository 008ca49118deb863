import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { DEMO_PASSWORD, demoWeightResponse } from "../../src/seed-data"

export type Shop = { publishable_key: string; business_id: string; product_id: string; variant_id: string }

const JSON_TYPE = { "content-type": "application/json" }

/** People who read and write while something else happens. Counts answers by status; keeps no bodies. */
export class LiveTraffic {
  readonly statuses = new Map<string, number>()
  readonly slowest = { ms: 0, what: "" }
  private stopping = false
  private running: Promise<void>[] = []

  private constructor(
    private readonly url: string,
    private readonly shop: Shop,
    private readonly clinician: Record<string, string>,
    private readonly patient: Record<string, string>,
    private readonly form_id: string,
  ) {}

  static async signIn(url: string, shop: Shop, people: { clinician: string; patient: string }) {
    const token = async (actor: string, email: string): Promise<Record<string, string>> => {
      const body = JSON.stringify({ email, password: DEMO_PASSWORD })
      const path = `${url}/auth/${actor}/emailpass`
      const answer = await fetch(path, { method: "POST", headers: JSON_TYPE, body })
      const found: { token: string } = JSON.parse(await answer.text())
      return { authorization: `Bearer ${found.token}` }
    }
    const clinician = { ...(await token("member", people.clinician)), "x-business-id": shop.business_id }
    const key = { "x-publishable-api-key": shop.publishable_key }
    const patient = { ...(await token("customer", people.patient)), ...key }
    const form = await fetch(`${url}/store/products/${shop.product_id}/intake-form`, { headers: patient })
    const { intake_form }: { intake_form: { id: string } } = JSON.parse(await form.text())
    return new LiveTraffic(url, shop, clinician, patient, intake_form.id)
  }

  /** @param cases ids that readers open by chance */
  start(
    cases: string[],
    { readers, writers, pause_ms }: { readers: number; writers: number; pause_ms: number },
  ) {
    const loop = async (work: () => Promise<void>) => {
      while (!this.stopping) {
        await work()
        await sleep(pause_ms)
      }
    }
    this.running = [
      ...Array.from({ length: readers }, () => loop(() => this.read(cases))),
      ...Array.from({ length: writers }, () => loop(() => this.write())),
    ]
  }

  async stop(): Promise<{ requests: number; failed: number }> {
    this.stopping = true
    await Promise.all(this.running)
    const counts = [...this.statuses]
    const sum = (of: [string, number][]) => of.reduce((total, [, count]) => total + count, 0)
    return { requests: sum(counts), failed: sum(counts.filter(([status]) => !/^20[01]/.test(status))) }
  }

  private async read(cases: string[]): Promise<void> {
    const id = cases[Math.floor(Math.random() * cases.length)]
    await this.ask("GET", `/tenant/consultations/${id}`, this.clinician)
    await this.ask("GET", "/tenant/consultations?view=all&limit=20", this.clinician)
  }

  private async write(): Promise<void> {
    const { product_id, variant_id } = this.shop
    const body = { product_id, variant_id, intake_form_id: this.form_id, response: demoWeightResponse }
    const headers = { ...this.patient, ...JSON_TYPE, "idempotency-key": randomUUID() }
    await this.ask("POST", "/store/consultations", headers, body)
  }

  private async ask(method: string, path: string, headers: Record<string, string>, body?: unknown) {
    const began = performance.now()
    const status = await fetch(this.url + path, {
      method,
      headers,
      body: body ? JSON.stringify(body) : undefined,
    })
      .then(async (answer) => {
        await answer.arrayBuffer()
        return String(answer.status)
      })
      .catch((error: unknown) => `no answer: ${error instanceof Error ? error.message : String(error)}`)
    const ms = performance.now() - began
    if (ms > this.slowest.ms) Object.assign(this.slowest, { ms, what: `${method} ${path.split("?")[0]}` })
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
  }
}
