import { Modules } from "@medusajs/framework/utils"
import { Actor, type Answer } from "../../../helpers/actor"
import type { Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"

type Uploaded = Answer<{ files: { id: string; url: string }[] }>

/** The smallest PNG there is: one transparent dot. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

export function uploadSpecs({ api, world, container }: DemoSuite): void {
  const stranger = () => Actor.anonymous(api)
  const nameIn = (url: string) => new URL(url).pathname

  describe("files that operators upload", () => {
    it("are pictures for everybody, at the backend's own address, until they are removed", async () => {
      const { operator } = world()
      const form = new FormData()
      form.append("files", new Blob([DOT], { type: "image/png" }), "dot.png")
      const { status, data }: Uploaded = await operator.post("/admin/uploads", form)
      const [file] = data.files
      expect([status, file?.url]).toEqual([
        200,
        expect.stringMatching(/^http:\/\/localhost:\d+\/static\/\d+-dot\.png$/),
      ])
      const path = nameIn(file?.url ?? "")
      const seen = await stranger().download(path)
      expect([seen.status, seen.data.equals(DOT), seen.headers["content-type"]]).toEqual([
        200,
        true,
        "image/png",
      ])
      expect(seen.headers["cross-origin-resource-policy"]).toBe("cross-origin")
      await operator.delete(`/admin/uploads/${file?.id}`)
      expect((await stranger().download(path)).status).toBe(404)
      expect((await stranger().download("/static/..%2fsecrets.json")).status).toBe(404)
    })

    it("are an operator's own where Medusa calls them private", async () => {
      const { operator, patient } = world()
      const given = {
        filename: "products.csv",
        mimeType: "text/csv",
        content: "title\nTea",
        access: "private" as const,
      }
      const { id, url } = await container().resolve(Modules.FILE).createFiles(given)
      const path = nameIn(url)
      for (const [actor, status] of [
        [stranger(), 404],
        [patient, 404],
        [operator, 200],
      ] as const)
        expect((await actor.download(path)).status).toBe(status)
      await container().resolve(Modules.FILE).deleteFiles(id)
    })

    it("hold no orders: Medusa's own export of who is treated with what is closed", async () => {
      const { status, data } = await world().operator.post<Failure>("/admin/orders/export", {})
      expect([status, data.code]).toEqual([403, "EXPORT_IN_PORTAL"])
    })
  })
}
