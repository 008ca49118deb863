import type { Page } from "@playwright/test"
import { readStack } from "./stack"

/** An order that an operator makes by hand for a business, through Medusa's own routes, as the page's user. */
export async function makeOrder(page: Page, business: string): Promise<void> {
  const { backend_url } = readStack()
  const get = async (path: string) => (await page.request.get(`${backend_url}${path}`)).json()
  const post = async (path: string, data: unknown) => {
    const answer = await page.request.post(`${backend_url}${path}`, { data, maxRetries: 2 })
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`)
    return answer.json()
  }
  const { businesses } = await get(`/admin/businesses?q=${encodeURIComponent(business)}`)
  const profile = await get(`/admin/businesses/${businesses[0].id}`)
  const { regions } = await get("/admin/regions")
  const { products } = await get("/admin/products?q=multivitamin&fields=id,title,variants.id")
  const { draft_order } = await post("/admin/draft-orders", {
    email: "somebody@example.com",
    sales_channel_id: profile.business.sales_channel_id,
    region_id: regions[0].id,
    items: [{ variant_id: products[0].variants[0].id, quantity: 2 }],
  })
  await post(`/admin/draft-orders/${draft_order.id}/convert-to-order`, {})
}
