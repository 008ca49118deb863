import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"

/** How calls that move money go: normally, refused with a status, or cut before or after the work was done. */
export type CardMood = "well" | "cut_before" | "cut_after" | 402 | 409 | 500

export type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  status: string
  capture_method: string
  client_secret: string
  description: string | null
  metadata: Record<string, string>
  last_payment_error: { code: string } | null
}
type Refund = {
  id: string
  amount: number
  payment_intent: string
  status: string
  metadata: Record<string, string>
}
type Answer = { status: number; body: unknown }

const failure = (
  status: number,
  code: string,
  type = "invalid_request_error",
  payment_intent?: Intent,
): Answer => ({ status, body: { error: { type, code, message: code, payment_intent } } })

/** Speaks Stripe's payment intents, customers and refunds over real HTTP, with its idempotency; fails on purpose. */
export class CardServer {
  mood: CardMood = "well"
  /** How often it has said no to a card. */
  declined = 0
  readonly intents: Intent[] = []
  readonly refunds: Refund[] = []
  /** The intents whose hold was given back, in order. */
  readonly cancelled: string[] = []
  private readonly answers = new Map<string, Answer>()
  private readonly server: Server

  constructor(private readonly port: number) {
    this.server = createServer((request, response) => void this.serve(request, response))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, "127.0.0.1", resolve))
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  reset(): void {
    this.mood = "well"
    this.declined = 0
    for (const list of [this.intents, this.refunds, this.cancelled]) list.length = 0
    this.answers.clear()
  }

  /** What Stripe's page does with a card in the patient's browser; `declined` as the bank may. */
  confirm(id: string, declined = false): void {
    const intent = this.intents.find((one) => one.id === id)
    if (!intent) throw new Error(`Stripe knows no ${id}`)
    intent.status = declined ? "requires_payment_method" : "requires_capture"
    intent.last_payment_error = declined ? { code: "card_declined" } : null
    intent.amount_capturable = declined ? 0 : intent.amount
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"))
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stripe")
    const reads = request.method === "GET"
    if (!reads && this.mood === "cut_before") return void request.socket.destroy()
    const answer = reads ? this.read(pathname, searchParams) : this.write(pathname, form, keyOf(request))
    if (!reads && this.mood === "cut_after") return void request.socket.destroy()
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body))
  }

  private read(path: string, query: URLSearchParams): Answer {
    if (path === "/v1/refunds") {
      const data = this.refunds.filter((one) => one.payment_intent === query.get("payment_intent"))
      return { status: 200, body: { object: "list", data, has_more: false, url: path } }
    }
    const intent = this.intents.find(({ id }) => path === `/v1/payment_intents/${id}`)
    return intent ? { status: 200, body: intent } : failure(404, "resource_missing")
  }

  /** The same key gives the first answer again; a 500 has done its work all the same, which is the worst it can do. */
  private write(path: string, form: URLSearchParams, key: string): Answer {
    if (this.mood === 409) return failure(409, "lock_timeout")
    if (this.mood === 402) {
      this.declined++
      return failure(402, "card_declined", "card_error")
    }
    const answer = this.answers.get(key) ?? this.work(path, form)
    if (key) this.answers.set(key, answer)
    return this.mood === 500 ? failure(500, "api_error", "api_error") : answer
  }

  private work(path: string, form: URLSearchParams): Answer {
    if (path === "/v1/customers") return { status: 200, body: { id: "cus_stripe", object: "customer" } }
    if (path === "/v1/refunds") return this.refund(form)
    if (path === "/v1/payment_intents") return this.create(form)
    const [, id, deed] = /^\/v1\/payment_intents\/(\w+)(?:\/(\w+))?$/.exec(path) ?? []
    const intent = this.intents.find((one) => one.id === id)
    if (!intent) return failure(404, "resource_missing")
    if (deed === "capture") {
      if (intent.status !== "requires_capture") return failure(400, "payment_intent_unexpected_state")
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount, amount_capturable: 0 })
    }
    if (deed === "cancel") {
      if (intent.status === "canceled")
        return failure(400, "payment_intent_unexpected_state", "invalid_request_error", intent)
      intent.status = "canceled"
      this.cancelled.push(intent.id)
    }
    if (!deed) intent.amount = Number(form.get("amount") ?? intent.amount)
    return { status: 200, body: { ...intent } }
  }

  private create(form: URLSearchParams): Answer {
    const id = `pi_${this.intents.length + 1}`
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: Number(form.get("amount")),
      amount_capturable: 0,
      amount_received: 0,
      currency: form.get("currency") ?? "",
      status: "requires_payment_method",
      capture_method: form.get("capture_method") ?? "automatic",
      client_secret: `${id}_secret_x`,
      description: form.get("description"),
      metadata: { session_id: form.get("metadata[session_id]") ?? "" },
      last_payment_error: null,
    }
    this.intents.push(intent)
    return { status: 200, body: { ...intent } }
  }

  private refund(form: URLSearchParams): Answer {
    const payment_intent = form.get("payment_intent") ?? ""
    const amount = Number(form.get("amount"))
    const intent = this.intents.find(({ id }) => id === payment_intent)
    const before = this.refunds.filter((one) => one.payment_intent === payment_intent)
    const left = (intent?.amount_received ?? 0) - before.reduce((sum, one) => sum + one.amount, 0)
    if (left <= 0) return failure(400, "charge_already_refunded")
    if (amount > left) return failure(400, "amount_too_large")
    const metadata = { medusa_refund: form.get("metadata[medusa_refund]") ?? "" }
    const refund = {
      id: `re_${this.refunds.length + 1}`,
      amount,
      payment_intent,
      status: "succeeded",
      metadata,
    }
    this.refunds.push(refund)
    return { status: 200, body: refund }
  }
}

const keyOf = ({ headers }: IncomingMessage): string => String(headers["idempotency-key"] ?? "")
