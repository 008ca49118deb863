import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { createPhiCipher, type PhiCipher } from "../../lib/phi"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { enterScope } from "../../utils/scope-transaction"
import { DueRequests } from "./due-requests"
import { DataRequest } from "./models/data-request"
import { LegalHold } from "./models/legal-hold"
import { PhiCanary } from "./models/phi-canary"
import { ScopedPrivacy } from "./scoped-privacy"
import type { PrivacyModuleOptions } from "./types"

/**
 * What guards health data as such: the canaries of its keys, and patients' rights to a copy and to be forgotten.
 * `scoped(business_id)` is for everybody; `system…` crosses businesses and is for jobs.
 */
export class PrivacyModuleService extends MedusaService({ PhiCanary, DataRequest, LegalHold }) {
  readonly cipher: PhiCipher
  readonly retention_days: number
  readonly cooling_off_ms: number

  constructor(container: Record<string, unknown>, options: PrivacyModuleOptions) {
    super(container, options)
    this.cipher = createPhiCipher(options.phi)
    this.retention_days = options.retention_days
    this.cooling_off_ms = options.cooling_off_hours * 60 * 60 * 1000
  }

  scoped(business_id: string): ScopedPrivacy {
    return new ScopedPrivacy(this, business_id)
  }

  /** What a job does with whatever is due, of whichever business. */
  systemDue(): DueRequests {
    return new DueRequests(this)
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

  /** The platform is no business, but its transactions are somebody's. */
  async inPlatform<T>(work: (context: Context) => Promise<T>): Promise<T> {
    return this.inScope(PLATFORM_SCOPE, work)
  }
}
