import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { callbackHeaders } from "../../../../src/lib/webhook-signature"
import { BUSINESS_MODULE } from "../../../../src/modules/business"
import type { BusinessModuleService } from "../../../../src/modules/business/service"
import { Actor } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { gatedTreatment, openTreatment } from "../../../helpers/store"
import { Shop } from "./shop"

const SECRET = "a secret of the partner's"

export type Order = {
  id: string
  number: string
  state: string
  total: number
  captured: number
  refunded: number
  moves: string[]
  tracking: { tracking_number: string }[]
  timeline: { type: string; detail: string | null; by: string | null }[]
  consultation_ids: string[]
}
export type One = Failure & { order: Order }
export type Many = Failure & { orders: Order[]; count: number }

export type OrdersDesk = ReturnType<typeof ordersDesk>

/** What the tests of orders have in common: a shop, its staff's moves, and the partner's word. */
export function ordersDesk({ api, world, container, sql }: DemoSuite) {
  const shopOf = async (who: Actor = world().patient) => {
    const query = container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "region", fields: ["id"] })
    const [region]: { id: string }[] = data
    return new Shop(who, world().best, region?.id ?? "")
  }
  const owner = () => world().owner_best.in(world().best)
  const gated = () => gatedTreatment(world().best, "weight-management").variant_id
  const open = () => openTreatment(world().best).variant_id
  const orderOf = async (id: string) => (await owner().get<One>(`/tenant/orders/${id}`)).data.order
  const move = (id: string, step: string, body: object = {}, headers: Record<string, string> = {}) =>
    owner().post<One>(`/tenant/orders/${id}/${step}`, body, headers)
  const refund = (id: string, body: object, key: string = randomUUID()) =>
    move(id, "refund", { reason: "damaged", ...body }, { "idempotency-key": key })

  const boughtAfterApproval = async () => {
    await approved(world().patient, world().maya, world().best)
    return (await shopOf()).buy(gated())
  }

  /** Of something that needs no consultation, placed and paid. */
  const paid = async () => {
    const id = await (await shopOf()).buy(open())
    await move(id, "capture")
    return id
  }

  /** The partner's word on the event that told it of the order. */
  const report = async (order_id: string, status: string, more: object = {}) => {
    const businesses: BusinessModuleService = container().resolve(BUSINESS_MODULE)
    await businesses
      .scoped(world().best.business_id)
      .updateSettings({}, { fulfillment: [SECRET], partner_status: [SECRET] })
    const [event] = await sql<{ id: string }>(
      "select id from outbox_event where type = 'order.placed' and payload->>'order_id' = ? order by id limit 1",
      [order_id],
    )
    const body = JSON.stringify({ event_id: event?.id, status, ...more })
    const headers = callbackHeaders(SECRET, Date.now(), body)
    return Actor.anonymous(api)
      .with({ ...headers, "content-type": "application/json" })
      .post("/webhooks/partner/status", JSON.parse(body))
  }
  return { shopOf, owner, gated, open, orderOf, move, refund, boughtAfterApproval, paid, report }
}
