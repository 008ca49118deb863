import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { gatedTreatment } from "../../../helpers/store"
import { Till } from "./till"

/** How orders use approvals up: the first and its refills, one variant, so many at a time. */
export function approvalUseSpecs({ world, sql }: DemoSuite, regionId: () => Promise<string>): void {
  const treatment = () => gatedTreatment(world().best, "weight-management")
  const line = (quantity = 1, variant_id = treatment().variant_id) => ({ variant_id, quantity })
  const till = async () => new Till(world().patient.at(world().best), await regionId())
  const placed = async () =>
    Number((await sql<{ n: number }>("select orders_placed as n from approval"))[0]?.n)
  const refusal = ({ status, data }: { status: number; data: Failure }) => [status, data.code]
  const cart = (items: object[]) => world().patient.at(world().best).post<Failure>("/store/carts", { items })

  beforeEach(() => approved(world().patient, world().maya, world().best))

  it("sells the first order and every refill, and no more", async () => {
    const counter = await till()
    const [{ refills_allowed } = { refills_allowed: 0 }] = await sql<{ refills_allowed: number }>(
      "select refills_allowed from approval",
    )
    for (let order = 0; order <= refills_allowed; order++) await counter.place([line()])
    expect(await placed()).toBe(refills_allowed + 1)
    expect(refusal(await cart([line()]))).toEqual([403, "APPROVAL_USED_UP"])
  })

  it("gives the last use to one of five orders completed at once", async () => {
    const counter = await till()
    const carts = []
    for (let index = 0; index < 5; index++) carts.push(await counter.filledCart([line()]))
    await sql("update approval set orders_placed = refills_allowed")
    const answers = await Promise.all(carts.map((id) => counter.complete(id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ data }) => /^APPROVAL_/.test(data.code ?? ""))).toHaveLength(4)
    expect(await sql('select id from "order" where deleted_at is null')).toHaveLength(1)
    expect(await sql("select id from approval_use where given_back_at is null")).toHaveLength(1)
  })

  it("gives a cancelled order's use back, once", async () => {
    const { order } = await (await till()).place([line()])
    expect(await placed()).toBe(1)
    expect((await world().operator.post(`/admin/orders/${order.id}/cancel`)).status).toBe(200)
    await world().operator.post(`/admin/orders/${order.id}/cancel`)
    expect(await placed()).toBe(0)
  })

  it("counts a draft when it becomes an order, and gives back what could not become one", async () => {
    const { best, operator } = world()
    const [customer] = await sql<{ id: string; email: string }>(
      "select id, email from customer where id = (select customer_id from approval limit 1)",
    )
    const draft = await operator.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
      email: customer?.email,
      customer_id: customer?.id,
      sales_channel_id: best.sales_channel_id,
      region_id: await regionId(),
      items: [{ ...line(), title: "Treatment", unit_price: 100 }],
    })
    expect(await placed()).toBe(0)
    const convert = () => operator.post(`/admin/draft-orders/${draft.data.draft_order.id}/convert-to-order`)
    expect((await convert()).status).toBe(200)
    expect(await placed()).toBe(1)
    expect((await convert()).status).toBe(400)
    expect(await placed()).toBe(1)
  })

  it("sells neither more at a time nor another variant than was approved", async () => {
    expect(refusal(await cart([line(2)]))).toEqual([403, "QUANTITY_NOT_APPROVED"])
    expect(refusal(await cart([line(), line()]))).toEqual([403, "QUANTITY_NOT_APPROVED"])
    await sql("update approval set variant_id = 'variant_other'")
    expect(refusal(await cart([line()]))).toEqual([403, "APPROVAL_REQUIRED"])
  })
}
