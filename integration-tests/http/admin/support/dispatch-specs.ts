import type { BusinessModuleService } from "../../../../src/modules/business/service"
import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import type { Answer } from "../../../helpers/actor"
import { approved, type Failure } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"

type History = Answer<
  {
    event: { event_id: string; business_name: string; status: string }
    attempts: { outcome: string; error: string; attempt: number }[]
    partner_updates: { status: string; applied: boolean }[]
  } & Failure
>

export function dispatchSpecs({ world, container }: DemoSuite): void {
  const dispatch = () => container().resolve<DispatchModuleService>("dispatch")
  const businesses = () => container().resolve<BusinessModuleService>("business")
  describe("dispatch", () => {
    const events = (
      query: string,
    ): Promise<Answer<{ events: { consultation_id: string; business_name: string }[] }>> =>
      world().operator.get(`/admin/dispatch/events${query}`)

    it("shows an event's attempts and statuses, and none of the partner's own words", async () => {
      const { operator, patient, maya, best } = world()
      await businesses()
        .scoped(best.business_id)
        .updateSettings({ fulfillment_webhook_url: "http://127.0.0.1:1/" })
      const consultation_id = await approved(patient, maya, best)
      const [event] = await dispatch().scoped(best.business_id).listEventsFor(consultation_id)
      const event_id = event?.event_id ?? ""
      await dispatch().systemDispatchDue()
      const callback = { message: "Marisol is allergic", tracking_number: "1Z999", carrier: "UPS" }
      for (const status of ["shipped", "Marisol called us"])
        await dispatch().systemRecordPartnerUpdate({
          event_id,
          ...callback,
          status,
          body: { ...callback, status },
        })

      const { status, data }: History = await operator.get(`/admin/dispatch/events/${event_id}`)
      expect(status).toBe(200)
      expect(data).toMatchObject({
        event: { event_id, business_name: "Best Health", status: "pending" },
        attempts: [{ attempt: 1, outcome: "failed", error: "CONNECTION_REFUSED" }],
        partner_updates: [
          { status: "shipped", applied: true },
          { status: "unknown", applied: false },
        ],
      })
      expect(JSON.stringify(data)).not.toMatch(/Marisol|1Z999|UPS|excerpt|message/)
      expect((await operator.get("/admin/dispatch/events/outbox_nobody")).status).toBe(404)
    })

    it("lists the oldest first when asked, with the businesses' names", async () => {
      const { patient, maya, best } = world()
      const [first, second] = [await approved(patient, maya, best), await approved(patient, maya, best)]
      const order = async (query: string) => (await events(query)).data.events
      expect(await order("?order=created_at")).toMatchObject([
        { consultation_id: first, business_name: "Best Health" },
        { consultation_id: second },
      ])
      expect(await order("")).toMatchObject([{ consultation_id: second }, { consultation_id: first }])
    })
  })
}
