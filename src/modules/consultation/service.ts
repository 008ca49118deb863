import { isDeepStrictEqual } from "node:util"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Questionnaire } from "fhir/r4"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { enterScope } from "../../utils/scope-transaction"
import { asForm } from "./as-form"
import { businessesWithDue } from "./expire-due"
import { Approval } from "./models/approval"
import { ApprovalUse } from "./models/approval-use"
import { Clinician } from "./models/clinician"
import { ConsultPolicy } from "./models/consult-policy"
import { Consultation } from "./models/consultation"
import { ConsultationEvent } from "./models/consultation-event"
import { IntakeForm } from "./models/intake-form"
import { License } from "./models/license"
import { Patient } from "./models/patient"
import { Operating } from "./operating"
import { ScopedApprovals } from "./scoped-approvals"
import { ScopedConsultations } from "./scoped-consultations"
import { ScopedForms } from "./scoped-forms"
import { ScopedPatients } from "./scoped-patients"
import type {
  ClinicianRow,
  ClinicianWithLicenses,
  ConsultationModuleOptions,
  ConsultPolicyRow,
  IntakeFormRow,
} from "./types"

type NewClinician = Pick<ClinicianRow, "business_id" | "member_id" | "first_name" | "last_name"> &
  Partial<Pick<ClinicianRow, "title" | "npi">> & {
    licenses: { state: string; number: string; expires_at: Date }[]
  }

/**
 * Patients, clinicians, forms, cases and approvals. `scoped(business_id)` is for everybody; `system…` methods work
 * on what is the platform's own, or across businesses, and are for operators, jobs and the seed.
 */
export class ConsultationModuleService extends MedusaService({
  Patient,
  Clinician,
  License,
  IntakeForm,
  ConsultPolicy,
  Consultation,
  ConsultationEvent,
  Approval,
  ApprovalUse,
}) {
  readonly cipher: PhiCipher

  constructor(container: Record<string, unknown>, options: ConsultationModuleOptions) {
    super(container, options)
    this.cipher = createPhiCipher(options.phi)
  }

  scoped(business_id: string): ScopedConsultations {
    return new ScopedConsultations(this, business_id)
  }

  scopedApprovals(business_id: string): ScopedApprovals {
    return new ScopedApprovals(this, business_id)
  }

  scopedForms(business_id: string): ScopedForms {
    return new ScopedForms(this, business_id)
  }

  scopedPatients(business_id: string): ScopedPatients {
    return new ScopedPatients(this, business_id)
  }

  /** Runs `work` in one transaction that PostgreSQL knows to be this business's. */
  @InjectTransactionManager()
  async inScope<T>(
    business_id: string,
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await enterScope(context, business_id)
    return work(context)
  }

  /** Businesses where an approval or a claim has run out; `scoped(…).expireDue` then ends it. */
  @InjectTransactionManager()
  async systemBusinessesWithDue(@MedusaContext() context: Context = {}): Promise<string[]> {
    return businessesWithDue(context)
  }

  /** What only platform operators do. */
  systemOperating(): Operating {
    return new Operating(this)
  }

  /** A clinician and the licences they start with, in one transaction. */
  async systemCreateClinician({ licenses, ...clinician }: NewClinician): Promise<ClinicianWithLicenses> {
    return this.inScope(clinician.business_id, async (context) => {
      const [created] = await this.createClinicians([clinician], context)
      const { id: clinician_id, business_id } = created
      const rows = licenses.map((license) => ({ ...license, clinician_id, business_id }))
      return { ...created, licenses: await this.createLicenses(rows, context) }
    })
  }

  async systemDeleteClinician(clinician_id: string): Promise<void> {
    await this.deleteLicenses({ clinician_id })
    await this.deleteClinicians(clinician_id)
  }

  /** Every clinician record of a person, in whatever business, with licences: who am I, before a business is chosen. */
  async systemListCliniciansOfMember(member_id: string): Promise<ClinicianWithLicenses[]> {
    const clinicians = await this.listClinicians({ member_id, status: "active" })
    const licenses = await this.listLicenses({ clinician_id: clinicians.map(({ id }) => id) })
    return clinicians.map((row) => ({ ...row, licenses: licenses.filter((l) => l.clinician_id === row.id) }))
  }

  /**
   * Publishes a platform form as its next version and retires the one before. The same questionnaire again changes
   * nothing, so that seeding twice is harmless.
   */
  async systemPublishForm(key: string, title: string, questionnaire: Questionnaire): Promise<IntakeFormRow> {
    const business_id = PLATFORM_SCOPE
    return this.inScope(business_id, async (context) => {
      const order = { order: { version: "DESC" as const }, take: 1 }
      const [latest] = await this.listIntakeForms({ business_id, key }, order, context)
      if (latest && sameJson(latest.questionnaire, questionnaire)) return asForm(latest)
      if (latest) await this.updateIntakeForms([{ id: latest.id, status: "retired" as const }], context)
      const version = (latest?.version ?? 0) + 1
      const row = {
        business_id,
        key,
        title,
        version,
        status: "active" as const,
        questionnaire: { ...questionnaire },
      }
      const [created] = await this.createIntakeForms([row], context)
      return asForm(created)
    })
  }

  /** Creates or changes a platform policy by its key. */
  async systemUpsertPolicy(
    policy: Pick<ConsultPolicyRow, "key" | "gated" | "form_key" | "approval_days" | "refills">,
  ): Promise<ConsultPolicyRow> {
    const business_id = PLATFORM_SCOPE
    return this.inScope(business_id, async (context) => {
      const [existing] = await this.listConsultPolicies(
        { business_id, key: policy.key },
        { take: 1 },
        context,
      )
      const [row] = existing
        ? await this.updateConsultPolicies([{ id: existing.id, ...policy }], context)
        : await this.createConsultPolicies([{ business_id, ...policy }], context)
      return row
    })
  }
}

/** Key order is PostgreSQL's business, so compare by content. */
const sameJson = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)))
