import { eventually } from "../../../integration-tests/http/dispatch/support/eventually"
import { newPatient, submitCase, type Clinic, type Patient } from "./clinic"
import { Site } from "./site"

/** A deployment, the clinic whose people use it, and what must be true of the cases they make. */
export class Scene {
  readonly site = new Site()
  private people: { clinic: Clinic; patients: Patient[] } | undefined

  /** Three patients sign up at the clinic; cases are theirs from now on. */
  async settle(clinic: Clinic): Promise<void> {
    const patients = await Promise.all([newPatient(clinic), newPatient(clinic), newPatient(clinic)])
    this.people = { clinic, patients }
  }

  get clinic(): Clinic {
    return this.known.clinic
  }

  get patients(): Patient[] {
    return this.known.patients
  }

  private get known() {
    if (!this.people) throw new Error("Nobody has settled in yet")
    return this.people
  }

  /** Patients send that many intakes, at once. @returns the cases */
  cases(count: number): Promise<string[]> {
    const { clinic, patients } = this.known
    const patientOf = (index: number) => patients[index % patients.length] as Patient
    return Promise.all(Array.from({ length: count }, (_, index) => submitCase(clinic, patientOf(index))))
  }

  /** What was approved, ever, reached the partner, and nothing else did. */
  async allReachedThePartner(): Promise<void> {
    await eventually(async () => {
      const undelivered = await this.site.postgres.query(
        "select id, status, last_error from outbox_event where status <> 'delivered'",
      )
      expect(undelivered).toEqual([])
    }, 120_000)
    expect([...new Set(this.site.partner.ids)].sort()).toEqual(await this.outbox())
  }

  /** Cases that were approved and must reach the partner. */
  async outbox(): Promise<string[]> {
    const rows = await this.site.postgres.query<{ id: string }>("select id from outbox_event order by id")
    return rows.map(({ id }) => id)
  }
}
