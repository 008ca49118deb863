import { randomUUID } from "node:crypto"
import { callbackHeaders } from "../../../../src/lib/webhook-signature"
import type { Answer } from "../../../helpers/actor"
import { approved } from "../../../helpers/cases"
import type { DemoWorld } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import { ADDRESS, Shop } from "../../orders/support/shop"

type Call = () => Promise<Answer<unknown>>
type Made = { order: { id: string } }

/** How somebody who may do it calls each `phi` route over orders with success; most are made of an approval, and paid. */
export function orderRecipes({ best, patient, maya, owner_best }: DemoWorld): Record<string, Call> {
  const owner = owner_best.in(best)
  const generate = async () => {
    const { country_code: _, ...address } = ADDRESS
    const body = { ship_to: { ...address, province: "CA" } }
    return owner.post<Made>(`/tenant/consultations/${await approved(patient, maya, best)}/order`, body)
  }
  const made = async () => (await generate()).data.order.id
  /** An order of a cart: its payment is authorised, and not yet taken. */
  const bought = async () => {
    const { data } = await patient.at(best).get<{ regions: { id: string }[] }>("/store/regions")
    return new Shop(patient, best, data.regions[0]?.id ?? "").buy(openTreatment(best).variant_id)
  }
  const move = (id: string, step: string, body: object = {}) =>
    owner.post(`/tenant/orders/${id}/${step}`, body, { "idempotency-key": randomUUID() })
  const after = async (id: string, step: string, body?: object) => {
    const { status } = await move(id, step, body)
    if (status !== 200) throw new Error(`The order could not be moved: ${step} answered ${status}`)
    return id
  }
  return {
    "POST /tenant/consultations/:id/order": generate,
    "GET /tenant/consultations/:id/order": async () =>
      owner.get(`/tenant/consultations/${await approved(patient, maya, best)}/order`),
    "GET /tenant/orders": async () => made().then(() => owner.get("/tenant/orders")),
    "GET /tenant/orders/:id": async () => owner.get(`/tenant/orders/${await made()}`),
    "GET /tenant/orders/export": async () => made().then(() => owner.get("/tenant/orders/export")),
    "GET /tenant/orders/packing-slips": async () =>
      owner.get(`/tenant/orders/packing-slips?ids=${await made()}`),
    "POST /tenant/orders/fulfil": async () => owner.post("/tenant/orders/fulfil", { ids: [await made()] }),
    "POST /tenant/orders/:id/capture": async () => move(await bought(), "capture"),
    "POST /tenant/orders/:id/fulfil": async () => move(await made(), "fulfil"),
    "POST /tenant/orders/:id/ship": async () => move(await made(), "ship", { tracking_number: "1Z999AA1" }),
    "POST /tenant/orders/:id/deliver": async () => move(await after(await made(), "ship"), "deliver"),
    "POST /tenant/orders/:id/hold": async () => move(await made(), "hold", { reason: "other" }),
    "POST /tenant/orders/:id/release": async () =>
      move(await after(await made(), "hold", { reason: "other" }), "release"),
    "POST /tenant/orders/:id/refund": async () => move(await made(), "refund", { reason: "damaged" }),
    "POST /tenant/orders/:id/cancel": async () => move(await made(), "cancel", { reason: "other" }),
    "GET /store/placed-orders": async () => made().then(() => patient.at(best).get("/store/placed-orders")),
    "GET /store/placed-orders/:id": async () => patient.at(best).get(`/store/placed-orders/${await made()}`),
  }
}

/** The partner's word on a case it was sent, signed with the secret that an operator has given it. */
export function partnerRecipes({
  best,
  patient,
  maya,
  owner_best,
  operator,
}: DemoWorld): Record<string, Call> {
  return {
    "POST /webhooks/partner/status": async () => {
      await approved(patient, maya, best)
      const secrets = `/admin/businesses/${best.business_id}/secrets`
      const given = await operator.post<{ secret: string }>(secrets, {
        kind: "partner_status",
        action: "rotate",
      })
      const told = await owner_best
        .in(best)
        .get<{ events: { event_id: string }[] }>("/tenant/dispatch/events")
      const said = { event_id: told.data.events[0]?.event_id, status: "received", message: "Marisol is next" }
      const headers = callbackHeaders(given.data.secret, Date.now(), JSON.stringify(said))
      return operator.with({ authorization: "" }).post("/webhooks/partner/status", said, headers)
    },
  }
}
