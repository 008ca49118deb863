"use server"

import { z } from "zod"
import { BackendError, type Issue } from "@/lib/data/backend-error"
import { createConsultation } from "@/lib/data/consultations"
import { requireTenant } from "@/lib/data/tenant"
import { responseSchema } from "@/lib/questionnaire/response-types"

const inputSchema = z.strictObject({
  product_id: z.string().min(1).max(64),
  variant_id: z.string().min(1).max(64),
  intake_form_id: z.string().min(1).max(64),
  idempotency_key: z.uuid(),
  response: responseSchema,
})

export type SubmitInput = z.input<typeof inputSchema>
export type SubmitResult =
  | { kind: "sent"; id: string }
  | { kind: "problems"; issues: Issue[] }
  | { kind: "not_eligible"; message: string }
  | { kind: "signed_out" }
  | { kind: "failed"; message: string; new_key: boolean }

/** Sends one intake. Every refusal comes back as something the patient can act on; nothing is logged. */
export async function submitIntake(input: SubmitInput): Promise<SubmitResult> {
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success)
    return {
      kind: "failed",
      message: "Some answers could not be read. Go back and check them.",
      new_key: false,
    }
  const { idempotency_key, ...body } = parsed.data
  try {
    return { kind: "sent", id: await createConsultation(await requireTenant(), idempotency_key, body) }
  } catch (error) {
    if (error instanceof BackendError) return refusal(error)
    throw error
  }
}

function refusal(error: BackendError): SubmitResult {
  if (error.is_signed_out) return { kind: "signed_out" }
  if (error.code === "NOT_ELIGIBLE") return { kind: "not_eligible", message: error.message }
  if (error.issues.length > 0) return { kind: "problems", issues: error.issues }
  if (error.status === 429)
    return {
      kind: "failed",
      message: `You have sent several of these. Your answers are still here. ${error.message}`,
      new_key: false,
    }
  if (error.code === "IDEMPOTENCY_KEY_REUSED")
    return {
      kind: "failed",
      message: "Your answers changed while we sent them. Please send them again.",
      new_key: true,
    }
  if (error.is_missing)
    return {
      kind: "failed",
      message: "This treatment is no longer offered here. Your answers were not sent.",
      new_key: false,
    }
  return {
    kind: "failed",
    message: "We could not send your answers just now. They are still here. Try again in a minute.",
    new_key: false,
  }
}
