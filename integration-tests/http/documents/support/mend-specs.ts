import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { DOCUMENT_MODULE } from "../../../../src/modules/document"
import type { DocumentModuleService } from "../../../../src/modules/document/service"
import { upload } from "./document-calls"
import { STORAGE_FOLDER } from "./environment"
import { KINDS } from "./files"
import { filesKept } from "./storage"

const HOUR = 60 * 60 * 1000
const NOTHING = { unfinished: 0, lost: 0, found_again: 0, set_aside: 0, removed: 0 }

export function mendSpecs({ container, world, sql }: DemoSuite): void {
  const uploaded = async () => {
    const { patient, best } = world()
    const { data } = await upload(patient.at(best), "/store/documents", { bytes: KINDS.pdf.bytes })
    return { id: data.document.id, file: filesKept().find((kept) => kept.endsWith(data.document.id)) ?? "" }
  }
  const mend = (hours = 2) => {
    const documents: DocumentModuleService = container().resolve(DOCUMENT_MODULE)
    return documents.systemMend(undefined, new Date(Date.now() + hours * HOUR))
  }
  const statusOf = async (id: string) =>
    (await sql<{ status: string }>("select status from document where id = ?", [id]))[0]?.status

  describe("mending", () => {
    it("touches nothing that is whole, and nothing that may still be under way", async () => {
      const one = await uploaded()
      await sql("update document set status = 'uploading' where id = ?", [one.id])
      expect(await mend(0)).toEqual({ checked: 1, ...NOTHING })
      await sql("update document set status = 'clean' where id = ?", [one.id])
      expect(await mend()).toEqual({ checked: 1, ...NOTHING })
    })

    it("marks a row whose object is gone, and takes it back when the object is", async () => {
      const { id, file } = await uploaded()
      await uploaded()
      renameSync(file, `${STORAGE_FOLDER}/kept`)
      expect(await mend()).toEqual({ checked: 2, ...NOTHING, lost: 1 })
      expect(await statusOf(id)).toBe("lost")
      renameSync(`${STORAGE_FOLDER}/kept`, file)
      expect(await mend()).toEqual({ checked: 2, ...NOTHING, found_again: 1 })
      expect(await statusOf(id)).toBe("clean")
    })

    it("removes what an upload left that a crash cut off, but keeps a virus in quarantine", async () => {
      const [rowless, whole, infected] = [await uploaded(), await uploaded(), await uploaded()]
      await sql("update document set status = 'uploading'")
      await sql("update document set scan_result = 'infected' where id = ?", [infected.id])
      rmSync(rowless.file)
      expect(await mend()).toEqual({ checked: 3, ...NOTHING, unfinished: 3 })
      expect([await statusOf(rowless.id), await statusOf(whole.id)]).toEqual([undefined, undefined])
      expect(await statusOf(infected.id)).toBe("quarantined")
      expect(filesKept()).toEqual([infected.file])
    })

    it("puts objects nobody knows out of the way, and deletes them a month later", async () => {
      const { file } = await uploaded()
      const stranger = path.join(path.dirname(file), "doc_00000000000000000000000000")
      mkdirSync(path.dirname(stranger), { recursive: true })
      writeFileSync(stranger, "sealed for nobody")
      expect(await mend()).toEqual({ checked: 2, ...NOTHING, set_aside: 1 })
      expect(filesKept()).toEqual([file])
      const aside = stranger.replace(STORAGE_FOLDER, `${STORAGE_FOLDER}/orphaned`)
      const long_ago = new Date(Date.now() - 31 * 24 * HOUR)
      utimesSync(aside, long_ago, long_ago)
      expect(await mend()).toEqual({ checked: 1, ...NOTHING, removed: 1 })
    })
  })
}
