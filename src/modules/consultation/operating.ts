import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { notFound } from "../../utils/coded-error"
import { countByDaySql, type DayCount } from "../../lib/by-day"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { transactionOf } from "../../utils/scope-transaction"
import { cliniciansToWatch, decidersCoverage, type LicenseWatch } from "./license-watch"
import { listOperatorCases, operatorCase, type OperatorCase, type OperatorCasePage } from "./operator-cases"
import type { ConsultationModuleService } from "./service"
import type { ApprovalRow, ClinicianRow, ClinicianWithLicenses, LicenseRow } from "./types"

export interface ClinicianPage {
  q?: string
  status?: ClinicianRow["status"]
  business_id?: string
  /** Only those with such a licence. */
  license?: LicenseWatch
  limit: number
  offset: number
}

export type LicenseInput = Pick<LicenseRow, "state" | "number" | "expires_at">

/** The licence as it is now, and as it was; null when this clinician had none in that state. */
export type RenewedLicense = { license: LicenseRow; before: LicenseRow | null }

/** What platform operators do with clinicians and cases; every method crosses businesses. */
export class Operating {
  constructor(private readonly service: ConsultationModuleService) {}

  /** By name, with licences; `q` finds any part of a name. */
  async listClinicianPage(page: ClinicianPage): Promise<[ClinicianWithLicenses[], number]> {
    const { q, status, business_id, license, limit, offset } = page
    const ids = license && (await this.toWatch(license))
    const like = { $ilike: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%` }
    const filters = {
      ...(status ? { status } : {}),
      ...(business_id ? { business_id } : {}),
      ...(ids ? { id: ids } : {}),
      ...(q ? { $or: [{ first_name: like }, { last_name: like }] } : {}),
    }
    const order = { last_name: "ASC" as const, first_name: "ASC" as const, id: "ASC" as const }
    const config = { take: limit, skip: offset, order }
    const [rows, count] = await this.service.listAndCountClinicians(filters, config)
    return [await this.withLicenses(rows), count]
  }

  /** @throws CodedError NOT_FOUND */
  async clinician(id: string): Promise<ClinicianWithLicenses> {
    const rows = await this.service.listClinicians({ id }, { take: 1 })
    const [found] = await this.withLicenses(rows)
    if (!found) throw notFound("This clinician does not exist.")
    return found
  }

  /** Takes effect with the next decision: those read it in their own transaction. */
  async setClinicianStatus(id: string, status: ClinicianRow["status"]): Promise<void> {
    await this.service.updateClinicians([{ id, status }])
  }

  /** Adds a licence, or renews the one in that state; two at once wait for each other. */
  async renewLicense(clinician_id: string, input: LicenseInput): Promise<RenewedLicense> {
    const { business_id } = await this.clinician(clinician_id)
    return this.service.inScope(business_id, async (context) => {
      await transactionOf(context).execute("select id from clinician where id = ? for update", [clinician_id])
      const where = { business_id, clinician_id, state: input.state }
      const [before] = await this.service.listLicenses(where, { take: 1 }, context)
      const row = { ...input, business_id, clinician_id, status: "active" as const }
      const [license] = before
        ? await this.service.updateLicenses([{ id: before.id, ...row }], context)
        : await this.service.createLicenses([row], context)
      return { license, before: before ?? null }
    })
  }

  /** Takes a renewal back. */
  async undoRenewal(license_id: string, before: LicenseRow | null): Promise<void> {
    if (!before) return this.service.deleteLicenses(license_id)
    const { number, expires_at, status } = before
    await this.service.updateLicenses([{ id: license_id, number, expires_at: new Date(expires_at), status }])
  }

  /** Cases nobody has decided yet, and how many of them are later than promised. */
  async caseNumbers(): Promise<{ waiting: number; overdue: number }> {
    const status = ["submitted" as const, "in_review" as const]
    const [waiting, overdue] = await Promise.all(
      [{ status }, { status, due_at: { $lt: new Date() } }].map(async (filters) => {
        const [, count] = await this.service.listAndCountConsultations(filters, { take: 1, select: ["id"] })
        return count
      }),
    )
    return { waiting: waiting ?? 0, overdue: overdue ?? 0 }
  }

  /** A page of every business's cases, without health data. */
  async cases(page: OperatorCasePage): Promise<[OperatorCase[], number]> {
    return listOperatorCases(this.service, page)
  }

  /** One case without health data. @throws CodedError NOT_FOUND */
  async oneCase(id: string): Promise<OperatorCase> {
    return operatorCase(this.service, id)
  }

  /** Clinicians by id, for naming who holds or decided a case; those who are gone are left out. */
  async cliniciansNamed(ids: string[]): Promise<ClinicianRow[]> {
    return ids.length > 0 ? this.service.listClinicians({ id: ids }, { take: ids.length }) : []
  }

  /** The approvals that customers have for products at these businesses, newest first. */
  async approvalsFor(where: {
    business_id: string[]
    customer_id: string[]
    product_id: string[]
  }): Promise<ApprovalRow[]> {
    return this.service.listApprovals(where, { order: { approved_at: "DESC" } })
  }

  /** Ids of active clinicians with a licence that ends soon, or has ended. */
  async toWatch(license: LicenseWatch): Promise<string[]> {
    return this.inTransaction((manager) => cliniciansToWatch(manager, license))
  }

  /** Who can decide where. */
  async coverage(): Promise<{ business_ids: string[]; platform_states: string[] }> {
    return this.inTransaction(decidersCoverage)
  }

  /** Cases that came in and cases that were decided, by day in a zone, since a day (`YYYY-MM-DD`). */
  async byDay(time_zone: string, since: string): Promise<{ submitted: DayCount[]; decided: DayCount[] }> {
    const params = [time_zone, since, time_zone]
    return this.inTransaction(async (manager) => ({
      submitted: await manager.execute(countByDaySql("consultation", "submitted_at"), params),
      decided: await manager.execute(countByDaySql("consultation", "decided_at"), params),
    }))
  }

  /** The platform is no business, but its transactions are somebody's. */
  private async inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.service.inScope(PLATFORM_SCOPE, (context) => work(transactionOf(context)))
  }

  private async withLicenses(rows: ClinicianRow[]): Promise<ClinicianWithLicenses[]> {
    const order = { order: { state: "ASC" as const } }
    const licenses = await this.service.listLicenses({ clinician_id: rows.map(({ id }) => id) }, order)
    return rows.map((row) => ({ ...row, licenses: licenses.filter((l) => l.clinician_id === row.id) }))
  }
}
