import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { ConsultPolicyRow, IntakeFormRow } from "../../../modules/consultation/types"
import { conflict, notFound } from "../../../utils/coded-error"
import { findGatedProduct } from "../find-gated-product"

export type LoadIntakeInput = {
  business_id: string
  sales_channel_id: string
  product_id: string
  variant_id: string
  intake_form_id: string
}

export type Intake = { policy: ConsultPolicyRow; form: IntakeFormRow }

/**
 * Finds the policy and the form in force for a product this business sells.
 *
 * @throws CodedError NOT_FOUND for a product that is not gated or not this business's, FORM_CHANGED when the answers
 * were given to another form or version
 */
export const loadIntakeStep = createStep("load-intake", async (input: LoadIntakeInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const product = await findGatedProduct(query, input)
  if (!product.variant_ids.includes(input.variant_id)) throw notFound("This product has no such variant.")
  const form = await consultations.scoped(input.business_id).findActiveForm(product.policy.form_key)
  if (!form) throw notFound("This product has no intake form yet.")
  if (form.id !== input.intake_form_id) {
    throw conflict("FORM_CHANGED", "The questions have changed since you began. Please start again.")
  }
  return new StepResponse<Intake>({ policy: product.policy, form })
})
