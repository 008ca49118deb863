import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import { fieldsOf, type OneBusiness } from "./answers"

export function locationSpecs({ api, world }: DemoSuite): void {
  const post = (path: string, body: unknown): Promise<OneBusiness> =>
    world().operator.post(`/admin/businesses/${world().best.business_id}/locations${path}`, body)

  describe("a business's places", () => {
    it("are added, changed and closed, and its store serves what they serve", async () => {
      const { best } = world()
      const served = async () => {
        const store = Actor.anonymous(api).at(best)
        const { data } = await store.get<{ tenant: { serviceable_states: string[] } }>("/store/tenant-config")
        return data.tenant.serviceable_states
      }
      const before = await served()
      const made = await post("", {
        name: "Denver",
        serviceable_states: ["wy", "CO", "CO"],
        phone: "555 0100",
      })
      expect(made.status).toBe(201)
      const place = made.data.business.locations.find(({ name }) => name === "Denver")
      expect(place).toMatchObject({ serviceable_states: ["CO", "WY"], status: "active" })
      await eventually(async () => expect(await served()).toEqual([...before, "CO", "WY"].sort()))
      const closed = await post(`/${place?.id}`, { status: "inactive", name: "Denver (closed)" })
      expect(closed.data.business.locations).toContainEqual(
        expect.objectContaining({
          name: "Denver (closed)",
          status: "inactive",
          serviceable_states: ["CO", "WY"],
        }),
      )
      await eventually(async () => expect(await served()).toEqual(before))
    })

    it("are not made of what is no name, state or address", async () => {
      const wrong = { name: "", serviceable_states: ["XX"], email: "nobody", more: true }
      expect(fieldsOf(await post("", wrong)).sort()).toEqual([
        "email",
        "more",
        "name",
        "serviceable_states.0",
      ])
      expect((await post("/loc_nobody", { name: "Nowhere" })).status).toBe(404)
      expect((await post("/loc_nobody", {})).status).toBe(400)
    })

    it("of another business are not found", async () => {
      const { operator, clear } = world()
      const theirs = await operator.get<OneBusiness["data"]>(`/admin/businesses/${clear.business_id}`)
      const [place] = theirs.data.business.locations
      expect((await post(`/${place?.id}`, { name: "Ours now" })).status).toBe(404)
    })
  })
}
