import { approved, livingIn, submitted } from "../../../helpers/cases"
import { Actor, type Answer } from "../../../helpers/actor"
import type { DemoSuite } from "../../../helpers/demo-suite"
import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import { PATIENTS } from "../../../../src/seed-data"
import { openTreatment } from "../../../helpers/store"
import { verifyChains } from "../../audit/support/verify-chains"
import { Shop } from "../../orders/support/shop"
import { dataRights, type Asked } from "./data-rights"
import { upload } from "./document-calls"
import { KINDS } from "./files"
import { runErasures } from "./run-erasures"
import { everythingOpened } from "./sealed-values"
import { objectsUnder } from "./storage"
import { tablesWith } from "./tables-with"

const EMAIL = PATIENTS[0]?.email ?? ""
/** The number with what stands before it: four digits alone are in every tenth digest. */
const CLINICAL =
  /Marisol|Quintanilla|Penicillin|1988-04-23|415\D?555\D?0168|Packed for|1Z999AA101|not safe with/i

const PERSONAL = ["Marisol", "Quintanilla", EMAIL, "1Z999AA7", "Fell Street"]
const HOME = {
  first_name: "Marisol",
  last_name: "Quintanilla",
  address_1: "12 Fell Street",
  city: "Oakland",
  province: "CA",
  postal_code: "94607",
}
type Ordered = { order: { id: string } }

/** A patient is forgotten, where the law allows it. */
export function erasureSpecs(suite: DemoSuite): void {
  const { api, world, sql } = suite
  const { patient, owner, ask, approve, move, workOff, statusOf } = dataRights(suite)
  const codeOf = async (): Promise<string> => (await ask("erasure")).data.code

  /** Two decided cases with what a pharmacy said, a document, a copy; long ago, so that nothing has to be kept. */
  async function longAgo(): Promise<string> {
    const { maya, best } = world()
    const id = await approved(world().patient, maya, best)
    const declined = await submitted(world().patient, best)
    await maya.in(best).post(`/tenant/consultations/${declined}/claim`)
    await maya
      .in(best)
      .post(`/tenant/consultations/${declined}/reject`, { reason: "It is not safe with Penicillin." })
    await reportShipped(suite, id)
    await upload(patient(), "/store/documents", { bytes: KINDS.pdf.bytes, name: "Quintanilla.pdf" })
    const copy = (await ask("export")).data.data_request.id
    await approve(copy)
    await workOff()
    await sql("update consultation set decided_at = now() - interval '8 years'")
    await sql("update approval set status = 'expired', expires_at = now() - interval '7 years'")
    await sql("update outbox_event set status = 'delivered', partner_status = 'delivered'")
    return id
  }

  async function erased(): Promise<string> {
    const { id } = (await ask("erasure")).data.data_request
    expect((await approve(id)).status).toBe(200)
    await sql("update data_request set due_at = now() where id = ?", [id])
    await workOff()
    expect(await statusOf(id)).toBe("erased")
    return id
  }

  describe("an erasure", () => {
    it("is refused while the law or the case forbids it, and says why", async () => {
      await longAgo()
      const set = async (one: string, other: string, code: string) => {
        await sql(one)
        const answer = await ask("erasure")
        expect([answer.status, answer.data.code]).toEqual([409, code])
        expect(answer.data.message).toMatch(/[a-z0-9]\.$/)
        await sql(other)
      }
      await set(
        "update consultation set decided_at = now() - interval '6 years'",
        "update consultation set decided_at = now() - interval '8 years'",
        "WITHIN_RETENTION",
      )
      await set(
        "update approval set status = 'active', expires_at = now() + interval '1 day'",
        "update approval set status = 'expired'",
        "APPROVAL_ACTIVE",
      )
      for (const state of ["status = 'dead_letter'", "partner_status = 'shipped'"])
        await set(
          `update outbox_event set ${state}`,
          "update outbox_event set status = 'delivered', partner_status = 'delivered'",
          "DISPATCH_OPEN",
        )
      await set(
        "update consultation set status = 'submitted' where status = 'rejected'",
        "update consultation set status = 'rejected' where status = 'submitted'",
        "CASE_OPEN",
      )
      const body = { email: EMAIL, reason: "Lawsuit about Marisol" }
      const held = await owner().post<{ legal_hold: { id: string } }>("/tenant/legal-holds", body)
      expect([held.status, await codeOf()]).toEqual([201, "LEGAL_HOLD"])
      const again = await owner().post<{ code: string }>("/tenant/legal-holds", body)
      expect(again.data.code).toBe("ALREADY_HELD")
      await owner().post(`/tenant/legal-holds/${held.data.legal_hold.id}/lift`)
      expect((await ask("erasure")).status).toBe(201)
    })

    it("needs the owner's word, typed, and can be taken back until it begins", async () => {
      await longAgo()
      const { id } = (await ask("erasure")).data.data_request
      const wrong = await move(owner(), id, "approve", { confirmation: "yes" })
      expect([wrong.status, wrong.data.issues?.[0]?.field]).toEqual([400, "confirmation"])
      expect((await move(world().owner_clear.in(world().clear), id, "approve")).status).toBe(404)
      expect((await move(world().maya.in(world().best), id, "approve")).status).toBe(403)
      const { data } = await approve(id)
      const hours = (Date.parse(data.data_request.due_at ?? "") - Date.now()) / 3_600_000
      expect([data.data_request.can_cancel, Math.round(hours)]).toEqual([true, 72])
      await workOff()
      expect(await statusOf(id)).toBe("approved")
      const undone = await patient().post<Asked["data"]>(`/store/data-requests/${id}/cancel`)
      expect(undone.data.data_request.status).toBe("cancelled")
      await sql("update data_request set due_at = now()")
      await workOff()
      expect(await everythingOpened(suite)).toMatch(CLINICAL)
    })

    it("is decided once, however many answer at once", async () => {
      const entries = (action: string) =>
        sql("select 1 from audit_entry where outcome = 'ok' and action = ?", [action])
      await longAgo()
      const { id } = (await ask("erasure")).data.data_request
      const twice = await Promise.all([approve(id), approve(id)])
      expect(twice.map(({ status }) => status)).toEqual([200, 200])
      expect(await sql("select 1 from data_request where kind = 'erasure'")).toHaveLength(1)
      await patient().post(`/store/data-requests/${id}/cancel`)
      const again = (await ask("export")).data.data_request.id
      const refused = await entries("data_request.refuse")
      const answers = await Promise.all([
        approve(again),
        move(owner(), again, "refuse", { reason: "not now" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.data.code).toBe("REQUEST_CLOSED")
      const is_refused = (await statusOf(again)) === "refused"
      expect((await entries("data_request.refuse")).length - refused.length).toBe(is_refused ? 1 : 0)
    })

    it("is asked once more when its time comes: a hold of yesterday stops it", async () => {
      await longAgo()
      const { id } = (await ask("erasure")).data.data_request
      await approve(id)
      await owner().post("/tenant/legal-holds", { email: EMAIL, reason: "Lawsuit" })
      await sql("update data_request set due_at = now() where id = ?", [id])
      await workOff()
      const { data } = await owner().get<Asked["data"]>(`/tenant/data-requests/${id}`)
      expect(data.data_request).toMatchObject({ status: "refused", refusal: { code: "LEGAL_HOLD" } })
      expect(await everythingOpened(suite)).toMatch(CLINICAL)
    })

    it("leaves nothing that opens: not in the database, not in the storage, not over HTTP; the audit log holds", async () => {
      const case_id = await longAgo()
      expect(await everythingOpened(suite)).toMatch(CLINICAL)
      expect(objectsUnder("documents").length + objectsUnder("exports").length).toBe(2)
      const id = await erased()
      expect(await everythingOpened(suite)).not.toMatch(CLINICAL)
      expect(objectsUnder("documents").concat(objectsUnder("exports"))).toEqual([])
      const page = await world().maya.in(world().best).get(`/tenant/consultations/${case_id}`)
      expect([page.status, CLINICAL.test(JSON.stringify(page.data))]).toEqual([200, false])
      const [customer] = await sql<object>(
        "select first_name, last_name, phone, has_account from customer where id in (select customer_id from data_request)",
      )
      expect(customer).toEqual({ first_name: null, last_name: null, phone: null, has_account: false })
      await expect(Actor.signIn(api, "customer", EMAIL)).rejects.toThrow("cannot sign in")
      const [entry] = await sql<{ patient_id: string; detail: object }>(
        "select patient_id, detail from audit_entry where action = 'patient.erase'",
      )
      expect(entry).toMatchObject({ patient_id: expect.stringMatching(/^pat_/), detail: { kind: "erasure" } })
      expect(await verifyChains(sql)).toEqual([])
      // Killed after the deed and before its end: done again, it changes nothing and is told of once.
      await sql("update data_request set status = 'erasing', lease_until = null where id = ?", [id])
      await workOff()
      expect(await statusOf(id)).toBe("erased")
      expect(await sql("select 1 from audit_entry where action = 'patient.erase'")).toHaveLength(1)
    })

    it("leaves no name, address or parcel's number in any table, Medusa's own too", async () => {
      const { best, maya, operator } = world()
      const case_id = await approved(world().patient, maya, best)
      const body = { ship_to: HOME, payment: { method: "check", paid_on: "2026-02-03" } }
      const made = await owner().post<Ordered>(`/tenant/consultations/${case_id}/order`, body)
      const { id: order_id } = made.data.order
      const corrected = { shipping_address: { first_name: "Marisol", address_1: "7 Quintanilla Way" } }
      expect((await operator.post(`/admin/orders/${order_id}`, corrected)).status).toBe(200)
      await owner().post(`/tenant/orders/${order_id}/ship`, { tracking_number: "1Z999AA7", carrier: "UPS" })
      await owner().post(`/tenant/orders/${order_id}/deliver`)
      const [region] = await sql<{ id: string }>("select id from region limit 1")
      const shop = new Shop(world().patient, best, region?.id ?? "")
      await shop.filledCart([openTreatment(best).variant_id], [], "pp_system_default", {
        name: "Quintanilla",
      })
      await sql("update consultation set decided_at = now() - interval '8 years'")
      await sql("update approval set status = 'expired', expires_at = now() - interval '7 years'")
      await sql("update outbox_event set status = 'delivered', partner_status = 'delivered'")
      const before = await tablesWith(sql, PERSONAL)
      expect(before).toEqual(expect.arrayContaining(["customer", "fulfillment_label", "order_address"]))
      await erased()
      expect(await tablesWith(sql, PERSONAL)).toEqual([])
    })

    it("is of one business: another that knows the patient keeps its record, and they their sign-in", async () => {
      const { daniel, maya, clear } = world()
      const elsewhere = await submitted(world().patient, clear, livingIn("TX"))
      await longAgo()
      await sql("update consultation set decided_at = null where id = ?", [elsewhere])
      await erased()
      const who = [daniel, maya].map((one) =>
        one.in(clear).get<Answer<object>>(`/tenant/consultations/${elsewhere}`),
      )
      const seen = (await Promise.all(who)).find(({ status }) => status === 200)
      expect(JSON.stringify(seen?.data)).toContain("Marisol")
      await Actor.signIn(api, "customer", EMAIL)
      // They come back: what they tell now is theirs, and an erasure done again leaves it alone.
      const back = await submitted(world().patient, world().best)
      expect(await runErasures(sql)).toMatchObject({ code: 0, output: expect.stringContaining("0 of 1") })
      const page = await maya.in(world().best).get(`/tenant/consultations/${back}`)
      expect(JSON.stringify(page.data)).toContain("Marisol")
    })

    it("is done again on a restored backup, by its note in the document storage", async () => {
      await longAgo()
      const TABLES = ["patient", "consultation", "partner_update", "document", "customer", "data_request"]
      for (const table of TABLES) await sql(`create table backup_${table} as table "${table}"`)
      await erased()
      await sql("delete from data_request")
      for (const table of TABLES.slice(0, 5)) {
        await sql(`delete from "${table}" where id in (select id from backup_${table})`)
        await sql(`insert into "${table}" select * from backup_${table}`)
      }
      for (const table of TABLES) await sql(`drop table backup_${table}`)
      expect(await everythingOpened(suite)).toMatch(CLINICAL)
      expect(await runErasures(sql)).toMatchObject({
        code: 0,
        output: expect.stringContaining("1 of 1 erased patients"),
      })
      expect(await everythingOpened(suite)).not.toMatch(CLINICAL)
      expect(await runErasures(sql)).toMatchObject({ code: 0 })
      expect(await verifyChains(sql)).toEqual([])
    })
  })
}

async function reportShipped({ container, sql }: DemoSuite, consultation_id: string): Promise<void> {
  const [event] = await sql<{ id: string }>("select id from outbox_event where consultation_id = ?", [
    consultation_id,
  ])
  const dispatch = container().resolve<DispatchModuleService>("dispatch")
  const said = {
    message: "Packed for Marisol",
    tracking_number: "1Z999AA101",
    carrier: "UPS",
    external_id: "rx-77",
  }
  const fields = { event_id: event?.id ?? "", status: "shipped", ...said }
  await dispatch.systemRecordPartnerUpdate({ ...fields, body: fields })
}
