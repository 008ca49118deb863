import { connect } from "node:net"
import { readFileSync } from "node:fs"
import { once } from "node:events"
import type { Failure } from "../../../helpers/cases"
import { Actor } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import { upload, download, type Listed } from "./document-calls"
import { KINDS, pdfOf } from "./files"
import { filesKept } from "./storage"

const MB10 = 10 * 1024 * 1024

export function uploadSpecs({ api, world, sql }: DemoSuite): void {
  const shelf = () => ({
    actor: world().patient.at(world().best),
    list: "/store/documents",
    links: "/store/documents",
  })
  const send = (bytes: Buffer, name?: string, fields?: Record<string, string>) =>
    upload(shelf().actor, "/store/documents", { bytes, name, fields })
  const rows = async () => Number((await sql<{ n: string }>("select count(*) as n from document"))[0]?.n)
  const nothingIsKept = async () => {
    expect(await rows()).toBe(0)
    expect(filesKept()).toEqual([])
  }

  describe("uploading", () => {
    it.each(Object.entries(KINDS))(
      "takes a %s file and gives it back as it was",
      async (ending, { bytes, type }) => {
        const { status, data } = await send(bytes, `My results.${ending}`)
        expect(status).toBe(201)
        expect(data.document).toMatchObject({
          type: "lab_result",
          file_name: `My results.${ending}`,
          content_type: type,
          size: bytes.length,
          status: "clean",
          can_take_back: true,
        })
        const list = await shelf().actor.get<Listed>("/store/documents?type=lab_result")
        expect(list.data).toMatchObject({ count: 1, documents: [{ id: data.document.id }] })
        const answer = await download(shelf(), data.document.id)
        expect(answer.status).toBe(200)
        expect(answer.data.equals(bytes)).toBe(true)
        expect(answer.headers).toMatchObject({
          "content-type": type,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
          "content-disposition": `attachment; filename="My results.${ending}"; filename*=UTF-8''My%20results.${ending}`,
        })
      },
    )

    it("goes by the content and not by the name", async () => {
      const photo = await send(KINDS.png.bytes, "../../etc/pass<wd>\u202Efdp.exe")
      expect(photo.data.document).toMatchObject({ content_type: "image/png", file_name: "pass_wd_fdp.png" })
      for (const bytes of ["<html><script>alert(1)</script>", "MZ\u0090 a program", "%PD"]) {
        const { status, data } = await send(Buffer.from(bytes), "letter.pdf")
        expect([status, data.code]).toEqual([422, "UNSUPPORTED_FILE"])
      }
      expect(await rows()).toBe(1)
    })

    it("takes 10 MB and not a byte more", async () => {
      const { status, data } = await send(pdfOf(MB10))
      expect(status).toBe(201)
      expect((await download(shelf(), data.document.id)).data.length).toBe(MB10)
      const more = await send(pdfOf(MB10 + 1))
      expect([more.status, more.data.code]).toEqual([413, "DOCUMENT_TOO_LARGE"])
      expect(await rows()).toBe(1)
      expect(filesKept()).toHaveLength(1)
    })

    it("says what is missing or wrong, and keeps nothing", async () => {
      const { actor } = shelf()
      const json = await actor.post<Failure>("/store/documents", { type: "lab_result" })
      expect([json.status, json.data.issues?.[0]?.field]).toEqual([400, "Content-Type"])
      const form = new FormData()
      form.set("type", "lab_result")
      const fileless = await actor.post<Failure>("/store/documents", form)
      expect([fileless.status, fileless.data.issues?.[0]?.field]).toEqual([400, "file"])
      const odd = await send(KINDS.pdf.bytes, "a.pdf", { type: "selfie", note: "x" })
      expect(odd.status).toBe(400)
      expect(odd.data.issues?.map(({ field }) => field).sort()).toEqual(["note", "type"])
      const foreign = await send(KINDS.pdf.bytes, "a.pdf", { type: "other", consultation_id: "consult_01" })
      expect(foreign.status).toBe(404)
      const anonymous = Actor.anonymous(api).at(world().best)
      expect((await upload(anonymous, "/store/documents", { bytes: KINDS.pdf.bytes })).status).toBe(401)
      await nothingIsKept()
    })

    it("leaves nothing of an upload that breaks off", async () => {
      const base = new URL(api.defaults.baseURL ?? "")
      const socket = connect(Number(base.port), base.hostname)
      await once(socket, "connect")
      const head = [
        "--x",
        'Content-Disposition: form-data; name="file"; filename="a.pdf"',
        "",
        "%PDF-1.7 half",
      ].join("\r\n")
      const headers = Object.entries({
        ...shelf().actor.sends(),
        "content-type": "multipart/form-data; boundary=x",
      })
      const lines = ["POST /store/documents HTTP/1.1", `host: ${base.host}`, "content-length: 5000000"]
      socket.write([...lines, ...headers.map((pair) => pair.join(": ")), "", head].join("\r\n"))
      socket.write(pdfOf(100_000))
      await eventually(async () => expect(filesKept()).toHaveLength(1))
      socket.destroy()
      await eventually(nothingIsKept)
    })

    it("keeps nothing in clear, neither name nor content", async () => {
      const bytes = Buffer.concat([KINDS.pdf.bytes, Buffer.from("Marisol Quintani has hypothyroidism")])
      await send(bytes, "hypothyroidism.pdf")
      const [row] = await sql<Record<string, unknown>>("select * from document")
      expect(JSON.stringify(row)).not.toContain("thyroid")
      for (const column of ["file_name", "sha256", "data_key"]) expect(row?.[column]).toMatch(/^v1\./)
      const [file = ""] = filesKept()
      expect(readFileSync(file).includes("thyroid")).toBe(false)
      expect(file).not.toContain("thyroid")
    })

    it("can be taken back until somebody else has opened it", async () => {
      const { patient, best } = world()
      const { data } = await send(KINDS.pdf.bytes)
      await download(shelf(), data.document.id)
      const gone = await patient.at(best).delete(`/store/documents/${data.document.id}`)
      expect(gone.status).toBe(200)
      expect((await shelf().actor.get<Listed>("/store/documents")).data.count).toBe(0)
      await nothingIsKept()
    })
  })
}
