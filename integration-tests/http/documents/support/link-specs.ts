import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { failureOf, linkTo, upload } from "./document-calls"
import { KINDS } from "./files"

export function linkSpecs({ world, sql }: DemoSuite): void {
  const { bytes } = KINDS.pdf
  const shelf = () => ({
    actor: world().patient.at(world().best),
    list: "/store/documents",
    links: "/store/documents",
  })
  const uploaded = async (): Promise<string> => {
    const { data } = await upload(shelf().actor, "/store/documents", { bytes })
    return data.document.id
  }

  describe("download links", () => {
    it("open once, however many follow at once", async () => {
      const url = String(await linkTo(shelf(), await uploaded()))
      const answers = await Promise.all(Array.from({ length: 50 }, () => shelf().actor.download(url)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 404)).toHaveLength(49)
    })

    it("say when they end, keep no token in the database, and are of no use after", async () => {
      const id = await uploaded()
      const { data } = await shelf().actor.post<{ url: string; expires_at: string }>(
        `/store/documents/${id}/download-link`,
      )
      const minutes = (Date.parse(data.expires_at) - Date.now()) / 60_000
      expect(minutes).toBeGreaterThan(4)
      expect(minutes).toBeLessThanOrEqual(5)
      const token = data.url.split("/").at(-1) ?? ""
      expect(token.length).toBeGreaterThan(40)
      expect(JSON.stringify(await sql("select * from document_link"))).not.toContain(token)
      await sql("update document_link set expires_at = now() - interval '1 second'")
      expect(failureOf(await shelf().actor.download(data.url))).toEqual([404, "NOT_FOUND"])
    })

    it("are of no use to anybody else", async () => {
      const { patient, owner_best, best, clear } = world()
      await submitted(patient, best)
      const id = await uploaded()
      const url = String(await linkTo(shelf(), id))
      const token = url.split("/").at(-1) ?? ""
      const others = [
        owner_best.in(best).download(`/tenant/documents/download/${token}`),
        patient.at(clear).download(url),
        owner_best.at(best).download(url),
        shelf().actor.download("/store/documents/download/made-up"),
      ]
      const statuses = (await Promise.all(others)).map(({ status }) => status)
      expect(statuses).toEqual([404, 404, 401, 404])
      expect((await shelf().actor.download(url)).status).toBe(200)
    })

    it("leave their trace: who was given one, and who used it", async () => {
      const { patient, best } = world()
      await submitted(patient, best)
      const id = await uploaded()
      await shelf().actor.download(String(await linkTo(shelf(), id)))
      const entries = await sql<{
        action: string
        entity_id: string
        actor_type: string
        patient_id: string
      }>(
        "select action, entity_id, actor_type, patient_id from audit_entry where action like 'document.%' order by seq",
      )
      const [one] = await sql<{ id: string }>("select id from patient")
      const who = { entity_id: id, actor_type: "customer", patient_id: one?.id }
      const actions = ["document.upload", "document.link", "document.download"]
      expect(entries).toEqual(actions.map((action) => ({ action, ...who })))
    })
  })
}
