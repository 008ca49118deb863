import { env } from "../../../../src/utils/env-validator"
import { approved } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { One, OrdersDesk } from "./orders-desk"

/** Staff make an approval an order. */
export function generateSpecs({ world, sql }: DemoSuite, orders: OrdersDesk): void {
  const { owner } = orders

  it("becomes of an approval what staff generate, once a fill, with checkout off", async () => {
    Object.assign(env, { CHECKOUT_ENABLED: false })
    const { patient, maya, best } = world()
    const case_id = await approved(patient, maya, best)
    const ship_to = { ...{ first_name: "Ana", last_name: "Diaz", address_1: "1 Main St", city: "Oakland" } }
    const body = { ship_to: { ...ship_to, province: "CA", postal_code: "94607" } }
    const path = `/tenant/consultations/${case_id}/order`
    const generate = (more: object = {}) => owner().post<One>(path, { ...body, ...more })
    const payment = { method: "check", reference: "C-1001", paid_on: "2026-02-03" }
    for (const [wrong, field] of [
      [{ quantity: 1.5 }, "quantity"],
      [{ quantity: -1 }, "quantity"],
      [{ payment: { ...payment, method: "gold" } }, "payment.method"],
      [{ payment: { ...payment, paid_on: "2999-01-01" } }, "payment.paid_on"],
      [{ payment: { ...payment, reference: "Ana's rash: <b>" } }, "payment.reference"],
    ] as const)
      expect((await generate(wrong)).data.issues?.[0]?.field).toBe(field)
    expect((await generate({ quantity: 2 })).data.code).toBe("QUANTITY_NOT_APPROVED")
    type Offer = { offer: { next_fill: number; refusal: string | null; orders: { number: string }[] } }
    const offer = async () => (await owner().get<Offer>(path)).data.offer
    expect(await offer()).toMatchObject({ next_fill: 1, refusal: null, orders: [] })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => generate({ payment })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ data }) => data.order.id)).size).toBe(1)
    expect(answers[0]?.data.order).toMatchObject({ state: "payment_captured" })
    expect(answers[0]?.data.order.timeline[0]).toMatchObject({ type: "generated", by: "member" })
    const paid = answers[0]?.data.order.timeline.find(({ type }) => type === "payment_noted")
    expect(paid).toMatchObject({ detail: "check · C-1001 · 2026-02-03", by: "member" })
    expect(await offer()).toMatchObject({ next_fill: 2, orders: [{ number: answers[0]?.data.order.number }] })
    expect((await generate({ fill: 9 })).data.code).toBe("FILL_OUT_OF_TURN")
    const [left] = await sql<{ refills: number }>("select refills_allowed as refills from approval")
    for (let fill = 2; fill <= (left?.refills ?? 0) + 1; fill += 1)
      expect((await generate({ fill })).status).toBe(201)
    expect(await offer()).toMatchObject({ refusal: "APPROVAL_USED_UP" })
    expect((await generate({ fill: (left?.refills ?? 0) + 2 })).data.code).toBe("APPROVAL_USED_UP")
    const elsewhere = { ship_to: { ...body.ship_to, province: "XX" } }
    expect((await generate(elsewhere)).data.code).toBe("INVALID_INPUT")
    const foreign = world().owner_clear.in(world().clear)
    expect((await foreign.post(path, body)).status).toBe(404)
    expect((await foreign.get(path)).status).toBe(404)
    expect((await maya.in(best).get(path)).status).toBe(403)
  })
}
