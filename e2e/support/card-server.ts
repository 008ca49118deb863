import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"

type Intent = Record<string, unknown> & { id: string; amount: number; status: string }

/** As much of Stripe as a payment at checkout asks for: customers, and payment intents that are authorised first. */
export class CardServer {
  readonly intents: Intent[] = []
  private readonly server: Server = createServer((request, response) => void this.answer(request, response))

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve))
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  /** What Stripe's own form does with a card that the bank accepts: the amount is held, not taken. */
  authorise(client_secret: string): void {
    const intent = this.intents.find((one) => one.client_secret === client_secret)
    if (!intent) throw new Error("Stripe knows no payment with this secret.")
    Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount })
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ""
    for await (const chunk of request) body += chunk
    const found = this.work(request.method ?? "GET", request.url ?? "/", new URLSearchParams(body))
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" })
    response.end(
      JSON.stringify(found ?? { error: { type: "invalid_request_error", code: "resource_missing" } }),
    )
  }

  private work(method: string, url: string, form: URLSearchParams): object | undefined {
    const [, kind, id, deed] = /^\/v1\/(\w+)(?:\/(\w+))?(?:\/(\w+))?/.exec(url) ?? []
    if (kind === "customers") return { id: "cus_e2e", object: "customer" }
    if (kind !== "payment_intents") return undefined
    if (!id) return this.begin(form)
    const intent = this.intents.find((one) => one.id === id)
    if (intent && deed === "cancel") intent.status = "canceled"
    if (intent && method === "POST" && !deed) intent.amount = Number(form.get("amount") ?? intent.amount)
    return intent
  }

  private begin(form: URLSearchParams): Intent {
    const id = `pi_${this.intents.length + 1}`
    const intent = {
      id,
      object: "payment_intent",
      amount: Number(form.get("amount")),
      amount_capturable: 0,
      amount_received: 0,
      currency: form.get("currency"),
      status: "requires_payment_method",
      capture_method: form.get("capture_method"),
      client_secret: `${id}_secret_e2e`,
      metadata: { session_id: form.get("metadata[session_id]") },
    }
    this.intents.push(intent)
    return intent
  }
}
