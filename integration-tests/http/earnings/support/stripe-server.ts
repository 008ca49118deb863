import { createHmac } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** How the next transfers go: normally; refused with a status; the connection cut before or after the work was done. */
export type Mood = "well" | "slow" | "cut_before" | "cut_after" | number

type Transfer = {
  id: string
  object: "transfer"
  amount: number
  currency: string
  destination: string
  transfer_group: string
  reversed: boolean
  metadata: Record<string, string>
}

/**
 * A server that speaks as much of Stripe's API as payouts need, over real HTTP, with Stripe's idempotency: the same key
 * gives the first answer again, a 500 included.
 */
export class StripeServer {
  mood: Mood = "well"
  readonly transfers: Transfer[] = []
  readonly calls: string[] = []
  private readonly answers = new Map<string, { status: number; body: unknown }>()
  private readonly server: Server

  private constructor() {
    this.server = createServer((request, response) => void this.serve(request, response))
  }

  static async start(): Promise<StripeServer> {
    const stripe = new StripeServer()
    await new Promise<void>((resolve) => stripe.server.listen(0, "127.0.0.1", resolve))
    return stripe
  }

  get address(): string {
    const address = this.server.address() as AddressInfo
    return `http://127.0.0.1:${address.port}`
  }

  reset(): void {
    this.mood = "well"
    this.transfers.length = 0
    this.calls.length = 0
    this.answers.clear()
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"))
    const { pathname, searchParams } = new URL(request.url ?? "/", this.address)
    const call = `${request.method} ${pathname}`
    this.calls.push(call)
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    if (call === "POST /v1/accounts") return void send(200, { id: "acct_test", object: "account" })
    if (call === "POST /v1/account_links")
      return void send(200, { object: "account_link", url: "https://connect.stripe.com/setup/e/acct_test" })
    if (call === "GET /v1/transfers") {
      const data = this.transfers.filter((one) => one.transfer_group === searchParams.get("transfer_group"))
      return void send(200, { object: "list", data, has_more: false, url: "/v1/transfers" })
    }
    if (call !== "POST /v1/transfers") return void send(404, { error: { type: "invalid_request_error" } })
    this.transfer(form, String(request.headers["idempotency-key"]), send, request)
  }

  private transfer(
    form: URLSearchParams,
    key: string,
    send: (status: number, body: unknown) => void,
    request: IncomingMessage,
  ): void {
    const mood = this.mood
    if (mood === "cut_before") return void request.socket.destroy()
    if (mood === 409)
      return send(409, { error: { type: "idempotency_error", code: "idempotency_key_in_use" } })
    const known = this.answers.get(key)
    const answer = known ?? this.work(form, mood)
    this.answers.set(key, answer)
    if (mood === "cut_after") return void request.socket.destroy()
    if (mood !== "slow") send(answer.status, answer.body)
  }

  /** A 500 has done its work all the same, which is the worst it can do. */
  private work(form: URLSearchParams, mood: Mood): { status: number; body: unknown } {
    if (mood === 402)
      return { status: 402, body: { error: { type: "card_error", code: "balance_insufficient" } } }
    const transfer: Transfer = {
      id: `tr_${this.transfers.length + 1}`,
      object: "transfer",
      amount: Number(form.get("amount")),
      currency: form.get("currency") ?? "",
      destination: form.get("destination") ?? "",
      transfer_group: form.get("transfer_group") ?? "",
      reversed: false,
      metadata: { payout_id: form.get("metadata[payout_id]") ?? "" },
    }
    this.transfers.push(transfer)
    return mood === 500
      ? { status: 500, body: { error: { type: "api_error" } } }
      : { status: 200, body: transfer }
  }
}

/** A webhook as Stripe signs it. */
export function signedEvent(
  secret: string,
  event: { id: string; type: string; object: unknown; account?: string },
  at = Date.now(),
) {
  const { object, ...rest } = event
  const body = JSON.stringify({ object: "event", ...rest, data: { object } })
  const timestamp = Math.floor(at / 1000)
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  return {
    body,
    headers: { "stripe-signature": `t=${timestamp},v1=${signature}`, "content-type": "application/json" },
  }
}
