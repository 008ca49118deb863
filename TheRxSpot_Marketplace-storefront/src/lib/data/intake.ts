import "server-only"
import { z } from "zod"
import { questionnaireSchema } from "@/lib/questionnaire/types"
import { orNull } from "./backend-error"
import { callAsPatient } from "./store"
import type { Tenant } from "./tenant"

const answerSchema = z.object({
  intake_form: z.object({
    id: z.string(),
    version: z.union([z.number(), z.string()]),
    title: z.string(),
    questionnaire: questionnaireSchema,
  }),
})

export type IntakeForm = z.infer<typeof answerSchema>["intake_form"]

/** The form to fill in for a treatment; null when it needs no consultation or is not this business's. */
export async function getIntakeForm(tenant: Tenant, product_id: string): Promise<IntakeForm | null> {
  const path = `/store/products/${encodeURIComponent(product_id)}/intake-form`
  const answer = await orNull(callAsPatient(tenant, path, { schema: answerSchema }))
  return answer?.intake_form ?? null
}
