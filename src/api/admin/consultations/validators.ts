import { z } from "@medusajs/framework/zod"
import { CONSULTATION_STATUSES } from "../../../modules/consultation/models/consultation"
import { CASE_ORDERS } from "../../../modules/consultation/operator-cases"
import { flag, pageFields } from "../../utils/validate"

export const AdminListConsultations = z.object({
  ...pageFields,
  q: z.string().trim().max(100, "must be at most 100 characters").optional(),
  business_id: z.string().optional(),
  status: z.enum(CONSULTATION_STATUSES, `must be one of ${CONSULTATION_STATUSES.join(", ")}`).optional(),
  overdue: flag.optional(),
  open: flag.optional(),
  order: z.enum(CASE_ORDERS, `must be one of ${CASE_ORDERS.join(", ")}`).default("-submitted_at"),
})
