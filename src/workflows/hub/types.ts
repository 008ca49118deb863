import type { BusinessRow } from "../../modules/business/types"

/** A validated request of the Hub (CONTRACTS §3); e-mail in lower case. */
export type ProvisionBusinessInput = {
  handle: string
  business_name: string
  owner_email: string
  logo_url?: string | null
  primary_color?: string | null
  secondary_color?: string | null
}

/** What the steps after the reservation need to know of the business. */
export type ReservedBusiness = Pick<
  BusinessRow,
  "id" | "handle" | "name" | "owner_email" | "status" | "sales_channel_id" | "publishable_api_key_id"
> & {
  /** Somebody finished the work before this run began. */
  provisioned: boolean
  /** This run's name in the row's lease. */
  lease: string
}

export type ProvisionedBusiness = {
  business: Pick<BusinessRow, "id" | "handle" | "status">
  business_id: string
  sales_channel_id: string
  publishable_api_key_id: string
  publishable_api_key_token: string
  storefront_url: string
  idempotent: boolean
}
