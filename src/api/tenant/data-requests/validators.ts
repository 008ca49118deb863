import { z } from "@medusajs/framework/zod"
import { DATA_REQUEST_STATUSES } from "../../../lib/data-requests"
import { dataRequestKind } from "../../store/data-requests/validators"
import { pageFields } from "../../utils/validate"

const STATES = {
  open: ["requested", "approved", "preparing", "erasing", "failed"],
  all: DATA_REQUEST_STATUSES,
} as const

export const TenantListDataRequests = z.object({
  ...pageFields,
  /** `open` is what still needs somebody or something. */
  view: z.enum(["open", "all"], "must be open or all").default("open"),
})

export const statusesOf = (view: keyof typeof STATES) => [...STATES[view]]

const email = z.email("must be an e-mail address").max(254)

export const TenantAskForData = z.strictObject({ kind: dataRequestKind, email })
export type TenantAskForDataType = z.infer<typeof TenantAskForData>

export const TenantApproveDataRequest = z.strictObject({
  /** For an erasure: `ERASE` and the last six characters of the request's id. */
  confirmation: z.string().max(64).optional(),
})
export type TenantApproveDataRequestType = z.infer<typeof TenantApproveDataRequest>

const words = z
  .string("is required")
  .trim()
  .min(3, "must say why")
  .max(500, "must have at most 500 characters")

export const TenantRefuseDataRequest = z.strictObject({ reason: words })
export type TenantRefuseDataRequestType = z.infer<typeof TenantRefuseDataRequest>

export const TenantPlaceHold = z.strictObject({ email, reason: words })
export type TenantPlaceHoldType = z.infer<typeof TenantPlaceHold>

export const TenantListHolds = z.object(pageFields)
