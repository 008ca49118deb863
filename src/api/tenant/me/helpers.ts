import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_SCOPE } from "../../../lib/scope"
import { BUSINESS_MODULE } from "../../../modules/business"
import type { BusinessModuleService } from "../../../modules/business/service"
import type { BusinessRow, MemberRole } from "../../../modules/business/types"
import { CONSULTATION_MODULE } from "../../../modules/consultation"
import type { ConsultationModuleService } from "../../../modules/consultation/service"
import type { ClinicianWithLicenses } from "../../../modules/consultation/types"

/** Who a member is. A platform clinician may enter every active business. */
export async function presentMe(container: MedusaContainer, member_id: string) {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const consultations: ConsultationModuleService = container.resolve(CONSULTATION_MODULE)
  const [member, memberships, clinicians] = await Promise.all([
    businesses.systemRetrieveMember(member_id),
    businesses.systemListMemberships(member_id),
    consultations.systemListCliniciansOfMember(member_id),
  ])
  const roles = new Map(memberships.map(({ business_id, role }) => [business_id, role]))
  const everywhere = clinicians.some(({ business_id }) => business_id === PLATFORM_SCOPE)
  const entered = await businesses.systemListActiveBusinesses(everywhere ? null : [...roles.keys()])
  const { id, email, first_name, last_name } = member
  return {
    member: { id, email, first_name, last_name },
    businesses: entered.map((business) => presentBusiness(business, roles.get(business.id) ?? "clinician")),
    clinician: presentClinician(clinicians[0]),
  }
}

const presentBusiness = ({ id, name, handle }: BusinessRow, role: MemberRole) => ({ id, name, handle, role })

function presentClinician(clinician: ClinicianWithLicenses | undefined) {
  if (!clinician) return null
  const { id, first_name, last_name, title, licenses } = clinician
  const shown = licenses.map(({ state, number, expires_at, status }) => ({
    state,
    number,
    expires_at,
    status,
  }))
  return { id, first_name, last_name, title, licenses: shown }
}
