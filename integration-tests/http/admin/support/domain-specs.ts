import type { DemoSuite } from "../../../helpers/demo-suite"
import { codeOf, type OneBusiness } from "./answers"

export function domainSpecs({ world, sql }: DemoSuite): void {
  const url = (path = "") => `/admin/businesses/${world().best.business_id}/domains${path}`
  const add = (hostname: string): Promise<OneBusiness> => world().operator.post(url(), { hostname })
  const claimed = async (hostname: string) => {
    const { data } = await add(hostname)
    const found = data.business.domains.find((domain) => domain.hostname === hostname)
    if (!found) throw new Error(`${hostname} was not added`)
    return found
  }

  describe("a business's domains", () => {
    it("are added with the records to set, made primary once they are verified, and removed", async () => {
      const { operator } = world()
      const domain = await claimed("patients.example.com")
      expect(domain).toMatchObject({ status: "pending", is_primary: false })
      expect(domain.records.map(({ type }) => type)).toEqual(["TXT", "CNAME"])
      const primary = (): Promise<OneBusiness> => operator.post(url(`/${domain.id}/make-primary`))
      expect(codeOf(await primary())).toEqual([409, "DOMAIN_NOT_VERIFIED"])
      await sql("update business_domain set status = 'verified', verified_at = now() where id = ?", [
        domain.id,
      ])
      expect((await primary()).data.business.storefront_url).toContain("patients.example.com")
      const removed = await operator.delete<OneBusiness["data"]>(url(`/${domain.id}`))
      expect(removed.data.business.domains).toMatchObject([
        { is_primary: true, hostname: world().best.hostname },
      ])
    })

    it("are refused when they are the platform's, and not found at another business", async () => {
      const { operator, clear } = world()
      expect((await add("localhost")).status).toBe(400)
      expect((await add("not a name")).status).toBe(400)
      const { id } = await claimed("patients.example.com")
      const foreign = `/admin/businesses/${clear.business_id}/domains/${id}`
      expect((await operator.delete(foreign)).status).toBe(404)
      expect((await operator.post(`${foreign}/make-primary`)).status).toBe(404)
      expect((await operator.post(`${foreign}/check`)).status).toBe(404)
      expect(
        (await operator.post("/admin/businesses/bus_nobody/domains", { hostname: "a.example.com" })).status,
      ).toBe(404)
    })

    it("with trouble are found by the filter that the home page leads to", async () => {
      const { operator } = world()
      const troubled = () =>
        operator.get<{ businesses: { name: string }[] }>("/admin/businesses?attention=domain")
      expect((await troubled()).data.businesses).toEqual([])
      await claimed("patients.example.com")
      expect((await troubled()).data.businesses).toMatchObject([{ name: "Best Health" }])
    })
  })
}
