import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf } from "./answers"

type Product = { id: string; title: string; sold: boolean; gated: boolean }
type Page = Answer<{ products: Product[]; count: number } & Failure>
type Arranged = {
  id: string
  is_shown: boolean
  variants: { id: string; platform_minor: number | null; own_minor: number | null }[]
}
type Shop = Answer<{ products: Arranged[]; currency: string } & Failure>
type Changed = Answer<{ added: number; removed: number } & Failure>

export function assortmentSpecs({ api, world }: DemoSuite): void {
  const url = () => `/admin/businesses/${world().best.business_id}/products`
  const list = (query = ""): Promise<Page> => world().operator.get(`${url()}${query}`)
  const change = (body: unknown): Promise<Changed> => world().operator.post(url(), body)
  const inStore = async (id: string) =>
    (await Actor.anonymous(api).at(world().best).get(`/store/products/${id}`)).status

  describe("a business's catalogue", () => {
    it("is the platform's products, searched and filtered by what is sold", async () => {
      const all = await list("?limit=100")
      expect(all.data.products.every(({ sold }) => sold)).toBe(true)
      expect(all.data.products.some(({ gated }) => gated)).toBe(true)
      expect((await list("?sold=no")).data).toMatchObject({ products: [], count: 0 })
      const [first] = all.data.products
      const found = await list(`?q=${encodeURIComponent(first?.title ?? "")}&sold=yes`)
      expect(found.data.products.map(({ id }) => id)).toContain(first?.id)
      expect((await list("?limit=1")).data).toMatchObject({ count: all.data.count })
    })

    it("loses and gets products, and its store shows what it sells", async () => {
      const [product] = (await list()).data.products
      const id = product?.id ?? ""
      expect((await change({ remove: [id] })).data).toEqual({ added: 0, removed: 1 })
      expect(await inStore(id)).toBe(404)
      expect((await list("?sold=no")).data.products.map((one) => one.id)).toEqual([id])
      expect((await change({ remove: [id] })).data).toEqual({ added: 0, removed: 0 })
      expect((await change({ add: [id] })).data).toEqual({ added: 1, removed: 0 })
      expect(await inStore(id)).toBe(200)
      expect((await change({ add: [id] })).data).toEqual({ added: 0, removed: 0 })
    })

    it("is put in the shop's order and given its own prices, as its owner may, and its owner sees both", async () => {
      const { operator, owner_best, best, clear } = world()
      const shop = `/admin/businesses/${best.business_id}/catalogue`
      const before: Shop = await operator.get(shop)
      const [first, ...others] = before.data.products.toReversed()
      const [variant] = first?.variants ?? []
      const price = { variant_id: variant?.id, amount_minor: (variant?.platform_minor ?? 0) + 150 }
      const wish = [
        { id: first?.id, is_shown: true, prices: [price] },
        ...others.map(({ id }) => ({ id, is_shown: true })),
      ]
      const { status, data }: Shop = await operator.post(shop, { products: wish })
      expect([status, data.products.map(({ id }) => id)]).toEqual([200, wish.map(({ id }) => id)])
      expect(data.products[0]?.variants[0]).toMatchObject({ own_minor: price.amount_minor })
      for (const { variants } of data.products) {
        const prices = variants.map(({ platform_minor }) => platform_minor ?? Infinity)
        expect(prices).toEqual(prices.toSorted((one, other) => one - other))
      }
      const seen = await owner_best.in(best).get<Shop["data"]>("/tenant/catalogue")
      expect(seen.data).toEqual(data)
      const elsewhere: Shop = await operator.get(`/admin/businesses/${clear.business_id}/catalogue`)
      expect(
        elsewhere.data.products.flatMap(({ variants }) => variants).some(({ own_minor }) => own_minor),
      ).toBe(false)
    })

    it("is not arranged with what is not its own, nor for nobody", async () => {
      const { operator, best } = world()
      const shop = `/admin/businesses/${best.business_id}/catalogue`
      const before: Shop = await operator.get(shop)
      const nobodys: Shop = await operator.post(shop, { products: [{ id: "prod_nobody", is_shown: true }] })
      expect([nobodys.status, nobodys.data.code]).toEqual([404, "NOT_FOUND"])
      expect(fieldsOf(await operator.post(shop, { products: [] }))).toEqual(["products"])
      expect((await operator.get<Shop["data"]>(shop)).data).toEqual(before.data)
      expect((await operator.get("/admin/businesses/bus_nobody/catalogue")).status).toBe(404)
    })

    it("takes nothing that is no product, and changes nothing then", async () => {
      const [product] = (await list()).data.products
      const answer = await change({ add: ["prod_nobody"], remove: [product?.id] })
      expect([answer.status, answer.data.code]).toEqual([400, "INVALID_INPUT"])
      expect((await list("?sold=no")).data.count).toBe(0)
      expect((await change({})).status).toBe(400)
      expect(fieldsOf(await change({ add: "all" }))).toEqual(["add"])
      expect((await world().operator.get("/admin/businesses/bus_nobody/products")).status).toBe(404)
    })
  })
}
