import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { fieldsOf } from "./answers"

type Product = { id: string; title: string; sold: boolean; gated: boolean }
type Page = Answer<{ products: Product[]; count: number } & Failure>
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
