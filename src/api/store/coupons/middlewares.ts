import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { insideCode, withBareCodes } from "../../../lib/coupons/code"
import { tenantOf } from "../../utils/tenant"

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

/** A shopper's words become this business's own codes; nobody else's can be named. */
function asOwnCodes(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { business } = tenantOf(req)
  const { body } = req
  if (isRecord(body) && Array.isArray(body.promo_codes)) {
    body.promo_codes = body.promo_codes.map((code: unknown) =>
      typeof code === "string" ? insideCode(business.id, code.trim().toUpperCase()) : code,
    )
  }
  next()
}

/** What is shown of a cart names codes as people know them. */
function showBareCodes(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const { business } = tenantOf(req)
  const send = res.json.bind(res)
  res.json = (body: unknown) => send(withBareCodes(JSON.parse(JSON.stringify(body)), business.id))
  next()
}

export const storeCouponMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts*", methods: ["POST", "DELETE"], middlewares: [asOwnCodes] },
  { matcher: "/store/carts*", middlewares: [showBareCodes] },
  { matcher: "/store/orders*", middlewares: [showBareCodes] },
]
