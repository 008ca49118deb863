import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

export const StoreListPlacedOrders = z.object(pageFields)
