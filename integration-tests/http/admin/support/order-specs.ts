import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { Answer } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { gatedTreatment, openTreatment, type Store } from "../../../helpers/store"
import { fieldsOf } from "./answers"

type Order = { id: string; display_id: number; business_name: string | null; consultation_ids: string[] }
type Customer = { id: string; email: string }
type Page = Answer<{ orders: Order[]; count: number } & Failure>

export function orderSpecs({ world, container, sql }: DemoSuite): void {
  const list = (query = ""): Promise<Page> => world().operator.get(`/admin/business-orders${query}`)
  const ids = ({ data }: Page) => data.orders.map(({ id }) => id)

  /** An order as Medusa's own flow makes one, with our hooks in it. */
  async function order(store: Store, treatment: { id: string; variant_id: string }, customer?: Customer) {
    const query = container().resolve(ContainerRegistrationKeys.QUERY)
    const { data: regions } = await query.graph({ entity: "region", fields: ["id"] })
    const { id: product_id, variant_id } = treatment
    const { result } = await createOrderWorkflow(container()).run({
      input: {
        region_id: regions[0]?.id,
        sales_channel_id: store.sales_channel_id,
        currency_code: "usd",
        email: customer?.email ?? "somebody@example.com",
        customer_id: customer?.id,
        items: [{ product_id, variant_id, title: "Treatment", quantity: 1, unit_price: 49 }],
      },
    })
    return result.id
  }

  describe("orders", () => {
    it("are none at first", async () => {
      expect(await list()).toMatchObject({ status: 200, data: { orders: [], count: 0 } })
    })

    it("of every business are listed with it, with what they cost, and with the case that allows them", async () => {
      const { best, clear, patient, maya } = world()
      const case_id = await approved(patient, maya, best)
      const [row] = await sql<Customer>(
        "select id, email from customer where id = (select customer_id from consultation)",
      )
      const gated = await order(best, gatedTreatment(best, "weight-management"), row)
      const open = await order(clear, openTreatment(clear))
      const page = await list("?order=display_id")
      expect(page.data).toMatchObject({
        count: 2,
        orders: [
          { id: gated, business_name: "Best Health", consultation_ids: [case_id], total: 49, items: 1 },
          { id: open, business_name: "Clear Care", consultation_ids: [], payment_status: "not_paid" },
        ],
      })
      expect(JSON.stringify(page.data)).not.toMatch(/somebody@|marisol/i)
      expect(ids(await list(`?business_id=${clear.business_id}`))).toEqual([open])
      expect(ids(await list(`?q=%23${page.data.orders[1]?.display_id}`))).toEqual([open])
      expect(ids(await list("?status=canceled"))).toEqual([])
      expect((await list("?limit=1")).data).toMatchObject({ count: 2, orders: [{ id: open }] })
      expect(fieldsOf(await list("?q=abc&status=lost&limit=500")).sort()).toEqual(["limit", "q", "status"])
    })
  })
}
