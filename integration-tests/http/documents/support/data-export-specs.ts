import { approved, submitted } from "../../../helpers/cases"
import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { ScopedArchives } from "../../../../src/modules/document/scoped-archives"
import { dataRights, type Asked } from "./data-rights"
import { Mailbox } from "../../access/support/outbox"
import { failureOf, upload } from "./document-calls"
import { KINDS } from "./files"
import { objectsUnder } from "./storage"
import { unzip } from "./zip"

const parsed = (files: Map<string, Buffer>, name: string): never =>
  JSON.parse(files.get(name)?.toString("utf8") ?? "null") as never

/** A patient's copy of everything a business holds about them. */
export function dataExportSpecs(suite: DemoSuite): void {
  const { api, world, sql } = suite
  const { patient, owner, ask, list, queue, approve, move, workOff, statusOf, linkTo } = dataRights(suite)

  const ready = async (): Promise<string> => {
    const { data } = await ask("export")
    await approve(data.data_request.id)
    await workOff()
    return data.data_request.id
  }

  describe("a patient's copy", () => {
    it("holds who they are, every case with its answers, every document, and who looked; and proves itself", async () => {
      const decided = await approved(world().patient, world().maya, world().best)
      const waiting = await submitted(world().patient, world().best)
      const { data: up } = await upload(patient(), "/store/documents", {
        bytes: KINDS.pdf.bytes,
        name: "labs.pdf",
      })
      const asked = await ask("export")
      expect([asked.status, asked.data.data_request.status]).toEqual([201, "requested"])
      await workOff()
      expect(await statusOf(asked.data.data_request.id)).toBe("requested")
      const [seen] = (await queue()).data.data_requests
      expect(seen).toMatchObject({ kind: "export", patient: { name: "Marisol Quintanilla" } })
      expect((await approve(asked.data.data_request.id)).data.data_request.status).toBe("approved")
      const mailbox = new Mailbox()
      await workOff()
      const [mine] = (await list()).data.data_requests
      expect(mine).toMatchObject({ status: "ready", can_cancel: false })
      const [told] = mailbox.to("marisol.quintanilla@example.com")
      expect(told?.text).toMatch(/can be downloaded for \d+ days[^]*\/account\/data/)
      expect(JSON.stringify(await sql("select * from notification"))).not.toContain("data-copy-ready")

      const link = await linkTo(asked.data.data_request.id)
      const answer = await patient().download(link.data.url)
      expect([answer.status, answer.headers["content-type"], answer.headers["cache-control"]]).toEqual([
        200,
        "application/zip",
        "no-store",
      ])
      const files = unzip(answer.data)
      expect(parsed(files, "patient.json")).toMatchObject({
        resourceType: "Patient",
        name: [{ family: "Quintanilla", given: ["Marisol"] }],
        birthDate: "1988-04-23",
      })
      expect(parsed(files, `cases/${decided}.json`)).toMatchObject({
        status: "approved",
        decided_by: { name: expect.stringContaining("Maya") },
        answers: { resourceType: "QuestionnaireResponse" },
      })
      expect(files.get(`cases/${waiting}.json`)?.toString("utf8")).toContain("Penicillin")
      const document = [...files].find(([name]) => name === `documents/${up.document.id}-labs.pdf`)
      expect(document?.[1].equals(KINDS.pdf.bytes)).toBe(true)
      expect(files.get("who-looked.json")?.toString("utf8")).toContain("approved a case")
      const manifest: { files: { name: string }[] } = parsed(files, "manifest.json")
      expect(manifest.files.map(({ name }) => name).concat("manifest.json")).toEqual([...files.keys()])
    })

    it("lies in the storage as noise, opens by a link once, for who asked for the link, and is audited", async () => {
      await submitted(world().patient, world().best)
      const id = await ready()
      const [object] = objectsUnder("exports")
      expect(object?.toString("latin1")).not.toMatch(/Marisol|PK\x03\x04/)
      const first = (await linkTo(id)).data.url
      const { url } = (await linkTo(id)).data
      expect(failureOf(await patient().download(first))).toEqual([404, "NOT_FOUND"])
      expect((await world().maya.at(world().best).download(url)).status).toBe(401)
      const answers = await Promise.all(Array.from({ length: 20 }, () => patient().download(url)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const owners = await move(owner(), id, "download-link")
      expect(failureOf(await patient().download(`/store/data-requests/download/${"x".repeat(43)}`))[0]).toBe(
        404,
      )
      expect(owners.status).toBe(201)
      const actions = await sql<{ action: string; patient_id: string | null }>(
        `select distinct action, patient_id from audit_entry where entity = 'data_request' and entity_id = ?
         and outcome = 'ok' order by action`,
        [id],
      )
      expect(actions.map(({ action }) => action)).toEqual(
        expect.arrayContaining([
          "data_request.approve",
          "data_request.ask",
          "data_request.download",
          "data_request.link",
          "patient.export",
        ]),
      )
      expect(actions.every(({ patient_id }) => patient_id?.startsWith("pat_"))).toBe(true)
    })

    it("may be longer than 2 GB: its length is told as a number", async () => {
      const BYTES = 3_000_000_000
      const seal = ScopedArchives.prototype.seal
      const sealing = jest.spyOn(ScopedArchives.prototype, "seal")
      sealing.mockImplementation(async function (this: ScopedArchives, name, content) {
        return { ...(await seal.call(this, name, content)), size: BYTES }
      })
      const id = await ready()
      sealing.mockRestore()
      const { data } = await patient().get<{ data_requests: object[] }>("/store/data-requests")
      expect(data.data_requests).toEqual([expect.objectContaining({ id, status: "ready", size: BYTES })])
      // A copy that code of the release before has made.
      await sql("update data_request set archive_bytes = null, size = 77")
      const before = await patient().get<{ data_requests: object[] }>("/store/data-requests")
      expect(before.data.data_requests).toEqual([expect.objectContaining({ size: 77 })])
    })

    it("ends with its days: then there is neither key nor object", async () => {
      const id = await ready()
      expect(objectsUnder("exports")).toHaveLength(1)
      await sql("update data_request set expires_at = now() - interval '1 second'")
      expect((await linkTo(id)).data.code).toBe("NOT_READY")
      await workOff()
      expect(objectsUnder("exports")).toEqual([])
      const [row] = await sql<object>("select status, object_key, data_key, sha256 from data_request")
      expect(row).toEqual({ status: "expired", object_key: null, data_key: null, sha256: null })
    })

    it("is one request, however often it is asked for at once, and is finished by the next after a crash", async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask("export")))
      expect(new Set(answers.map(({ data }) => data.data_request.id)).size).toBe(1)
      const [{ data } = { data: undefined }] = answers
      const id = data?.data_request.id ?? ""
      await Promise.all([approve(id), approve(id)])
      // As a process leaves it that was killed in the middle.
      const killed =
        "update data_request set status = 'preparing', lease_owner = 'dead', attempts = 1, lease_until ="
      await sql(`${killed} now() + interval '1 minute'`)
      await workOff()
      expect(await statusOf(id)).toBe("preparing")
      await sql(`${killed} now() - interval '1 second'`)
      await workOff()
      expect(await statusOf(id)).toBe("ready")
      expect((await move(owner(), id, "approve")).data.code).toBe("REQUEST_CLOSED")
    })

    it("is given up after five tries, and can be approved again once it is mended", async () => {
      const { data } = await upload(patient(), "/store/documents", { bytes: KINDS.pdf.bytes })
      const damage = (by: string) =>
        sql("update document set storage_key = storage_key || ? where id = ?", [by, data.document.id])
      await damage("-gone")
      const { id } = (await ask("export")).data.data_request
      await approve(id)
      for (let attempt = 0; attempt < 5; attempt++) {
        await sql("update data_request set lease_until = null")
        await workOff()
      }
      expect([await statusOf(id), objectsUnder("exports")]).toEqual(["failed", []])
      await sql("update document set storage_key = replace(storage_key, '-gone', '')")
      await approve(id)
      await workOff()
      expect(await statusOf(id)).toBe("ready")
    })

    it("is approved by the owner alone, is of no other business, and says nothing of one", async () => {
      await submitted(world().patient, world().best)
      const { id } = (await ask("export")).data.data_request
      const elsewhere = world().owner_clear.in(world().clear)
      expect((await move(elsewhere, id, "approve")).status).toBe(404)
      expect((await elsewhere.get(`/tenant/data-requests/${id}`)).status).toBe(404)
      expect((await world().maya.in(world().best).get("/tenant/data-requests")).status).toBe(403)
      expect((await Actor.anonymous(api).at(world().best).get("/store/data-requests")).status).toBe(401)
      expect((await world().patient.at(world().clear).get<Listed>("/store/data-requests")).data.count).toBe(0)
      await sql("update business_member set role = 'admin' where role = 'owner' and business_id = ?", [
        world().best.business_id,
      ])
      const verbs = ["approve", "refuse", "download-link"]
      const refused = await Promise.all(verbs.map((verb) => move(owner(), id, verb, { reason: "because" })))
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
      expect((await queue()).data.count).toBe(1)
    })

    it("is asked for by staff by the patient's address; refused with a reason the patient reads; taken back", async () => {
      await submitted(world().patient, world().best)
      const onBehalf = (email: string) =>
        owner().post<Asked["data"]>("/tenant/data-requests", { kind: "export", email })
      expect((await onBehalf("nobody@example.com")).status).toBe(404)
      const { id } = (await onBehalf("Marisol.Quintanilla@example.com")).data.data_request
      const mailbox = new Mailbox()
      const refused = await move(owner(), id, "refuse", { reason: "Please prove who you are first." })
      expect(refused.data.data_request.status).toBe("refused")
      const [told] = mailbox.to("marisol.quintanilla@example.com")
      expect(told?.text).toContain("could not do what you asked for")
      expect(told?.text).not.toContain("prove who you are")
      const [mine] = (await list()).data.data_requests
      expect(mine?.refusal).toEqual({ code: "OWNER", reason: "Please prove who you are first." })
      const [stored] = await sql<{ note: string }>("select note from data_request")
      expect(stored?.note).toMatch(/^v1\./)
      const again = (await ask("export")).data.data_request
      expect(again.id).not.toBe(id)
      const cancel = () => patient().post<Asked["data"]>(`/store/data-requests/${again.id}/cancel`)
      expect((await cancel()).data.data_request.status).toBe("cancelled")
      expect((await cancel()).status).toBe(200)
      expect((await approve(again.id)).data.code).toBe("REQUEST_CLOSED")
    })
  })
}

type Listed = { count: number }
