import type { InferTypeOf } from "@medusajs/framework/types"
import type { SealedTable } from "../../phi/sealed-tables"
import type { DataRequest } from "./models/data-request"
import type { LegalHold } from "./models/legal-hold"

export type DataRequestRow = InferTypeOf<typeof DataRequest>
export type LegalHoldRow = InferTypeOf<typeof LegalHold>

/** A patient of a business; `patient_id` is null for somebody who never sent an intake. */
export type DataSubject = Pick<DataRequestRow, "customer_id" | "patient_id">

export type NewDataRequest = DataSubject & Pick<DataRequestRow, "kind" | "requested_by_type" | "requested_by">

export type PrivacyModuleOptions = {
  phi: { current: Buffer | undefined; old: Buffer[]; enabled: boolean }
  /** Every table with sealed columns; the composition root knows all modules, this one does not. */
  sealed_tables: readonly SealedTable[]
  /** How long records of care are kept after the latest decision. */
  retention_days: number
  /** How long an approved erasure can be taken back. */
  cooling_off_hours: number
}
