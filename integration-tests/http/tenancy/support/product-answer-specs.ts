import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { Store } from "../../../helpers/store"
import { eventually } from "../../dispatch/support/eventually"

type Listed = { products: { id: string; title: string }[]; count: number }

const LIST = "/store/products?fields=id,title&limit=50"

/** Answers about products are kept per business: never another's, and never one of before a change. */
export function productAnswerSpecs({ api, world, sql }: DemoSuite): void {
  const ask = (store: Store, url = LIST, who = Actor.anonymous(api)) => who.at(store).get<Listed>(url)
  const idsAt = async (store: Store) => (await ask(store)).data.products.map(({ id }) => id)
  const titleAt = async (store: Store, id: string) =>
    (await ask(store)).data.products.find((product) => product.id === id)?.title
  const someProduct = (store: Store) => [...store.treatments.values()][0]?.id ?? ""

  /** What no trigger tells of shows only where the database is really asked. */
  const changeSecretly = async (id: string, title: string) => {
    await sql("alter table product disable trigger user")
    await sql("update product set title = ? where id = ?", [title, id])
    await sql("alter table product enable trigger user")
  }

  /** Asks until answers are kept: after each test the database is another, and the listener connects anew. */
  const whenKept = (store: Store) =>
    eventually(async () => {
      const first = await ask(store)
      expect(first.headers["cache-control"]).toBe("private, no-cache")
      return first
    })

  it("are one business's own, also when 50 of each ask at once while one of them changes", async () => {
    const { best, clear, operator } = world()
    const only_best = someProduct(best)
    await whenKept(best)
    const change = operator.post(`/admin/businesses/${clear.business_id}/products`, { remove: [only_best] })
    const crowd = Array.from({ length: 50 }, () => [ask(best), ask(clear)]).flat()
    const answers = await Promise.all(crowd)
    expect((await change).status).toBe(200)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const of_best = answers.filter((_, index) => index % 2 === 0)
    for (const { data } of of_best) expect(data.products.map(({ id }) => id)).toContain(only_best)
    await eventually(async () => expect(await idsAt(clear)).not.toContain(only_best))
    expect(await idsAt(best)).toContain(only_best)
  })

  it("come from memory until something changes, whoever changes it", async () => {
    const { best, clear, operator } = world()
    const id = someProduct(best)
    await whenKept(best)
    await changeSecretly(id, "Changed behind our back")
    expect(await titleAt(best, id)).not.toBe("Changed behind our back")
    expect((await operator.post(`/admin/products/${id}`, { title: "Changed by the operator" })).status).toBe(
      200,
    )
    for (const store of [best, clear])
      await eventually(async () => expect(await titleAt(store, id)).toBe("Changed by the operator"))
    await sql("update product set title = 'Changed with psql' where id = ?", [id])
    await eventually(async () => expect(await titleAt(best, id)).toBe("Changed with psql"))
  })

  it("follow prices, and what a business adds for itself drops nobody else's", async () => {
    const { best, clear } = world()
    const [region] = await sql<{ id: string }>("select id from region limit 1")
    const url = `/store/products?fields=id,*variants.calculated_price&region_id=${region?.id}`
    const text = async (store: Store) => JSON.stringify((await ask(store, url)).data)
    await whenKept(best)
    expect(await text(best)).not.toContain('"calculated_amount":4321')
    await sql('update price set amount = 4321, raw_amount = \'{"value":"4321","precision":20}\'')
    await eventually(async () => expect(await text(best)).toContain('"calculated_amount":4321'))

    const id = someProduct(clear)
    await ask(clear)
    await changeSecretly(id, "Not to be seen yet")
    await sql("delete from product_sales_channel where sales_channel_id = ?", [best.sales_channel_id])
    await eventually(async () => expect(await idsAt(best)).toEqual([]))
    expect(await titleAt(clear, id)).not.toBe("Not to be seen yet")
  })

  it("are refused with the key and the business they were for", async () => {
    const { best, clear, operator } = world()
    await Promise.all([whenKept(best), whenKept(clear)])
    await sql("update business set status = 'suspended' where id = ?", [best.business_id])
    await eventually(async () => expect((await ask(best)).status).toBe(404))
    const [key] = await sql<{ id: string }>("select id from api_key where token = ?", [clear.publishable_key])
    expect((await operator.post(`/admin/api-keys/${key?.id}/revoke`)).status).toBe(200)
    await eventually(async () => expect((await ask(clear)).status).toBe(400))
  })

  it("say whether they are still the same, and are not kept for whoever is signed in", async () => {
    const { best, patient } = world()
    const { etag = "" } = (await whenKept(best)).headers
    const again = await ask(best, LIST, Actor.anonymous(api).with({ "if-none-match": etag }))
    expect([again.status, again.data]).toEqual([304, ""])
    const own = await ask(best, LIST, patient)
    expect(own.status).toBe(200)
    expect(own.headers["cache-control"]).toBeUndefined()
    const searched = await ask(best, `${LIST}&q=a`)
    expect(searched.headers["cache-control"]).toBeUndefined()
  })
}
