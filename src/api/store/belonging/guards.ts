import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assertHoldsCart, assertOwnsOrder, belongingFields, type Belonging } from "./ownership"

/** Where a request names the thing it is about. */
type NamedBy = (req: MedusaRequest<unknown>) => unknown

export const inPath: NamedBy = (req) => req.params.id
export const inQuery =
  (name: string): NamedBy =>
  (req) =>
    req.query[name]
export const inBody =
  (name: string): NamedBy =>
  ({ body }) =>
    typeof body === "object" && body !== null
      ? Object.entries(body).find(([key]) => key === name)?.[1]
      : undefined

async function find<Row>(
  req: MedusaRequest<unknown>,
  entity: string,
  fields: string[],
  id: unknown,
): Promise<Row | undefined> {
  // A missing or malformed one has been refused by name before, by the validator of Medusa's route.
  if (typeof id !== "string" || id === "") return undefined
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id", ...fields], filters: { id } })
  const rows: Row[] = data
  return rows[0]
}

type Guard = (req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** Core Medusa opens carts and orders to whoever knows the id; these let only those pass whose they are. */
export const holdsCart =
  (named: NamedBy): Guard =>
  async (req, _res, next) => {
    assertHoldsCart(req, await find<Belonging>(req, "cart", belongingFields(), named(req)))
    next()
  }

export const ownsOrder =
  (named: NamedBy): Guard =>
  async (req, _res, next) => {
    assertOwnsOrder(req, await find<Belonging>(req, "order", belongingFields(), named(req)))
    next()
  }

type Payment = { cart?: Belonging | null; order?: Belonging | null }

/** A payment collection belongs to whom its cart belongs to or, once there is one, its order. */
export const holdsPayment: Guard = async (req, _res, next) => {
  const fields = [...belongingFields("cart."), ...belongingFields("order.")]
  const payment = await find<Payment>(req, "payment_collection", fields, req.params.id)
  if (payment?.order) assertOwnsOrder(req, payment.order)
  else assertHoldsCart(req, payment?.cart)
  next()
}
