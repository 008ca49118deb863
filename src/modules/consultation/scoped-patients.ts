import type { Context } from "@medusajs/framework/types"
import { assertScope } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import { noteOpened } from "../../utils/opened-records"
import { countCases, type CaseCount } from "./count-cases"
import type { Page } from "./list-cases"
import { PATIENT_INDEX, PATIENT_PHI } from "./phi-columns"
import { openPatient } from "./seal-rows"
import type { ConsultationModuleService } from "./service"
import type { ConsultationRow, PatientRow } from "./types"

/** A patient in clear, with how many cases they have here. */
export type PatientSummary = PatientRow & CaseCount

/** As many cases as a patient's page shows. */
const MOST_CASES = 100

/** The patients of one business. Another business's id finds nothing here. */
export class ScopedPatients {
  constructor(
    private readonly service: ConsultationModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  /** Newest first. */
  list({ limit, offset }: Page): Promise<[PatientSummary[], number]> {
    const { service, business_id } = this
    return service.inScope(business_id, async (context) => {
      const page = { take: limit, skip: offset, order: { id: "DESC" as const } }
      const [rows, count] = await service.listAndCountPatients({ business_id }, page, context)
      return [await this.open(rows, context), count]
    })
  }

  /** Whoever has this whole e-mail address or telephone number: their columns are sealed, a part of one finds nothing. */
  find(by: { column: keyof typeof PATIENT_INDEX; value: string }): Promise<PatientSummary[]> {
    const { service, business_id } = this
    const index = PATIENT_INDEX[by.column]
    const { table } = PATIENT_PHI
    const digests = service.cipher.blindIndexes(by.value, { table, business_id, ...index.of })
    return service.inScope(business_id, async (context) => {
      const filters = { business_id, [index.column]: digests }
      const rows = await service.listPatients(filters, { take: 20, order: { id: "DESC" } }, context)
      return this.open(rows, context)
    })
  }

  /** @throws CodedError NOT_FOUND */
  retrieve(id: string): Promise<PatientSummary> {
    const { service, business_id } = this
    return service.inScope(business_id, async (context) => {
      const rows = await service.listPatients({ business_id, id }, { take: 1 }, context)
      const [found] = await this.open(rows, context)
      if (!found) throw notFound("This patient does not exist.")
      return found
    })
  }

  /** A customer's patient record here; null for somebody who never sent an intake. */
  async findId(customer_id: string): Promise<string | null> {
    const { service, business_id } = this
    const [row] = await service.inScope(business_id, (context) =>
      service.listPatients({ business_id, customer_id }, { take: 1, select: ["id"] }, context),
    )
    return row?.id ?? null
  }

  /** Patients by customer, opened; those who never sent an intake are left out. */
  async ofCustomers(customer_ids: string[]): Promise<PatientRow[]> {
    if (customer_ids.length === 0) return []
    const { service, business_id } = this
    return service.inScope(business_id, async (context) => {
      const filters = { business_id, customer_id: customer_ids }
      const rows = await service.listPatients(filters, { take: customer_ids.length }, context)
      noteOpened(rows.map(({ id }) => ({ id, patient_id: id })))
      return rows.map((row) => openPatient(service.cipher, row))
    })
  }

  /** Newest first; their answers stay sealed. */
  casesOf(patient_id: string): Promise<ConsultationRow[]> {
    const { service, business_id } = this
    const page = { take: MOST_CASES, order: { submitted_at: "DESC" as const } }
    return service.inScope(business_id, (context) =>
      service.listConsultations({ business_id, patient_id }, page, context),
    )
  }

  private async open(rows: PatientRow[], context: Context): Promise<PatientSummary[]> {
    const { service, business_id } = this
    noteOpened(rows.map(({ id }) => ({ id, patient_id: id })))
    const ids = rows.map(({ id }) => id)
    const counts = await countCases(business_id, ids, context)
    return rows.map((row) => ({
      ...openPatient(service.cipher, row),
      ...(counts.get(row.id) ?? { cases: 0, last_case_at: null }),
    }))
  }
}
