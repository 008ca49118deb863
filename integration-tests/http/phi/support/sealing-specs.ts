import type { Consultation } from "../../../helpers/cases"
import { submitted } from "../../../helpers/cases"
import type { DemoSuite } from "../../../helpers/demo-suite"
import { BOTH, moveTo, withKeys } from "./phi-world"

type Detail = { consultation: Consultation & { patient: { first_name: string } } }
type Stored = { first_name: string; response: string; patient_id: string }

/** What stands in the database, and what comes back. */
export function sealingSpecs(suite: DemoSuite): void {
  const { world, sql } = suite
  const stored = async (id: string) => {
    const [row] = await sql<Stored>(
      `select p.first_name, c.response, c.patient_id from consultation c join patient p on p.id = c.patient_id
       where c.id = ?`,
      [id],
    )
    return row
  }
  const read = (id: string) => world().maya.in(world().best).get<Detail>(`/tenant/consultations/${id}`)

  it("refuses a value that was moved to another column", async () => {
    const id = await submitted(world().patient, world().best)
    expect((await read(id)).data.consultation.patient.first_name).toBe("Marisol")
    await sql("update patient set first_name = last_name")
    const { status, data } = await read(id)
    expect(status).toBe(500)
    expect(JSON.stringify(data)).not.toMatch(/Marisol|Quintanilla|v1\./)
  })

  it("refuses a value that was moved to another row", async () => {
    const [one, other] = [
      await submitted(world().patient, world().best),
      await submitted(world().patient, world().best),
    ]
    await sql(
      "update consultation set response = (select response from consultation where id = ?) where id = ?",
      [one, other],
    )
    expect([(await read(one)).status, (await read(other)).status]).toEqual([200, 500])
  })

  it("writes clear text and reads both while encryption is off; turned on again, a rotation seals the rest", async () => {
    const before = await submitted(world().patient, world().best)
    const off = { ...BOTH, enabled: false }
    const meanwhile = await withKeys(suite, off, async () => {
      expect((await read(before)).data.consultation.patient.first_name).toBe("Marisol")
      const id = await submitted(world().patient, world().best)
      expect(await stored(id)).toMatchObject({
        first_name: "Marisol",
        response: expect.stringContaining('"Penicillin'),
      })
      expect([(await read(id)).status, (await read(before)).status]).toEqual([200, 200])
      return id
    })
    expect((await read(meanwhile)).status).toBe(500)
    expect(await moveTo(suite, BOTH)).toMatchObject({ remaining: 0, unreadable: [] })
    expect(JSON.stringify(await stored(meanwhile))).not.toMatch(/Marisol|Penicillin/)
    expect([(await read(meanwhile)).status, (await read(before)).status]).toEqual([200, 200])
  })
}
