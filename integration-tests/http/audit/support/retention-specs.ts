import { Readable } from "node:stream"
import { gunzipSync } from "node:zlib"
import { AUDIT_MODULE } from "../../../../src/modules/audit"
import { headsKey } from "../../../../src/modules/audit/export-heads"
import type { AuditModuleService } from "../../../../src/modules/audit/service"
import type { AuditStorage } from "../../../../src/modules/audit/storage-port"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { verifyChains } from "./verify-chains"
import { entriesOf } from "./entries"

/** A storage in memory; `spoil` gives back something else than was stored. */
class Shelf implements AuditStorage {
  readonly objects = new Map<string, Buffer>()
  spoil = false

  async put(key: string, body: Readable): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(Buffer.from(chunk))
    this.objects.set(key, Buffer.concat(chunks))
  }

  async get(key: string): Promise<Readable> {
    const stored = this.objects.get(key) ?? Buffer.alloc(0)
    return Readable.from([this.spoil ? stored.subarray(0, -8) : stored])
  }

  async head(key: string): Promise<object | null> {
    return this.objects.has(key) ? {} : null
  }
}

const YEARS_MS = 8 * 366 * 24 * 60 * 60 * 1000

export function retentionSpecs({ container, sql, world }: DemoSuite): void {
  const audit = (): AuditModuleService => container().resolve(AUDIT_MODULE)
  const later = () => new Date(Date.now() + YEARS_MS)

  it("exports a whole expired month, checks it, drops it, and the chain still holds", async () => {
    const { best, patient } = world()
    const id = await submitted(patient, best)
    const before = await entriesOf(sql, best.business_id)
    const shelf = new Shelf()
    const archived = await audit().systemArchiveExpired(shelf, later())
    const month = archived.find(({ entries }) => entries > 0)
    const lines = gunzipSync(shelf.objects.get(month?.object_key ?? "") ?? Buffer.alloc(0))
      .toString()
      .trim()
      .split("\n")
    expect(lines).toHaveLength(month?.entries ?? 0)
    expect(lines.filter((line) => line.includes(id))).not.toHaveLength(0)
    expect(await entriesOf(sql, best.business_id)).toEqual([])
    await audit().systemEnsurePartitions(2)
    await submitted(patient, best)
    const [next] = await entriesOf(sql, best.business_id)
    expect(Number(next?.seq)).toBe(before.length + 1)
    expect(await verifyChains(sql)).toEqual([])
  })

  it("drops nothing when what was stored is not what was sent", async () => {
    const { best, patient } = world()
    await submitted(patient, best)
    const shelf = new Shelf()
    shelf.spoil = true
    await expect(audit().systemArchiveExpired(shelf, later())).rejects.toThrow()
    expect(await entriesOf(sql, best.business_id)).not.toEqual([])
  })

  it("keeps what is not expired", async () => {
    expect(await audit().systemArchiveExpired(new Shelf(), new Date(Date.now() - YEARS_MS))).toEqual([])
  })

  it("writes every chain's head once a day", async () => {
    const { best } = world()
    const shelf = new Shelf()
    expect(await audit().systemExportHeads(shelf)).toBeGreaterThan(0)
    expect(await audit().systemExportHeads(shelf)).toBeNull()
    const [chain] = await sql<{ seq: string }>(
      "select seq::text as seq from audit_chain where business_id = ?",
      [best.business_id],
    )
    const lines = (shelf.objects.get(headsKey(new Date())) ?? "").toString().trim().split("\n")
    const head = lines
      .map((line) => JSON.parse(line))
      .find(({ business_id }) => business_id === best.business_id)
    expect(head).toMatchObject({ seq: chain?.seq, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it("never fails an append at a month's turn: what has no partition goes to the default one, which becomes a month", async () => {
    const { best, patient } = world()
    const [month] = await sql<{ name: string }>(
      `select name from audit_partition where "from" <= now() and now() < "until"`,
    )
    await sql(`alter table audit_entry detach partition "${month?.name}"`)
    await sql(`alter table "${month?.name}" rename to audit_month_away`)
    await submitted(patient, best)
    expect(await sql("select 1 from audit_entry_default limit 1")).toHaveLength(1)
    await audit().systemEnsurePartitions(2)
    expect(await sql("select 1 from audit_entry_default limit 1")).toHaveLength(0)
    expect(await entriesOf(sql, best.business_id)).not.toHaveLength(0)
    await expect(sql(`truncate "${month?.name}"`)).rejects.toMatchObject({ code: "42501" })
  })
}
