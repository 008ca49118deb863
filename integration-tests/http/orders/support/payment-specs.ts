import type { DemoSuite } from "../../../helpers/demo-suite"
import { openTreatment } from "../../../helpers/store"
import type { Shop } from "./shop"

/** Beginning a payment, which Medusa leaves to one browser at a time. */
export function paymentSpecs({ world, sql }: DemoSuite, shopOf: () => Promise<Shop>): void {
  const open = () => openTreatment(world().best).variant_id
  const known = () =>
    sql<{ id: string; linked: string }>(
      `select holder.id, count(link.id)::text as linked from account_holder holder
    left join customer_account_holder link on link.account_holder_id = holder.id group by holder.id`,
    )

  it("is begun for each of a patient's carts, however many pay at once, and twice for one cart", async () => {
    const shop = await shopOf()
    const carts = await Promise.all(Array.from({ length: 5 }, () => shop.unpaidCart([open()])))
    await Promise.all([...carts, ...carts].map((cart_id) => shop.pay(cart_id)))
    expect(await known()).toEqual([expect.objectContaining({ linked: "1" })])
    const answers = await Promise.all(carts.map((cart_id) => shop.complete(cart_id)))
    expect(answers.map(({ data }) => data.type)).toEqual(carts.map(() => "order"))
  })

  it("is begun for a patient whom a crash left known to the provider and linked to nobody", async () => {
    const shop = await shopOf()
    await shop.filledCart([open()])
    await sql("delete from customer_account_holder")
    expect(await known()).toEqual([expect.objectContaining({ linked: "0" })])
    expect(await shop.buy(open())).toMatch(/^order_/)
    expect(await known()).toEqual([expect.objectContaining({ linked: "1" })])
  })
}
