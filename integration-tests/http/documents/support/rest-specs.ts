import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { download, failureOf, upload } from "./document-calls"
import { pdfOf } from "./files"
import { filesKept } from "./storage"

export function restSpecs({ world, sql }: DemoSuite): void {
  const shelf = () => ({
    actor: world().patient.at(world().best),
    list: "/store/documents",
    links: "/store/documents",
  })
  const uploaded = async (bytes = pdfOf(200_000)) => {
    const { data } = await upload(shelf().actor, "/store/documents", { bytes })
    const file = filesKept().find((kept) => kept.endsWith(data.document.id)) ?? ""
    return { id: data.document.id, file, bytes }
  }
  const flip = (file: string, at: number) => {
    const stored = readFileSync(file)
    stored.writeUInt8(stored.readUInt8(at) ^ 1, at)
    writeFileSync(file, stored)
  }
  const isDamaged = async (id: string) =>
    expect(failureOf(await download(shelf(), id))).toEqual([503, "DOCUMENT_DAMAGED"])

  describe("documents at rest", () => {
    it("are not given out once changed, cut short, swapped or gone", async () => {
      const changed = await uploaded()
      flip(changed.file, 1000)
      await isDamaged(changed.id)

      const cut = await uploaded(pdfOf(1000))
      truncateSync(cut.file, 500)
      await isDamaged(cut.id)

      const [one, other] = [await uploaded(), await uploaded()]
      writeFileSync(one.file, readFileSync(other.file))
      await isDamaged(one.id)

      rmSync(other.file)
      await isDamaged(other.id)
    })

    it("break off in the middle where the damage is, so that nobody takes a part for the whole", async () => {
      const { id, file } = await uploaded()
      flip(file, 190_000)
      await expect(download(shelf(), id)).rejects.toThrow(/aborted|hang up|reset/)
    })

    it("are not given out with another document's row", async () => {
      const [one, other] = [await uploaded(), await uploaded()]
      await sql("update document set storage_key = storage_key || '-x' where id = ?", [other.id])
      const [row] = await sql<{ storage_key: string }>("select storage_key from document where id = ?", [
        one.id,
      ])
      await sql("delete from document_link")
      await sql("update document set storage_key = storage_key || '-y' where id = ?", [one.id])
      await sql("update document set storage_key = ? where id = ?", [row?.storage_key ?? "", other.id])
      await isDamaged(other.id)
    })
  })
}
