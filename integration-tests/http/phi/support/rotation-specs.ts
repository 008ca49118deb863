import { randomUUID } from "node:crypto"
import { createPhiCipher, openRow, sealRow } from "../../../../src/lib/phi"
import { PATIENT_PHI } from "../../../../src/modules/consultation/phi-columns"
import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import type { KeyCount } from "../../../../src/phi/count-keys"
import type { Query } from "../../../../src/phi/query"
import { rotateTable } from "../../../../src/phi/rotate-table"
import { SEALED_TABLES } from "../../../../src/phi/sealed-tables"
import { approved, submit, submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { CURRENT, FORMER } from "./keys"
import { addressOf, BOTH, caseLike, moveTo, SWAPPED, withKeys, withQuery } from "./phi-world"
import { runScript } from "./run-script"
import { makeSealedRows } from "./sealed-rows"

const ROWS = 300
const idOf = (key: Buffer) => createPhiCipher({ current: key, old: [], enabled: true }).currentKeyId ?? ""
const keysIn = (counts: KeyCount[]) => [...new Set(counts.map(({ key_id }) => key_id))]

/** Keys change while the system serves. */
export function rotationSpecs(suite: DemoSuite): void {
  const { world, sql, container } = suite
  const maya = () => world().maya.in(world().best)

  const fillWithFormer = async () => {
    const first = await submitted(world().patient, world().best)
    const about = await caseLike(suite, first)
    const { business_id } = world().best
    await withQuery(suite, (query) =>
      makeSealedRows(query, about, { business_id, key: FORMER, from: 0, count: ROWS }),
    )
    return first
  }

  it("moves every row to the current key while people read and write, and fails no request", async () => {
    const first = await fillWithFormer()
    const statuses = new Map<number, number>()
    let rotating = true
    const note = ({ status }: { status: number }) =>
      void statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const reader = async () => {
      while (rotating) {
        note(
          await maya().get(
            `/tenant/consultations?view=all&limit=20&offset=${Math.ceil(Math.random() * 200)}`,
          ),
        )
        note(await maya().get(`/tenant/consultations/${first}`))
      }
    }
    const writer = async () => {
      while (rotating) note(await submit(world().patient, world().best))
    }
    const traffic = [reader(), reader(), writer()]
    const result = await moveTo(suite, BOTH, { batch: 20 })
    rotating = false
    await Promise.all(traffic)
    expect([...statuses.keys()].sort()).toEqual([200, 201])
    expect(result).toMatchObject({ remaining: 0, unreadable: [], retired: [] })
    expect(result.rows).toBeGreaterThanOrEqual(2 * ROWS)
    expect(keysIn(result.counts)).toEqual([idOf(CURRENT)])
  })

  it("never overwrites what somebody writes meanwhile", async () => {
    await fillWithFormer()
    const id = "pat_made_0000007"
    const cipher = createPhiCipher(BOTH)
    const theirs = sealRow(cipher, PATIENT_PHI, { id, first_name: "Changed" }).first_name
    const table = SEALED_TABLES.find(({ columns }) => columns === PATIENT_PHI)
    if (!table) throw new Error("The registry has no patients")
    await withQuery(suite, async (query) => {
      const interrupted: Query = async (text, params) => {
        const rows = await query<never>(text, params)
        if (text.startsWith('select "id"'))
          await query("update patient set first_name = ? where id = ?", [theirs, id])
        return rows
      }
      await rotateTable(
        {
          query: interrupted,
          reader: cipher,
          writer: { ...cipher, currentKeyId: idOf(CURRENT) },
          batch: 1000,
          parallel: 1,
          signal: new AbortController().signal,
          onRows: () => undefined,
          onUnreadable: () => undefined,
        },
        table,
      )
      const [row] = await query<{ id: string; first_name: string }>(
        "select id, first_name from patient where id = ?",
        [id],
      )
      expect(row && openRow(cipher, PATIENT_PHI, row).first_name).toBe("Changed")
    })
  })

  it("keeps what is looked up by an index findable: before, between and after, and without the former key", async () => {
    const key = randomUUID()
    const send = async () => {
      const { status, data } = await submit(world().patient, world().best, { key })
      return { status, id: data.consultation?.id }
    }
    const id = await approved(world().patient, world().maya, world().best)
    const { id: sent } = await send()
    const [event] = await sql<{ id: string }>("select id from outbox_event where consultation_id = ?", [id])
    const dispatch = container().resolve<DispatchModuleService>("dispatch")
    const report = () =>
      dispatch.systemRecordPartnerUpdate({
        event_id: event?.id ?? "",
        status: "received",
        message: "Marisol's parcel",
        body: { message: "Marisol's parcel" },
      })
    expect(await report()).toMatchObject({ duplicate: false })
    await moveTo(suite, SWAPPED)
    expect(await send()).toEqual({ status: 200, id: sent })
    expect(await report()).toMatchObject({ duplicate: true })
    await moveTo(suite, BOTH)
    expect(await report()).toMatchObject({ duplicate: true })
    const only_current = { current: CURRENT, old: [], enabled: true }
    await withKeys(suite, only_current, async () => expect(await send()).toEqual({ status: 200, id: sent }))
  })

  it("leaves a row alone that no key opens, names it, and goes on", async () => {
    await fillWithFormer()
    await sql("update patient set sex = 'v1.00000000.AAAA.AAAA.AAAA' where id = 'pat_made_0000003'")
    const result = await moveTo(suite, BOTH)
    expect(result).toMatchObject({ remaining: 1 })
    expect(result.unreadable).toEqual([
      { table: "patient", id: "pat_made_0000003", column: "sex", reason: "malformed" },
    ])
  })

  it("seals the businesses' secrets anew", async () => {
    const business = container().resolve<{
      scoped: (id: string) => {
        updateSettings: (
          settings: object,
          secrets: { fulfillment: string[]; partner_status: string[] },
        ) => Promise<void>
      }
      systemDispatchEndpoint: (id: string) => Promise<{ secrets: string[] } | null>
    }>("business")
    const { business_id } = world().best
    const secrets = { fulfillment: ["a-secret-of-their-own"], partner_status: [] }
    await business.scoped(business_id).updateSettings({}, secrets)
    for (const keys of [SWAPPED, BOTH]) {
      expect(await moveTo(suite, keys)).toMatchObject({ remaining: 0 })
      expect(await business.systemDispatchEndpoint(business_id)).toMatchObject({
        secrets: secrets.fulfillment,
      })
    }
  })

  it("is one command: looks first, moves, says what is where, and forgets the former key", async () => {
    await submitted(world().patient, world().best)
    await moveTo(suite, SWAPPED)
    const env = {
      DATABASE_URL: await addressOf(suite),
      ENCRYPTION_KEY_CURRENT: CURRENT.toString("hex"),
      ENCRYPTION_KEY_OLD: FORMER.toString("base64"),
    }
    const looked = await runScript("scripts/phi-rotate.mjs", ["--dry-run"], env)
    expect(looked.output).toMatch(/[1-9]\d* rows would be changed/)
    expect(looked.code).toBe(1)
    const moved = await runScript("scripts/phi-rotate.mjs", ["--batch", "7"], env)
    expect(moved.output).toMatch(new RegExp(`patient +first_name +${idOf(CURRENT)} \\(current\\)`))
    expect(moved.output).toContain(`No longer needed: ${idOf(FORMER)}`)
    expect(moved.output).toMatch(/0 remain on another key/)
    expect(moved.code).toBe(0)
    const { output, code } = await runScript("scripts/phi-status.mjs", [], {
      ...env,
      ENCRYPTION_KEY_OLD: "",
    })
    expect(output).toMatch(new RegExp(`${idOf(CURRENT)} +current +has a canary`))
    expect(code).toBe(0)
  })
}
