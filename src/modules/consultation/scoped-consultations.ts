import type { Context } from "@medusajs/framework/types"
import { assertScope, PLATFORM_SCOPE } from "../../lib/scope"
import { notFound } from "../../utils/coded-error"
import { expireDue, type Expired } from "./expire-due"
import { treats } from "./assignment"
import { approveCase, rejectCase } from "./decide-case"
import { fileCase, type FiledCase } from "./file-case"
import { findClinician } from "./find-clinician"
import { listCasesForPortal, withPatients, type Page } from "./list-cases"
import { claimCase, releaseCase } from "./review-case"
import type { ConsultationModuleService } from "./service"
import type {
  ApprovalRow,
  Case,
  CaseView,
  ClinicianWithLicenses,
  ConsultationEventRow,
  Decider,
  NewCase,
} from "./types"

/** Cases of one business, and who decides them. Another business's id finds nothing here. */
export class ScopedConsultations {
  constructor(
    private readonly service: ConsultationModuleService,
    private readonly business_id: string,
  ) {
    assertScope(business_id)
  }

  private inScope<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.service.inScope(this.business_id, work)
  }

  file(input: NewCase): Promise<FiledCase> {
    return this.inScope((context) => fileCase(this.service, this.business_id, input, context))
  }

  claim(id: string, decider: Decider): Promise<void> {
    return this.inScope((context) => claimCase(this.service, this.business_id, id, decider, context))
  }

  release(id: string, decider: Decider): Promise<void> {
    return this.inScope((context) => releaseCase(this.service, this.business_id, id, decider, context))
  }

  approve(id: string, decider: Decider): Promise<ApprovalRow> {
    return this.inScope((context) => approveCase(this.service, this.business_id, id, decider, context))
  }

  reject(id: string, decider: Decider & { reason: string }): Promise<void> {
    return this.inScope((context) => rejectCase(this.service, this.business_id, id, decider, context))
  }

  /** Ends approvals and claims that have run out, at most `limit` of each. */
  expireDue(limit: number): Promise<Expired> {
    return this.inScope((context) => expireDue(this.service, this.business_id, limit, context))
  }

  listForPortal(input: Page & { view: CaseView; clinician_id: string | null }): Promise<[Case[], number]> {
    return this.inScope((context) => listCasesForPortal(this.service, this.business_id, input, context))
  }

  listOfCustomer(customer_id: string, { limit, offset }: Page): Promise<[Case[], number]> {
    const { service, business_id } = this
    return this.inScope(async (context) => {
      const page = { take: limit, skip: offset, order: { submitted_at: "DESC" as const } }
      const [rows, count] = await service.listAndCountConsultations(
        { business_id, customer_id },
        page,
        context,
      )
      return [await withPatients(service, business_id, rows, context), count]
    })
  }

  /**
   * @param customer_id when given, only that customer's own case is found
   * @throws CodedError NOT_FOUND
   */
  retrieveCase(id: string, customer_id?: string): Promise<Case> {
    const { service, business_id } = this
    const own = customer_id ? { customer_id } : {}
    return this.inScope(async (context) => {
      const rows = await service.listConsultations({ business_id, id, ...own }, { take: 1 }, context)
      const [found] = await withPatients(service, business_id, rows, context)
      if (!found) throw notFound("This case does not exist.")
      return found
    })
  }

  /** Whose case it is; nothing is opened. @throws CodedError NOT_FOUND */
  async patientIdOf({ id }: { id: string }): Promise<string> {
    const filters = { business_id: this.business_id, id }
    const [row] = await this.inScope((context) =>
      this.service.listConsultations(filters, { take: 1, select: ["id", "patient_id"] }, context),
    )
    if (!row) throw notFound("This case does not exist.")
    return row.patient_id
  }

  /** The ids of a customer's cases, oldest first. */
  async caseIdsOf(customer_id: string): Promise<string[]> {
    const filters = { business_id: this.business_id, customer_id }
    const config = { select: ["id" as const], take: null, order: { submitted_at: "ASC" as const } }
    const rows = await this.inScope((context) => this.service.listConsultations(filters, config, context))
    return rows.map(({ id }) => id)
  }

  historyOf(consultation_id: string): Promise<ConsultationEventRow[]> {
    const filters = { business_id: this.business_id, consultation_id }
    const config = { order: { occurred_at: "ASC" as const, id: "ASC" as const } }
    return this.inScope((context) => this.service.listConsultationEvents(filters, config, context))
  }

  findClinician(member_id: string): Promise<ClinicianWithLicenses | null> {
    return this.inScope((context) => findClinician(this.service, this.business_id, member_id, context))
  }

  /** Whether this member is a clinician who holds or has decided a case of this patient. */
  treats(member_id: string, customer_id: string): Promise<boolean> {
    return this.inScope((context) =>
      treats(this.service, this.business_id, { member_id, customer_id }, context),
    )
  }

  /** The clinicians behind these ids, for naming who holds or decided a case. */
  cliniciansById(ids: string[]) {
    const filters = { id: ids, business_id: [this.business_id, PLATFORM_SCOPE] }
    return this.inScope((context) => this.service.listClinicians(filters, {}, context))
  }
}
