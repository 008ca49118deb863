import type { MedusaContainer } from "@medusajs/framework/types"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessAttention } from "../../../modules/business/attention"
import type { BusinessModuleService } from "../../../modules/business/service"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import { DISPATCH_MODULE } from "../../../modules/dispatch"
import type { DispatchModuleService } from "../../../modules/dispatch/service"

const modulesOf = (container: MedusaContainer) => ({
  businesses: container.resolve<BusinessModuleService>(BUSINESS_MODULE).systemOperating(),
  consultations: container.resolve<ConsultationModuleService>(CONSULTATION_MODULE).systemOperating(),
  dispatch: container.resolve<DispatchModuleService>(DISPATCH_MODULE),
})

/** The businesses that one kind of trouble is true of: what a number on the home page leads to. */
export async function businessIdsNeeding(
  container: MedusaContainer,
  kind: BusinessAttention,
): Promise<string[]> {
  const { businesses, consultations, dispatch } = modulesOf(container)
  if (kind === "endpoint_disabled") return dispatch.systemBusinessesWithoutEndpoint()
  return businesses.needing(kind, await consultations.coverage())
}

/** How much of each kind of trouble there is; a handful of indexed queries, whatever the number of businesses. */
export async function countTroubles(container: MedusaContainer) {
  const { businesses, consultations, dispatch } = modulesOf(container)
  const [troubled, endpoints, expiring, expired] = await Promise.all([
    consultations.coverage().then((coverage) => businesses.attention(coverage)),
    dispatch.systemBusinessesWithoutEndpoint(),
    consultations.toWatch("expiring"),
    consultations.toWatch("expired"),
  ])
  return {
    ...troubled,
    endpoint_disabled: endpoints.length,
    licenses_expiring: expiring.length,
    licenses_expired: expired.length,
  }
}
