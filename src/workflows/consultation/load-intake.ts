import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import type { ConsultPolicyRow, IntakeFormRow } from "../../modules/consultation/types"
import { notFound } from "../../utils/coded-error"
import { findGatedProduct } from "./find-gated-product"

export type Intake = { variant_ids: string[]; policy: ConsultPolicyRow; form: IntakeFormRow }

/**
 * The policy and the form in force for a product that this business sells.
 *
 * @throws CodedError NOT_FOUND for a product that is not gated or not this business's
 */
export async function loadIntake(
  container: MedusaContainer,
  input: { business_id: string; sales_channel_id: string; product_id: string },
): Promise<Intake> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const { policy, variant_ids } = await findGatedProduct(query, input)
  const form = await consultations.scopedForms(input.business_id).findActive(policy.form_key)
  if (!form) throw notFound("This product has no intake form yet.")
  return { variant_ids, policy, form }
}
