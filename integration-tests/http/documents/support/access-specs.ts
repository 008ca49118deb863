import { Actor } from "../../../helpers/actor"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { idsAt, linkTo, upload, type Listed } from "./document-calls"
import { KINDS } from "./files"

export function accessSpecs({ api, world, sql }: DemoSuite): void {
  const { bytes } = KINDS.pdf
  const patientShelf = () => ({
    actor: world().patient.at(world().best),
    list: "/store/documents",
    links: "/store/documents",
  })
  const caseShelf = (actor: Actor, id: string) => ({
    actor: actor.in(world().best),
    list: `/tenant/consultations/${id}/documents`,
    links: "/tenant/documents",
  })

  describe("who sees which document", () => {
    it("follows the access level: patient, clinical, staff", async () => {
      const { patient, owner_best, maya, best } = world()
      const id = await submitted(patient, best)
      const clinician = caseShelf(maya, id)
      const owner = caseShelf(owner_best, id)
      const made: Record<string, string> = {}
      for (const access_level of ["patient", "clinical", "staff"]) {
        const part = { bytes, fields: { type: "medical_record", access_level } }
        made[access_level] = (await upload(clinician.actor, clinician.list, part)).data.document.id
      }
      expect(await idsAt(clinician)).toEqual([made.staff, made.clinical, made.patient])
      expect(await idsAt(owner)).toEqual([made.staff, made.patient])
      expect(await idsAt(patientShelf())).toEqual([made.patient])
      expect(await linkTo(owner, made.clinical ?? "")).toEqual([404, "NOT_FOUND"])
      expect(await linkTo(patientShelf(), made.staff ?? "")).toEqual([404, "NOT_FOUND"])
      const refused = await upload(owner.actor, owner.list, {
        bytes,
        fields: { type: "other", access_level: "clinical" },
      })
      expect([refused.status, refused.data.code]).toEqual([403, "FORBIDDEN"])
      await sql("update business_member set role = 'viewer' where business_id = ? and role = 'owner'", [
        best.business_id,
      ])
      expect((await owner.actor.get(owner.list)).status).toBe(403)
      expect((await owner.actor.get("/tenant/documents")).status).toBe(403)
    })

    it("opens to a clinician who holds the case, and to no other", async () => {
      const { patient, maya, daniel, best } = world()
      const id = await submitted(patient, best)
      const { data } = await upload(patientShelf().actor, "/store/documents", {
        bytes,
        fields: { type: "lab_result", consultation_id: id },
      })
      const shelf = caseShelf(maya, id)
      expect(await idsAt(shelf)).toEqual([data.document.id])
      expect(await linkTo(shelf, data.document.id)).toEqual([403, "NOT_ASSIGNED"])
      await maya.in(best).post(`/tenant/consultations/${id}/claim`)
      const url = await linkTo(shelf, data.document.id)
      expect((await shelf.actor.download(String(url))).data.equals(bytes)).toBe(true)
      expect(await linkTo(caseShelf(daniel, id), data.document.id)).toEqual([403, "NOT_ASSIGNED"])
      const refused = await patientShelf().actor.delete<{ code: string }>(
        `/store/documents/${data.document.id}`,
      )
      expect([refused.status, refused.data.code]).toEqual([409, "DOCUMENT_IN_USE"])
    })

    it("does not return another business's or another patient's documents", async () => {
      const { patient, owner_clear, best, clear } = world()
      const id = await submitted(patient, best)
      const { data } = await upload(patientShelf().actor, "/store/documents", { bytes })
      const document = data.document.id
      const elsewhere = patient.at(clear)
      expect((await elsewhere.get<Listed>("/store/documents")).data.count).toBe(0)
      expect((await elsewhere.post(`/store/documents/${document}/download-link`)).status).toBe(404)
      expect((await elsewhere.delete(`/store/documents/${document}`)).status).toBe(404)
      const foreign = owner_clear.in(clear)
      expect((await foreign.get<Listed>("/tenant/documents")).data.count).toBe(0)
      expect((await foreign.get(`/tenant/consultations/${id}/documents`)).status).toBe(404)
      expect((await foreign.post(`/tenant/documents/${document}/download-link`)).status).toBe(404)
      expect((await upload(foreign, `/tenant/consultations/${id}/documents`, { bytes })).status).toBe(404)
      expect((await owner_clear.in(best).get("/tenant/documents")).status).toBe(404)
      const stranger = (await Actor.register(api, best, "stranger@example.com")).at(best)
      expect((await stranger.get<Listed>("/store/documents")).data.count).toBe(0)
      expect((await stranger.post(`/store/documents/${document}/download-link`)).status).toBe(404)
      expect((await stranger.delete(`/store/documents/${document}`)).status).toBe(404)
      expect(await idsAt(patientShelf())).toEqual([document])
    })
  })
}
