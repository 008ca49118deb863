import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { ProvisionBusinessInput, ReservedBusiness } from "../types"

/** A calm pair for businesses that name no colours of their own. */
const DEFAULT_COLORS = { primary_color: "#1F5F8B", secondary_color: "#2A9D8F" }

type Input = { business: ReservedBusiness; request: ProvisionBusinessInput }

/** How the storefront looks until its owner changes it. */
export const ensureThemeStep = createStep(
  "ensure-theme",
  async ({ business, request }: Input, { container }) => {
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    const created = await service.scoped(business.id).ensureTheme({
      logo_url: request.logo_url ?? null,
      primary_color: request.primary_color ?? DEFAULT_COLORS.primary_color,
      secondary_color: request.secondary_color ?? DEFAULT_COLORS.secondary_color,
    })
    return new StepResponse(created, created ? business.id : null)
  },
  async (business_id, { container }) => {
    if (!business_id) return
    const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
    await service.systemProvisioning().removeTheme(business_id)
  },
)
