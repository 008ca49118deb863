import { canonicalJson } from "../../../src/lib/canonical-json"
import type { PartnerCallback } from "../../../src/modules/dispatch/record-partner-update"
import { approvedEvent, dispatchSuite } from "./support/dispatch-suite"

dispatchSuite("updates", ({ service, neighbours, sql }) => {
  let event_id: string
  let consultation_id: string

  beforeEach(async () => {
    neighbours.add("bus_a")
    const event = approvedEvent("bus_a")
    await service.systemEnqueue(event)
    event_id = event.id
    consultation_id = event.payload.consultation_id
  })

  const callback = (status: string, more: Record<string, string> = {}): PartnerCallback => {
    const fields = { event_id, status, ...more }
    return { ...fields, body: fields }
  }
  const report = (status: string, more?: Record<string, string>) =>
    service.systemRecordPartnerUpdate(callback(status, more))
  const fulfillment = async () =>
    (await service.scoped("bus_a").listFulfillments([consultation_id])).get(consultation_id)
  const updates = () => service.scoped("bus_a").partnerUpdatesOf({ consultation_id })

  it("moves the event forward and keeps everything that was said", async () => {
    const said = {
      message: "Packed for Ada",
      tracking_number: "1Z999",
      carrier: "UPS",
      external_id: "rx-77",
      batch: "b-9",
    }
    expect(await report("shipped", said)).toMatchObject({
      duplicate: false,
      applied: true,
      known: true,
      business_id: "bus_a",
      consultation_id,
    })
    expect(await fulfillment()).toEqual({ status: "shipped", tracking_number: "1Z999", carrier: "UPS" })
    expect(await updates()).toEqual([
      expect.objectContaining({
        status: "shipped",
        message: "Packed for Ada",
        external_id: "rx-77",
        applied: true,
      }),
    ])
  })

  it("keeps nothing of the partner's words in clear", async () => {
    // With a space in each: no ciphertext holds one by chance.
    const said = {
      message: "Packed for Ada",
      tracking_number: "1Z 999",
      carrier: "UPS Ground",
      external_id: "rx 77",
    }
    await report("shipped", said)
    await report("lost by Ada")
    const rows = await sql.execute<{ row: string }>("select partner_update::text as row from partner_update")
    expect(rows).toHaveLength(2)
    for (const secret of [...Object.values(said), "lost by Ada"])
      expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it("knows an identical repeat, also in another spelling, and changes nothing", async () => {
    await report("shipped", { message: "once" })
    const again = callback("shipped", { message: "once" })
    const spelled = { ...again, body: Object.fromEntries(Object.entries(again.body).reverse()) }
    expect(canonicalJson(spelled.body)).toBe(canonicalJson(again.body))
    expect(await service.systemRecordPartnerUpdate(spelled)).toMatchObject({
      duplicate: true,
      applied: false,
    })
    expect(await updates()).toHaveLength(1)
  })

  it("takes the same status with other words for news, and does not move", async () => {
    await report("shipped", { message: "first parcel" })
    expect(await report("shipped", { message: "second parcel", tracking_number: "2Z" })).toMatchObject({
      duplicate: false,
      applied: false,
    })
    expect(await fulfillment()).toMatchObject({ status: "shipped", tracking_number: "2Z" })
  })

  it("stores a late status, and does not go back", async () => {
    await report("shipped")
    expect(await report("in_progress")).toMatchObject({ duplicate: false, applied: false })
    expect(await fulfillment()).toMatchObject({ status: "shipped" })
    expect((await updates()).map(({ status, applied }) => [status, applied])).toEqual([
      ["shipped", true],
      ["in_progress", false],
    ])
  })

  it.each(["rejected", "cancelled", "delivered"])("lets nothing follow %s", async (end) => {
    await report("received")
    await report(end)
    for (const status of ["filled", "delivered", "rejected", "cancelled"])
      await report(status, { message: "too late" })
    expect(await fulfillment()).toMatchObject({ status: end })
  })

  it("shows and flags a status it does not know", async () => {
    await report("received")
    expect(await report("lost in transit")).toMatchObject({ known: false, applied: false })
    expect(await fulfillment()).toMatchObject({ status: "received" })
    expect((await updates())[1]).toMatchObject({ status: "lost in transit", known: false, applied: false })
  })

  it("takes twenty identical callbacks at once for one", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => report("filled")))
    expect(answers.filter((answer) => answer && !answer.duplicate)).toHaveLength(1)
    expect(await updates()).toHaveLength(1)
  })

  it("ends at the furthest status, whatever the order of callbacks that come together", async () => {
    await Promise.all(["received", "shipped", "in_progress", "filled"].map((status) => report(status)))
    expect(await fulfillment()).toMatchObject({ status: "shipped" })
    expect(await updates()).toHaveLength(4)
  })

  it("takes an update back as if it had not come", async () => {
    await report("received")
    const recorded = await report("rejected")
    await service.systemUndoPartnerUpdate(recorded?.update_id ?? "")
    expect(await fulfillment()).toMatchObject({ status: "received" })
    expect(await report("rejected")).toMatchObject({ duplicate: false, applied: true })
  })

  it("knows nothing of an event that does not exist", async () => {
    expect(
      await service.systemRecordPartnerUpdate({ ...callback("shipped"), event_id: "outbox_none" }),
    ).toBeNull()
  })

  it("says 'sent' once the partner has it, and nothing before", async () => {
    expect(await fulfillment()).toMatchObject({ status: null })
    await sql.execute("update outbox_event set status = 'delivered', delivered_at = now()")
    expect(await fulfillment()).toMatchObject({ status: "sent" })
  })

  it("shows another business nothing of it", async () => {
    await report("shipped")
    const other = service.scoped("bus_b")
    expect(await other.partnerUpdatesOf({ consultation_id })).toEqual([])
    expect(await other.listEventsFor(consultation_id)).toEqual([])
    expect(await other.findEvent(event_id)).toBeNull()
    expect(await other.listAttempts(event_id)).toEqual([])
    expect(await other.listEvents({ limit: 10, offset: 0 })).toEqual([[], 0])
    expect(await other.replay({ ids: [event_id] })).toEqual([])
    expect((await other.listFulfillments([consultation_id])).get(consultation_id)?.status).toBeNull()
  })

  it("refuses to work for no business", () => {
    expect(() => service.scoped("")).toThrow(/business scope/)
  })

  describe("who may sign callbacks", () => {
    it("is the business, where it has a secret of its own", async () => {
      neighbours.add("bus_a", { status_secrets: ["the business's"] })
      expect(await service.systemCallbackSecrets(event_id)).toEqual({
        event_exists: true,
        secrets: ["the business's"],
      })
    })

    it("is the platform otherwise, also about an event that does not exist", async () => {
      const platform = [expect.stringContaining("platform")]
      expect(await service.systemCallbackSecrets(event_id)).toEqual({ event_exists: true, secrets: platform })
      expect(await service.systemCallbackSecrets("outbox_none")).toEqual({
        event_exists: false,
        secrets: platform,
      })
    })
  })

  describe("a replay of many", () => {
    it("takes a time range of dead letters, of one business or of all", async () => {
      await sql.execute("update outbox_event set status = 'dead_letter', created_at = '2026-01-10'")
      const elsewhere = approvedEvent("bus_b")
      await service.systemEnqueue(elsewhere)
      await sql.execute(
        "update outbox_event set status = 'dead_letter', created_at = '2026-01-20' where id = ?",
        [elsewhere.id],
      )
      const january = {
        from: "2026-01-01",
        to: "2026-02-01",
        statuses: ["dead_letter" as const],
      }
      expect(await service.systemReplay({ ...january, to: "2026-01-10" })).toEqual([])
      expect(await service.systemReplay({ ...january, business_id: "bus_b" })).toEqual([elsewhere.id])
      expect(await service.systemReplay(january)).toEqual([event_id])
    })

    it("leaves alone what is being sent right now", async () => {
      await sql.execute(
        "update outbox_event set status = 'sending', next_attempt_at = now() + interval '1 minute'",
      )
      expect(await service.systemReplay({ ids: [event_id] })).toEqual([])
    })

    it("wants something to choose by", async () => {
      await expect(service.systemReplay({})).rejects.toThrow(/choose/)
    })
  })
})
