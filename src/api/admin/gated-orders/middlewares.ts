import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { assertMayBuy } from "../../../workflows/gating/assert-may-buy"
import { loadPendingLines } from "../../../workflows/gating/load-order-lines"

type FindOrder = (req: MedusaRequest, id: string) => Promise<string>

const itself: FindOrder = async (_req, id) => id
const ofExchange: FindOrder = async (req, id) =>
  (await req.scope.resolve(Modules.ORDER).retrieveOrderExchange(id)).order_id
const ofClaim: FindOrder = async (req, id) =>
  (await req.scope.resolve(Modules.ORDER).retrieveOrderClaim(id)).order_id

const gate =
  (find: FindOrder) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const order_id = await find(req, req.params.id ?? "")
    await assertMayBuy(req.scope, await loadPendingLines(req.scope, order_id))
    next()
  }

/**
 * The steps by which Medusa makes a draft or a change of an order final. Their workflows offer no hook before they
 * write, so an approval that ran out since the item was added is noticed here.
 */
const FINAL_STEPS: { matcher: string; find: FindOrder }[] = [
  { matcher: "/admin/draft-orders/:id/convert-to-order", find: itself },
  { matcher: "/admin/draft-orders/:id/edit/confirm", find: itself },
  { matcher: "/admin/draft-orders/:id/edit/request", find: itself },
  { matcher: "/admin/order-edits/:id/confirm", find: itself },
  { matcher: "/admin/order-edits/:id/request", find: itself },
  { matcher: "/admin/exchanges/:id/request", find: ofExchange },
  { matcher: "/admin/claims/:id/request", find: ofClaim },
]

export const gatedOrderMiddlewares: MiddlewareRoute[] = FINAL_STEPS.map(({ matcher, find }) => ({
  matcher,
  methods: ["POST"],
  middlewares: [gate(find)],
}))
