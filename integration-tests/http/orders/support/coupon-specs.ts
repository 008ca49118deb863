import { COUPON_MODULE } from "../../../../src/modules/coupon"
import type { CouponModuleService } from "../../../../src/modules/coupon/service"
import { Actor } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import type { Shop } from "./shop"

type Coupon = { id: string; code: string; uses: number; status: string }
type Answered = Failure & { coupon: Coupon; coupons: Coupon[] }
type CartAnswer = {
  cart: {
    discount_total: number
    item_subtotal: number
    shipping_total: number
    promotions: { code: string }[]
  }
}

/** What a coupon gives, to whom, and how often. */
export function couponSpecs(
  { api, world, container, sql }: DemoSuite,
  shopOf: (who?: Actor) => Promise<Shop>,
): void {
  const open = () => openTreatment(world().best).variant_id
  const create = (body: object, owner = world().owner_best.in(world().best)) =>
    owner.post<Answered>("/tenant/coupons", { code: "SAVE10", kind: "percentage", value: 10, ...body })
  const cartOf = async (codes: string[], who = world().patient, store = world().best) => {
    const cart_id = await (await shopOf(who)).filledCart([open()], codes)
    return (await who.at(store).get<CartAnswer>(`/store/carts/${cart_id}`)).data.cart
  }

  it("takes off what it says and shows its bare code; the same code elsewhere is another coupon", async () => {
    const { clear, owner_clear } = world()
    expect((await create({})).status).toBe(201)
    expect((await create({ value: 50 }, owner_clear.in(clear))).status).toBe(201)
    expect((await create({})).data.code).toBe("COUPON_CODE_TAKEN")
    const cart = await cartOf(["save10"])
    expect(cart.promotions).toEqual([expect.objectContaining({ code: "SAVE10" })])
    expect(cart.discount_total).toBeCloseTo(cart.item_subtotal / 10, 2)
  })

  it("holds to its minimum, its dates, its products and its end", async () => {
    const other = [...world().best.treatments.values()].find(({ variant_id }) => variant_id !== open())
    const day = 24 * 60 * 60 * 1000
    const at = (days: number) => new Date(Date.now() + days * day).toISOString()
    await create({ code: "MUCH", minimum: 100_000 })
    await create({ code: "LATER", starts_at: at(1) })
    await create({ code: "OVER", starts_at: at(-2), ends_at: at(-1) })
    await create({ code: "OTHER", product_ids: [other?.id] })
    await create({ code: "FIVE", kind: "fixed", value: 5 })
    expect((await cartOf(["FIVE"])).discount_total).toBe(5)
    for (const code of ["MUCH", "LATER", "OVER", "OTHER", "NOBODYS"])
      expect([code, (await cartOf([code])).discount_total]).toEqual([code, 0])
    const owner = world().owner_best.in(world().best)
    type Sold = { products: { id: string; title: string }[]; count: number }
    const sold = (await owner.get<Sold>("/tenant/coupons/products?limit=100")).data
    expect(sold.products.map(({ id }) => id).sort()).toEqual(
      [...world().best.treatments.values()].map(({ id }) => id).sort(),
    )
    const { coupons } = (await owner.get<Answered>("/tenant/coupons")).data
    const five = coupons.find(({ code }) => code === "FIVE")
    const foreign = world().owner_clear.in(world().clear)
    expect((await foreign.post(`/tenant/coupons/${five?.id}/end`)).status).toBe(404)
    expect((await owner.post(`/tenant/coupons/${five?.id}/end`)).status).toBe(200)
    expect((await cartOf(["FIVE"])).discount_total).toBe(0)
  })

  it("is not made of what makes no sense, and leaves nothing behind", async () => {
    const wrong: [object, string][] = [
      [{ code: "no spaces" }, "code"],
      [{ value: 101 }, "value"],
      [{ value: -1 }, "value"],
      [{ kind: "fixed", value: 0 }, "value"],
      [{ total_limit: 0 }, "total_limit"],
      [{ ends_at: "tomorrow" }, "ends_at"],
      [{ product_ids: ["prod_nobodys"] }, "product_ids"],
    ]
    for (const [body, field] of wrong) {
      const { status, data } = await create(body)
      expect([status, data.issues?.[0]?.field]).toEqual([400, field])
    }
    expect(await sql("select id from promotion")).toEqual([])
  })

  it("has one last use, whoever comes at once, and it is free again after a cancellation", async () => {
    await create({ total_limit: 1 })
    const shop = await shopOf()
    const carts = await Promise.all([1, 2, 3].map(() => shop.filledCart([open()], ["SAVE10"])))
    const answers = await Promise.all(carts.map((cart) => shop.complete(cart)))
    const [placed, ...more] = answers.filter(({ data }) => data.order)
    expect(more).toEqual([])
    expect(await sql("select id from coupon_use")).toHaveLength(1)
    const owner = world().owner_best.in(world().best)
    await owner.post(`/tenant/orders/${placed?.data.order.id}/cancel`, { reason: "other" })
    expect((await shop.complete(await shop.filledCart([open()], ["SAVE10"]))).data.order).toBeDefined()
  })

  it("lets one of fifty orders have the last use at the same moment", async () => {
    await create({ total_limit: 1 })
    const id = await (await shopOf()).buy(open())
    await sql(
      `insert into "order" (id, region_id, customer_id, version, sales_channel_id, status, email, currency_code)
      select 'order_race_' || n, region_id, customer_id, 1, sales_channel_id, status, email, currency_code
      from "order", generate_series(1, 50) n where id = ?`,
      [id],
    )
    const [coupon] = await sql<{ promotion_id: string }>("select promotion_id from coupon")
    const coupons: CouponModuleService = container().resolve(COUPON_MODULE)
    const own = coupons.scoped(world().best.business_id)
    const promotion_ids = [coupon?.promotion_id ?? ""]
    const uses = Array.from({ length: 50 }, (_, n) =>
      own.use({ order_id: `order_race_${n + 1}`, customer_id: `cus_${n}`, promotion_ids }),
    )
    const settled = await Promise.allSettled(uses)
    const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason.public_code] : []))
    expect(refused).toEqual(Array.from({ length: 49 }, () => "COUPON_USED_UP"))
    expect(await sql("select id from coupon_use")).toHaveLength(1)
  })

  it("counts each patient for themselves", async () => {
    await create({ per_customer_limit: 1 })
    const buy = async (shop: Shop) =>
      (await shop.complete(await shop.filledCart([open()], ["SAVE10"]))).data.order
    const mine = await shopOf()
    expect(await buy(mine)).toBeDefined()
    expect(await buy(mine)).toBeUndefined()
    const other = await Actor.register(api, world().best, "second@example.com")
    expect(await buy(await shopOf(other))).toBeDefined()
  })
}
