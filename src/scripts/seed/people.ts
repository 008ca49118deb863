import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { PLATFORM_SCOPE } from "../../lib/scope"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { CLINICIANS, OPERATOR, PATIENTS, type ClinicianSeed, type PersonSeed } from "../../seed-data"
import { createClinicianWorkflow } from "../../workflows/consultation/workflows/create-clinician"
import { acceptAs } from "./accept-as"
import type { SeededBusiness } from "./businesses"

/** Clinicians with their licences, the patient and the operator, all able to sign in. */
export async function seedPeople(container: MedusaContainer, businesses: SeededBusiness[]): Promise<void> {
  for (const clinician of CLINICIANS) await seedClinician(container, clinician, businesses)
  for (const patient of PATIENTS) await seedPatient(container, patient)
  await seedOperator(container)
}

async function seedClinician(container: MedusaContainer, seed: ClinicianSeed, businesses: SeededBusiness[]) {
  const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  const own = businesses.find(({ answer }) => answer.business.handle === seed.business)
  const business_id = own?.answer.business_id ?? PLATFORM_SCOPE
  const { email, first_name, last_name, title, npi } = seed
  if (!(await service.scoped(business_id).membershipOf(email))) {
    const licenses = seed.licenses.map((license) => ({
      ...license,
      expires_at: new Date(license.expires_at),
    }))
    const input = { business_id, email, first_name, last_name, title, npi, licenses }
    await createClinicianWorkflow(container).run({ input })
  }
  await acceptAs(container, business_id, seed)
}

async function seedPatient(
  container: MedusaContainer,
  { email, password, first_name, last_name, phone }: PersonSeed & { phone: string },
) {
  const filters = { email, has_account: true }
  const [known] = await container.resolve(Modules.CUSTOMER).listCustomers(filters, { take: 1 })
  if (known) return
  const authIdentityId = await register(container, { email, password })
  const customerData = { email, first_name, last_name, phone }
  await createCustomerAccountWorkflow(container).run({ input: { authIdentityId, customerData } })
}

async function seedOperator(container: MedusaContainer): Promise<void> {
  const { email, password, first_name, last_name } = OPERATOR
  const [known] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (known) return
  const authIdentityId = await register(container, { email, password })
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name, last_name } },
  })
}

/** A login; one that a run cut short has left is found again by its password. */
async function register(
  container: MedusaContainer,
  body: { email: string; password: string },
): Promise<string> {
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body })
  if (success && authIdentity) return authIdentity.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No login for ${body.email}: ${error}`)
}
