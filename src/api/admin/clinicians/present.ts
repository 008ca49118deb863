import type { MedusaContainer } from "@medusajs/framework/types"
import { licenseStanding } from "../../../lib/license-standing"
import type { ClinicianWithLicenses } from "../../../modules/consultation/types"
import { businessNames } from "../business-names"

/** Clinicians as operators see them; each licence says what it is good for today. */
export async function presentClinicians(container: MedusaContainer, clinicians: ClinicianWithLicenses[]) {
  const names = await businessNames(
    container,
    clinicians.map(({ business_id }) => business_id),
  )
  const now = new Date()
  return clinicians.map(({ id, business_id, first_name, last_name, title, npi, status, licenses }) => ({
    id,
    business_id,
    /** Null for the platform's own. */
    business_name: names.get(business_id) ?? null,
    first_name,
    last_name,
    title,
    npi,
    status,
    licenses: licenses.map((license) => ({
      id: license.id,
      state: license.state,
      number: license.number,
      expires_at: license.expires_at,
      standing: licenseStanding(license, now),
    })),
  }))
}
