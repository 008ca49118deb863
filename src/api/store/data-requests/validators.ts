import { z } from "@medusajs/framework/zod"
import { DATA_REQUEST_KINDS } from "../../../lib/data-requests"
import { pageFields } from "../../utils/validate"

export const dataRequestKind = z.enum(DATA_REQUEST_KINDS, {
  error: `must be one of ${DATA_REQUEST_KINDS.join(", ")}`,
})

export const StoreListDataRequests = z.object(pageFields)

export const StoreAskForData = z.strictObject({ kind: dataRequestKind })

export type StoreAskForDataType = z.infer<typeof StoreAskForData>
