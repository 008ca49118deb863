import { randomUUID } from "node:crypto"
import { approved } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { COUPON_MODULE } from "../../../../src/modules/coupon"
import type { CouponModuleService } from "../../../../src/modules/coupon/service"
import type { OrdersDesk } from "./orders-desk"

/** What people may do at the same moment: once, or a clear no. */
export function raceSpecs({ world, container, sql }: DemoSuite, orders: OrdersDesk): void {
  const { shopOf, open, gated, orderOf, move, refund, paid } = orders
  const atOnce = <T>(count: number, attempt: (n: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, n) => attempt(n)))
  type Answered = { status: number; data: { code?: string } }
  const outcomes = (answers: Answered[]) => answers.map(({ status, data }) => data.code ?? status).toSorted()
  const times = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what)
  const NO = "ORDER_MOVE_NOT_ALLOWED"
  const bought = async () => (await shopOf()).buy(open())

  it("takes the money of ten presses once", async () => {
    const id = await bought()
    expect(outcomes(await atOnce(10, () => move(id, "capture")))).toEqual([200, ...times(9, NO)])
    expect(await sql("select id from capture")).toHaveLength(1)
  })

  it("returns no more than was taken to ten who ask for most of it, each with another key", async () => {
    const id = await paid()
    const { total } = await orderOf(id)
    const amount = Math.ceil(total * 60) / 100
    const answers = await atOnce(10, () => refund(id, { amount }, randomUUID()))
    expect(outcomes(answers)).toEqual([200, ...times(9, "REFUND_EXCEEDS_CHARGE")])
    expect((await orderOf(id)).refunded).toBeCloseTo(amount, 2)
  })

  it("is cancelled or leaves, not both", async () => {
    const id = await paid()
    const steps = ["cancel", "ship", "hold", "cancel", "ship", "hold"] as const
    const reason = { cancel: { reason: "other" }, ship: {}, hold: { reason: "address" } }
    const answers = await Promise.all(steps.map((step) => move(id, step, reason[step])))
    const won = steps.filter((_, index) => answers[index]?.status === 200)
    const { state, refunded, captured } = await orderOf(id)
    const shipped = await sql("select id from fulfillment where shipped_at is not null")
    expect([won.includes("ship"), won.includes("cancel")]).toEqual(
      state === "cancelled" ? [false, true] : [true, false],
    )
    expect(shipped).toHaveLength(state === "cancelled" ? 0 : 1)
    expect(refunded).toBe(state === "cancelled" ? captured : 0)
    expect(answers.every(({ status, data }) => status === 200 || data.code === NO)).toBe(true)
  })

  it("ends with the money where it belongs when it is paid for and cancelled at once", async () => {
    const id = await bought()
    const answers = await Promise.all([
      move(id, "capture"),
      move(id, "cancel", { reason: "patient_request" }),
      move(id, "capture"),
      move(id, "cancel", { reason: "patient_request" }),
    ])
    expect(answers.every(({ status, data }) => status === 200 || data.code === NO)).toBe(true)
    const { state, captured, refunded } = await orderOf(id)
    expect([state, refunded]).toEqual(["cancelled", captured])
  })

  it("is one order of an approval's last use, whichever of a patient's carts comes first", async () => {
    await approved(world().patient, world().maya, world().best)
    await sql("update approval set refills_allowed = 0")
    const shop = await shopOf()
    const carts = []
    for (let cart = 0; cart < 4; cart++) carts.push(await shop.filledCart([gated()]))
    const answers = await Promise.all(carts.map((cart_id) => shop.complete(cart_id)))
    expect(outcomes(answers)).toEqual([200, ...times(3, expect.stringMatching(/^APPROVAL_/))])
    expect(await sql('select id from "order"')).toHaveLength(1)
  })

  it("frees a coupon's last use for one of fifty while its order is cancelled", async () => {
    const { best, owner_best } = world()
    const coupon = { code: "ONCE", kind: "fixed", value: 5, total_limit: 1 }
    await owner_best.in(best).post("/tenant/coupons", coupon)
    const shop = await shopOf()
    const { data } = await shop.complete(await shop.filledCart([open()], ["ONCE"]))
    await sql(
      `insert into "order" (id, region_id, customer_id, version, sales_channel_id, status, email, currency_code)
      select 'order_race_' || n, region_id, customer_id, 1, sales_channel_id, status, email, currency_code
      from "order", generate_series(1, 50) n where id = ?`,
      [data.order.id],
    )
    const [{ promotion_id } = { promotion_id: "" }] = await sql<{ promotion_id: string }>(
      "select promotion_id from coupon",
    )
    const coupons: CouponModuleService = container().resolve(COUPON_MODULE)
    const own = coupons.scoped(best.business_id)
    const [, ...uses] = await Promise.allSettled([
      move(data.order.id, "cancel", { reason: "other" }),
      ...times(50, promotion_id).map((promotion, n) =>
        own.use({ order_id: `order_race_${n + 1}`, customer_id: `cus_${n}`, promotion_ids: [promotion] }),
      ),
    ])
    const codes = uses.flatMap((use) => (use.status === "rejected" ? [use.reason.public_code] : []))
    expect(new Set(codes)).toEqual(new Set(["COUPON_USED_UP"]))
    expect(codes.length).toBeGreaterThanOrEqual(49)
    const late = { order_id: "order_race_1", customer_id: "cus_late", promotion_ids: [promotion_id] }
    if (codes.length === 50) await own.use(late)
    const counted = `select 1 from coupon_use u join "order" o on o.id = u.order_id and o.status <> 'canceled'`
    expect(await sql(counted)).toHaveLength(1)
  })

  it("keeps one default address of a patient who saves two at once", async () => {
    const me = world().patient.at(world().best)
    const address = { first_name: "Ana", last_name: "Diaz", address_1: "1 Main St", city: "Oakland" }
    const answers = await atOnce(5, (n) =>
      me.post<{ code?: string }>("/store/customers/me/addresses", {
        ...address,
        ...{ postal_code: "94607", province: "us-ca", country_code: "us" },
        address_name: `Home ${n}`,
        is_default_shipping: true,
      }),
    )
    expect(answers.every(({ status }) => status === 200 || status === 400)).toBe(true)
    expect(await sql("select id from customer_address where is_default_shipping")).toHaveLength(1)
  })
}
