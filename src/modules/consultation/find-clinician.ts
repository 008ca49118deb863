import type { Context } from "@medusajs/framework/types"
import { PLATFORM_SCOPE } from "../../lib/scope"
import type { ConsultationModuleService } from "./service"
import type { ClinicianWithLicenses } from "./types"

/** The clinician a member is to this business: its own before the platform's; null when they are none. */
export async function findClinician(
  service: ConsultationModuleService,
  business_id: string,
  member_id: string,
  context: Context,
): Promise<ClinicianWithLicenses | null> {
  const known = await service.listClinicians(
    { member_id, business_id: [business_id, PLATFORM_SCOPE] },
    {},
    context,
  )
  const active = known.filter(({ status }) => status === "active")
  const clinician = active.find((row) => row.business_id === business_id) ?? active[0]
  if (!clinician) return null
  const licenses = await service.listLicenses({ clinician_id: clinician.id }, {}, context)
  return { ...clinician, licenses }
}
