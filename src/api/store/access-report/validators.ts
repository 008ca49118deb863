import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../utils/validate"

export const StoreAccessReport = z.object(pageFields)
