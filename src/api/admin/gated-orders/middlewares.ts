import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { assertMayBuy } from "../../../workflows/gating/assert-may-buy"
import { loadPendingLines } from "../../../workflows/gating/load-order-lines"
import { giveBackUses, useApprovalsOf, type Uses } from "../../../workflows/gating/use-approvals"

type FindOrder = (req: MedusaRequest, id: string) => Promise<string>

const itself: FindOrder = async (_req, id) => id
const ofExchange: FindOrder = async (req, id) =>
  (await req.scope.resolve(Modules.ORDER).retrieveOrderExchange(id)).order_id
const ofClaim: FindOrder = async (req, id) =>
  (await req.scope.resolve(Modules.ORDER).retrieveOrderClaim(id)).order_id

const gate =
  (find: FindOrder) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const order_id = await find(req, req.params.id ?? "")
    const purchase = await loadPendingLines(req.scope, order_id)
    await assertMayBuy(req.scope, purchase)
    const uses = await useApprovalsOf(req.scope, order_id, purchase)
    if (uses) giveBackOnFailure(req, res, uses)
    next()
  }

/** A connection that breaks off says nothing of what Medusa did: the use stays, and the same order again is the same use. */
function giveBackOnFailure(req: MedusaRequest, res: MedusaResponse, uses: Uses): void {
  res.once("finish", () => {
    if (res.statusCode < 400) return
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    giveBackUses(req.scope, uses).catch(() => logger.error(`Uses of ${uses.order_id} were not given back`))
  })
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
