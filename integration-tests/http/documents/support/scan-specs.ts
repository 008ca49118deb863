import { readFileSync } from "node:fs"
import { submitted, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { type ClamdServer, EICAR } from "./clamd-server"
import { download, linkTo, upload, type Document, type Listed } from "./document-calls"
import { KINDS, pdfOf } from "./files"
import { filesKept } from "./storage"

export function scanSpecs({ world, sql }: DemoSuite, clamd: ClamdServer): void {
  /** Every way a document comes in. */
  const paths = async () => {
    const { patient, owner_best, maya, best } = world()
    const portal = `/tenant/consultations/${await submitted(patient, best)}/documents`
    return [
      { actor: patient.at(best), list: "/store/documents", links: "/store/documents" },
      { actor: owner_best.in(best), list: portal, links: "/tenant/documents" },
      { actor: maya.in(best), list: portal, links: "/tenant/documents" },
    ]
  }
  const INFECTED: [string, Buffer][] = [
    ["in a small PDF", Buffer.concat([KINDS.pdf.bytes, EICAR])],
    ["at the end of 10 MB", Buffer.concat([pdfOf(10 * 1024 * 1024 - EICAR.length), EICAR])],
    ["across two pieces of a stream", Buffer.concat([pdfOf(64 * 1024 - 30), EICAR, pdfOf(1000)])],
    ["in a picture", Buffer.concat([KINDS.png.bytes, EICAR, KINDS.png.bytes])],
  ]

  describe("scanning", () => {
    it.each(INFECTED)("refuses and quarantines a virus %s, on every path", async (_where, bytes) => {
      const shelves = await paths()
      for (const shelf of shelves) {
        const { status, data } = await upload(shelf.actor, shelf.list, { bytes })
        expect([status, data.code]).toEqual([422, "INFECTED_FILE"])
        expect((await shelf.actor.get<Listed>(shelf.list)).data.count).toBe(0)
      }
      const { operator } = world()
      const seen = await operator.get<{ documents: (Document & { finding: string })[] }>(
        "/admin/documents?status=quarantined",
      )
      expect(seen.data.documents.map(({ finding }) => finding)).toEqual(
        shelves.map(() => expect.stringContaining("Local.Eicar")),
      )
      expect(JSON.stringify(seen.data)).not.toMatch(/results|sha256|storage_key|v1\./)
      for (const { id } of seen.data.documents)
        for (const shelf of shelves) expect(await linkTo(shelf, id)).toEqual([404, "NOT_FOUND"])
      expect(filesKept()).toHaveLength(shelves.length)
      for (const file of filesKept()) expect(readFileSync(file).includes(EICAR)).toBe(false)
      const entries = await sql<{ outcome: string; reason: string }>(
        "select outcome, reason from audit_entry where action = 'document.quarantine'",
      )
      expect(entries).toEqual(shelves.map(() => ({ outcome: "refused", reason: "INFECTED_FILE" })))
    })

    it("lets operators scan a quarantined document again, and destroy one, both recorded", async () => {
      const { operator, owner_best, best } = world()
      const [shelf] = await paths()
      if (!shelf) throw new Error("no path")
      await upload(shelf.actor, shelf.list, { bytes: Buffer.concat([KINDS.pdf.bytes, EICAR]) })
      const { data } = await upload(shelf.actor, shelf.list, { bytes: KINDS.pdf.bytes })
      await sql("update document set status = 'quarantined', finding = 'Old.Rule' where id = ?", [
        data.document.id,
      ])
      const rows = await sql<{ id: string }>("select id from document where finding <> 'Old.Rule'")
      const [bad = "", good] = [rows[0]?.id, data.document.id]
      const act = (id: string, step: string, body = {}) =>
        operator.post<Failure & { is_released: boolean }>(`/admin/documents/${id}/${step}`, body)

      await clamd.stop()
      expect((await act(good, "rescan")).data.code).toBe("SCANNER_UNAVAILABLE")
      await clamd.start()
      expect((await act(good, "rescan")).data).toEqual({ is_released: true, finding: null })
      expect((await download(shelf, good)).data).toEqual(KINDS.pdf.bytes)
      expect((await act(good, "rescan")).status).toBe(404)
      expect((await act(good, "destroy", { why: "mistake" })).status).toBe(404)
      expect((await act(bad, "rescan")).data.is_released).toBe(false)
      expect((await act(bad, "destroy", { why: "because" })).status).toBe(400)
      expect(
        (await owner_best.in(best).post(`/admin/documents/${bad}/destroy`, { why: "malware" })).status,
      ).toBe(401)
      expect((await act(bad, "destroy", { why: "malware" })).status).toBe(200)
      expect(await sql("select 1 from document where id = ?", [bad])).toEqual([])
      expect(filesKept()).toHaveLength(1)
      const told = await sql<{ action: string; outcome: string }>(
        "select action, outcome from audit_entry where action in ('document.release', 'document.destroy') and outcome <> 'failed' order by seq",
      )
      expect(told.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(
        expect.arrayContaining(["document.release ok", "document.release refused", "document.destroy ok"]),
      )
    })

    it("refuses every upload while the scanner is down, keeps nothing, and goes on when it is back", async () => {
      const shelves = await paths()
      await clamd.stop()
      for (const { actor, list } of shelves) {
        const { status, data } = await upload(actor, list, { bytes: KINDS.pdf.bytes })
        expect([status, data.code]).toEqual([503, "SCANNER_UNAVAILABLE"])
      }
      expect(await sql("select id from document")).toEqual([])
      expect(filesKept()).toEqual([])
      await clamd.start()
      for (const { actor, list } of shelves)
        expect((await upload(actor, list, { bytes: KINDS.pdf.bytes })).status).toBe(201)
    })
  })
}
