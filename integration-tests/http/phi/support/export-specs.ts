import { Actor, type Answer } from "../../../helpers/actor"
import { approved, submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"

type Exported = Answer<{
  data_export: {
    business: { name: string }
    patient: { first_name: string; date_of_birth: string } | null
    consultations: { id: string; status: string; approval: object | null; answers: { item: unknown[] } }[]
  }
}>

/** A patient's copy of what a business holds about them. */
export function exportSpecs({ api, world, sql }: DemoSuite): void {
  const exportAt = (store: { publishable_key: string }): Promise<Exported> =>
    world().patient.at(store).get("/store/data-export")

  it("holds who they are, every case with its answers, and its decision", async () => {
    const decided = await approved(world().patient, world().maya, world().best)
    const waiting = await submitted(world().patient, world().best)
    const { status, data, headers } = await exportAt(world().best)
    expect(status).toBe(200)
    expect(headers["cache-control"]).toBe("no-store")
    expect(data.data_export).toMatchObject({
      business: { name: "Best Health" },
      patient: { first_name: "Marisol", date_of_birth: "1988-04-23" },
    })
    const found = new Map(data.data_export.consultations.map((one) => [one.id, one]))
    expect([...found.keys()].sort()).toEqual([decided, waiting].sort())
    expect(found.get(decided)).toMatchObject({ status: "approved", approval: expect.any(Object) })
    expect(JSON.stringify(found.get(waiting)?.answers)).toContain("Penicillin")
    const entries = await sql<{ patient_id: string | null }>(
      "select patient_id from audit_entry where action = 'patient.export' and outcome = 'ok'",
    )
    expect(entries).toEqual([{ patient_id: expect.stringMatching(/^pat_/) }])
  })

  it("holds nothing of another business, and is nobody else's", async () => {
    await submitted(world().patient, world().best)
    const { data } = await exportAt(world().clear)
    expect(data.data_export).toMatchObject({
      business: { name: "Clear Care" },
      patient: null,
      consultations: [],
    })
    const stranger = await Actor.anonymous(api).at(world().best).get("/store/data-export")
    expect(stranger.status).toBe(401)
    expect((await world().maya.at(world().best).get("/store/data-export")).status).toBe(401)
  })
}
