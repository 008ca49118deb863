import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createHash } from "node:crypto"
import { shopQuestion } from "../../../lib/shop-question"
import { CATALOGUE_MODULE } from "../../../modules/catalogue"
import type { Answer, Turn } from "../../../modules/catalogue/answer-cache"
import type { CatalogueModuleService } from "../../../modules/catalogue/service"
import { productAnswers } from "../../../utils/metrics/product-answers"
import { tenantOf } from "../../utils/tenant"
import { askTheDatabase } from "./ask-the-database"

/**
 * Answers a visitor's question about products from this process's memory where it is known, and remembers it where it
 * is not (docs/decisions/038). Limits, the key and the business were checked before. A customer who is signed in may see
 * other prices and always gets an answer of their own.
 */
export async function keepAnswers(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const turn = turnOf(req)
  if (!turn) return next()
  productAnswers.inc({ from: turn.kind })
  if (turn.kind === "kept") return send(res, turn.answer)
  if (turn.kind === "make") return make(req, res, next, turn)
  const answer = await turn.answer
  // Who went first got none that fits all: a refusal, or a visitor who hung up.
  if (answer) send(res, answer)
  else next()
}

function turnOf(req: MedusaRequest): Turn | null {
  if (req.method !== "GET" || isSignedIn(req)) return null
  const question = shopQuestion(req.originalUrl)
  if (!question) return null
  const { business, sales_channel_id } = tenantOf(req)
  const owner = { business_id: business.id, sales_channel_id }
  return catalogueOf(req).takeTurn(owner, `${req.locale ?? ""} ${question}`)
}

const catalogueOf = (req: MedusaRequest): CatalogueModuleService => req.scope.resolve(CATALOGUE_MODULE)

function isSignedIn(req: MedusaRequest): boolean {
  const context = "auth_context" in req ? req.auth_context : null
  return typeof context === "object" && context !== null && "actor_id" in context && Boolean(context.actor_id)
}

/** Lets Medusa answer, and keeps what it said. */
function make(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  { settle }: Extract<Turn, { kind: "make" }>,
): void {
  askTheDatabase(req.scope, catalogueOf(req))
  const { json } = res
  res.json = (body) => {
    if (res.statusCode !== 200) return json.call(res, body)
    const answer = asAnswer(body)
    settle(answer)
    send(res, answer)
    return res
  }
  // Settling twice changes nothing; never settling would keep the others waiting.
  res.once("close", () => settle(null))
  next()
}

function asAnswer(content: unknown): Answer {
  const body = Buffer.from(JSON.stringify(content))
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` }
}

/** Express answers 304 by the tag. No cache between may keep it: the key that makes the difference is in a header. */
function send(res: MedusaResponse, { body, etag }: Answer): void {
  res.set({ "content-type": "application/json; charset=utf-8", "cache-control": "private, no-cache", etag })
  res.send(body)
}
