import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { ThemeInput } from "../../../modules/business/scoped-business"
import type { BusinessModuleService } from "../../../modules/business/service"

export type ChangeThemeInput = { business_id: string; theme: ThemeInput }

/** Writes how a business's storefront looks. */
export const changeThemeStep = createStep(
  "change-theme",
  async ({ business_id, theme }: ChangeThemeInput, { container }) => {
    const scoped = container.resolve<BusinessModuleService>(BUSINESS_MODULE).scoped(business_id)
    const before = await scoped.changeTheme(theme)
    return new StepResponse({ business_id }, { business_id, before })
  },
  async (made, { container }) => {
    if (!made?.before) return
    const { logo_url, primary_color, secondary_color, radius, tagline } = made.before
    const scoped = container.resolve<BusinessModuleService>(BUSINESS_MODULE).scoped(made.business_id)
    await scoped.changeTheme({ logo_url, primary_color, secondary_color, radius, tagline })
  },
)
