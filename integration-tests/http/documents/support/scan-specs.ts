import { readFileSync } from "node:fs"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { type ClamdServer, EICAR } from "./clamd-server"
import { linkTo, upload, type Document, type Listed } from "./document-calls"
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
