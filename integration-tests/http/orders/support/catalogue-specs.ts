import { Modules } from "@medusajs/framework/utils"
import { Actor } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { gatedTreatment, openTreatment, type Store } from "../../../helpers/store"
import type { Shop } from "./shop"
import { eventually } from "../../dispatch/support/eventually"

type Variant = { id: string; platform_minor: number; own_minor: number | null }
type Product = { id: string; title: string; is_shown: boolean; variants: Variant[] }
type Catalogue = Failure & { products: Product[]; currency: string }
type Listed = {
  products: { id: string; variants: { id: string; calculated_price: { calculated_amount: number } }[] }[]
  count: number
}
type Cart = Failure & { cart: { id: string; items: { id: string; unit_price: number }[] } }

const OWN_MINOR = 7_123
const OWN = 71.23

/** What a business shows, in which order, at which price: in its own shop and nobody else's. */
export function catalogueSpecs({ api, world, container, sql }: DemoSuite, shopOf: () => Promise<Shop>): void {
  const owner = () => world().owner_best.in(world().best)
  const catalogue = async () => (await owner().get<Catalogue>("/tenant/catalogue")).data.products
  const arrange = (products: object[]) => owner().post<Catalogue>("/tenant/catalogue", { products })
  const asWish = ({ id, is_shown }: Product) => ({ id, is_shown, prices: [] as object[] })
  const shopAt = async (store: Store, query = "") => {
    const [region] = await sql<{ id: string }>("select id from region limit 1")
    const fields = `fields=id,*variants.calculated_price&region_id=${region?.id}`
    return (await Actor.anonymous(api).at(store).get<Listed>(`/store/products?${fields}${query}`)).data
  }
  const idsAt = async (store: Store, query = "") => (await shopAt(store, query)).products.map(({ id }) => id)
  const priceAt = async (store: Store, variant_id: string) =>
    (await shopAt(store)).products.flatMap(({ variants }) => variants).find(({ id }) => id === variant_id)
      ?.calculated_price.calculated_amount
  const cartAt = async (store: Store, variant_id: string) => {
    const [region] = await sql<{ id: string }>("select id from region limit 1")
    const items = [{ variant_id, quantity: 1 }]
    return Actor.anonymous(api).at(store).post<Cart>("/store/carts", { region_id: region?.id, items })
  }

  it("shows a business's products in its own order, without what it hides, and puts that back", async () => {
    const { best, clear, operator } = world()
    const elsewhere = await idsAt(clear)
    const [hidden, ...shown] = (await catalogue()).toReversed()
    const wish = [...shown.map(asWish), { id: hidden?.id, is_shown: false }]
    const { status, data } = await arrange(wish)
    expect(status).toBe(200)
    expect(data.products.map(({ id }) => id)).toEqual(wish.map(({ id }) => id))
    const order = shown.map(({ id }) => id)
    await eventually(async () => expect(await idsAt(best)).toEqual(order))
    const page = await shopAt(best, "&limit=3&offset=2")
    expect([page.products.map(({ id }) => id), page.count]).toEqual([order.slice(2, 5), order.length])
    expect(await idsAt(best, "&order=title")).not.toEqual(order)
    expect(await idsAt(clear)).toEqual(elsewhere)
    const refused = await cartAt(best, hidden?.variants[0]?.id ?? "")
    expect([refused.status, refused.data.code]).toEqual([404, "NOT_FOUND"])
    await arrange([{ id: hidden?.id, is_shown: true }])
    await eventually(async () => expect(await idsAt(best)).toEqual([hidden?.id, ...order]))
    await arrange([{ id: hidden?.id, is_shown: false }])
    await operator.post(`/admin/businesses/${best.business_id}/products`, { remove: [hidden?.id] })
    expect((await arrange([{ id: hidden?.id, is_shown: true }])).status).toBe(404)
  })

  it("sells at the business's own price, in the list, in the cart, and to nobody else's patients", async () => {
    const { best, clear } = world()
    const { id, variant_id } = openTreatment(best)
    const platform = await priceAt(clear, variant_id)
    const before = await cartAt(best, variant_id)
    expect(before.data.cart.items[0]?.unit_price).toBe(platform)
    const priced = (amount_minor: number | null) =>
      arrange([{ id, is_shown: true, prices: [{ variant_id, amount_minor }] }])
    expect((await priced(OWN_MINOR)).status).toBe(200)
    const [first] = await catalogue()
    const variant = first?.variants.find((one) => one.id === variant_id)
    expect(variant).toMatchObject({ own_minor: OWN_MINOR, platform_minor: Math.round((platform ?? 0) * 100) })
    await eventually(async () => expect(await priceAt(best, variant_id)).toBe(OWN))
    expect(await priceAt(clear, variant_id)).toBe(platform)
    const { cart } = (await cartAt(best, variant_id)).data
    expect(cart.items[0]?.unit_price).toBe(OWN)
    expect((await cartAt(clear, variant_id)).data.cart.items[0]?.unit_price).toBe(platform)
    const at = Actor.anonymous(api).at(best)
    const more = await at.post<Cart>(`/store/carts/${before.data.cart.id}/line-items`, {
      variant_id,
      quantity: 1,
    })
    expect(more.data.cart.items[0]?.unit_price).toBe(OWN)
    const line = `/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`
    expect((await at.post<Cart>(line, { quantity: 3 })).data.cart.items[0]?.unit_price).toBe(OWN)
    expect((await priced(OWN_MINOR + 100)).status).toBe(200)
    await eventually(async () => expect(await priceAt(best, variant_id)).toBe(OWN + 1))
    await priced(null)
    await eventually(async () => expect(await priceAt(best, variant_id)).toBe(platform))
    expect(await sql("select action from audit_entry where action = 'business.catalogue'")).not.toHaveLength(
      0,
    )
  })

  it("is what staff make an order of an approval for, too", async () => {
    const { best, patient, maya } = world()
    const { id, variant_id } = gatedTreatment(best, "weight-management")
    const offer = `/tenant/consultations/${await approved(patient, maya, best)}/order`
    const prices = [{ variant_id, amount_minor: OWN_MINOR }]
    expect((await arrange([{ id, is_shown: true, prices }])).status).toBe(200)
    const { data } = await owner().get<{ offer: { unit_price: number } }>(offer)
    expect(data.offer.unit_price).toBe(OWN)
    const address = { first_name: "Ana", last_name: "Diaz", address_1: "1 Main St", city: "Oakland" }
    const ship_to = { ...address, province: "CA", postal_code: "94607" }
    const made = await owner().post<{ order: { item_total: number } }>(offer, { ship_to })
    expect([made.status, made.data.order.item_total]).toEqual([201, OWN])
  })

  it("takes no order at a price that is not today's: the cart says so, shows today's, and is ordered then", async () => {
    const { best, patient } = world()
    const { id, variant_id } = openTreatment(best)
    const shop = await shopOf()
    const cart_id = await shop.filledCart([variant_id])
    const prices = [{ variant_id, amount_minor: OWN_MINOR }]
    expect((await arrange([{ id, is_shown: true, prices }])).status).toBe(200)
    const refused = await shop.complete(cart_id)
    expect([refused.status, refused.data.code]).toEqual([409, "PRICE_CHANGED"])
    const refreshed = await patient.at(best).post<Cart>(`/store/carts/${cart_id}/refresh-prices`)
    expect([refreshed.status, refreshed.data.cart.items[0]?.unit_price]).toEqual([200, OWN])
    expect((await Actor.anonymous(api).at(best).post(`/store/carts/${cart_id}/refresh-prices`)).status).toBe(
      404,
    )
    await shop.pay(cart_id, "pp_system_default")
    const { status, data } = await shop.complete(cart_id)
    expect([status, data.order?.id]).toEqual([200, expect.stringMatching(/^order_/)])
    expect((await patient.at(best).post<Cart>(`/store/carts/${cart_id}/refresh-prices`)).status).toBe(409)
  })

  it("is arranged by whoever runs the business, with what is theirs, whole or not at all", async () => {
    const { best, clear, maya, owner_clear } = world()
    const before = await catalogue()
    const foreign = before[0]
    const wish = before.map(asWish)
    await sql("delete from product_sales_channel where sales_channel_id = ? and product_id = ?", [
      clear.sales_channel_id,
      foreign?.id ?? "",
    ])
    const { status, data } = await owner_clear
      .in(clear)
      .post<Catalogue>("/tenant/catalogue", { products: wish })
    expect([status, data.code]).toEqual([404, "NOT_FOUND"])
    expect((await owner_clear.in(best).get("/tenant/catalogue")).status).toBe(404)
    expect((await maya.in(best).get("/tenant/catalogue")).status).toBe(403)
    const [first, second] = before
    const price = (variant_id: string | undefined, amount_minor: number) => ({ variant_id, amount_minor })
    for (const [prices, expected] of [
      [[price(second?.variants[0]?.id, 100)], 404],
      [[price(first?.variants[0]?.id, -5)], 400],
      [[price(first?.variants[0]?.id, 10.5)], 400],
    ] as const) {
      const answer = await arrange([...wish.slice(1), { id: first?.id, is_shown: false, prices }])
      expect(answer.status).toBe(expected)
    }
    expect((await arrange([...wish, ...wish])).status).toBe(400)
    const pricing = container().resolve(Modules.PRICING)
    const broken = jest.spyOn(pricing, "addPriceListPrices").mockRejectedValue(new Error("no"))
    const half = [{ id: first?.id, is_shown: false, prices: [price(first?.variants[0]?.id, 100)] }]
    expect((await arrange([...wish.slice(1), ...half])).status).toBe(500)
    broken.mockRestore()
    expect(await catalogue()).toEqual(before)
    expect(await sql("select id from price_list where deleted_at is null")).toHaveLength(0)
  })
}
