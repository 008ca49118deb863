import { request, type Dispatcher as HttpClient } from "undici"
import { parseRetryAfter } from "../../lib/backoff"
import { deliveryHeaders } from "../../lib/webhook-signature"
import { errorCode } from "./error-code"
import { eventBody } from "./event-body"
import type { ResolvedEndpoint } from "./resolve-endpoint"
import type { AttemptResult, ClaimedEvent } from "./types"

/** For one attempt, from looking the name up to the last byte (CONTRACTS §4). */
export const SEND_TIMEOUT_MS = 15_000
/** For the rest of an answer whose status is already known. */
const BODY_TIMEOUT_MS = 2000
const EXCERPT_BYTES = 2048

export interface SendOptions {
  client: HttpClient
  timeout_ms: number
  /** Ends the attempt when the process must end. */
  signal: AbortSignal
}

/** Makes one attempt. Never throws: whatever goes wrong is the attempt's result. */
export async function sendEvent(
  event: ClaimedEvent,
  endpoint: Pick<ResolvedEndpoint, "url" | "secrets">,
  { client, timeout_ms, signal }: SendOptions,
): Promise<AttemptResult> {
  const started_at = new Date()
  const since = performance.now()
  const finish = (result: Partial<AttemptResult>): AttemptResult => ({
    outcome: "failed",
    gone: false,
    http_status: null,
    error: null,
    response_excerpt: null,
    retry_after_ms: null,
    ...result,
    started_at,
    duration_ms: Math.round(performance.now() - since),
  })
  try {
    const body = eventBody(event)
    const signed = { event_id: event.id, timestamp_ms: started_at.getTime(), body, secrets: endpoint.secrets }
    const response = await request(endpoint.url, {
      method: "POST",
      dispatcher: client,
      headers: {
        "content-type": "application/json",
        "user-agent": "TheRxSpot/1",
        ...deliveryHeaders(signed),
      },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout_ms)]),
      headersTimeout: timeout_ms,
      bodyTimeout: BODY_TIMEOUT_MS,
    })
    return finish(await readAnswer(response))
  } catch (error) {
    const code = errorCode(error)
    return finish({ outcome: code === "INTERRUPTED" ? "interrupted" : "failed", error: code })
  }
}

async function readAnswer({
  statusCode,
  headers,
  body,
}: HttpClient.ResponseData): Promise<Partial<AttemptResult>> {
  const excerpt = await readExcerpt(body)
  // The status is the answer: a partner that hangs up in the middle of its "thank you" has said it.
  if (statusCode >= 200 && statusCode < 300) return { outcome: "delivered", http_status: statusCode }
  const asked = headers["retry-after"]
  const waits = statusCode === 429 || statusCode === 503
  return {
    gone: statusCode === 410,
    http_status: statusCode,
    error: statusCode >= 300 && statusCode < 400 ? "REDIRECT" : `HTTP_${statusCode}`,
    response_excerpt: excerpt,
    retry_after_ms: waits ? parseRetryAfter(Array.isArray(asked) ? asked[0] : asked, Date.now()) : null,
  }
}

/** The start of the body; the connection is given up when there is more, or when it does not come. */
async function readExcerpt(body: HttpClient.ResponseData["body"]): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => body.destroy(), BODY_TIMEOUT_MS)
  try {
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      size += bytes.length
      if (size >= EXCERPT_BYTES) break
    }
  } catch {
    // What came until then is what there is.
  } finally {
    clearTimeout(timer)
  }
  const text = Buffer.concat(chunks).subarray(0, EXCERPT_BYTES).toString("utf8").replaceAll("\u0000", "")
  return text || null
}
