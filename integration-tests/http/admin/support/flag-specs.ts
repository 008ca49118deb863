import type { DispatchModuleService } from "../../../../src/modules/dispatch/service"
import { Actor } from "../../../helpers/actor"
import { approved, submit } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { eventually } from "../../dispatch/support/eventually"
import { codeOf, type OneBusiness } from "./answers"

export function flagSpecs({ api, world, container, sql }: DemoSuite): void {
  const set = (settings: unknown): Promise<OneBusiness> =>
    world().operator.post(`/admin/businesses/${world().best.business_id}`, { settings })
  const dispatch = () => container().resolve<DispatchModuleService>("dispatch")

  it("flags: a business that takes no new cases refuses intakes and says so in its store", async () => {
    const { best, patient } = world()
    const flags = async () => {
      const { data } = await Actor.anonymous(api)
        .at(best)
        .get<{ tenant: { flags: { accepting_cases: boolean } } }>("/store/tenant-config")
      return data.tenant.flags
    }
    expect(await flags()).toMatchObject({ accepting_cases: true })
    await set({ accepting_cases: false })
    await eventually(async () => expect(await flags()).toMatchObject({ accepting_cases: false }))
    expect(codeOf(await submit(patient, best))).toEqual([409, "NOT_ACCEPTING_CASES"])
    expect(await sql("select id from consultation")).toEqual([])
    await set({ accepting_cases: null })
    await eventually(async () => expect((await submit(patient, best)).status).toBe(201))
  })

  it("flags: deliveries that are paused wait without an attempt, and go once the pause is over", async () => {
    const { best, patient, maya } = world()
    await set({ deliveries_paused: true, fulfillment_webhook_url: "https://pharmacy.example.com/cases" })
    const consultation_id = await approved(patient, maya, best)
    expect(await dispatch().systemDispatchDue()).toBe(0)
    const event =
      "select attempts, last_error, next_attempt_at <= now() as due from outbox_event where consultation_id = ?"
    expect(await sql(event, [consultation_id])).toEqual([
      { attempts: 0, last_error: "DELIVERIES_PAUSED", due: false },
    ])
    await set({ deliveries_paused: false })
    expect(await sql(event, [consultation_id])).toMatchObject([{ due: true }])
  })
}
