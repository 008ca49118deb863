import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CONSULTATION_MODULE } from "../../modules/consultation"
import type { ConsultationModuleService } from "../../modules/consultation/service"
import { CONSULT_POLICIES, INTAKE_FORMS, PRODUCTS } from "../../seed-data"

/** The platform's forms and policies, and which product needs which; all safe to repeat. */
export async function seedClinical(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ConsultationModuleService>(CONSULTATION_MODULE)
  for (const { key, title, questionnaire } of INTAKE_FORMS)
    await service.systemPublishForm(key, title, questionnaire)
  const policies = new Map<string, string>()
  for (const policy of CONSULT_POLICIES) {
    policies.set(policy.key, (await service.systemUpsertPolicy(policy)).id)
  }
  const links = await policyLinks(container, policies)
  if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links)
}

/** The links that products do not have yet. */
async function policyLinks(
  container: MedusaContainer,
  policies: Map<string, string>,
): Promise<LinkDefinition[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { handle: PRODUCTS.map(({ handle }) => handle) }
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "consult_policy.id"],
    filters,
  })
  return data.flatMap(({ id: product_id, handle, consult_policy }) => {
    const key = PRODUCTS.find((product) => product.handle === handle)?.consult_policy
    const consult_policy_id = key ? policies.get(key) : undefined
    if (!consult_policy_id || consult_policy) return []
    return [{ [Modules.PRODUCT]: { product_id }, [CONSULTATION_MODULE]: { consult_policy_id } }]
  })
}
