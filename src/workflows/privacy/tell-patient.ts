import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import type { DataRequestRow } from "../../modules/privacy/types"
import { env } from "../../utils/env-validator"
import { mailPrivately } from "../access/mail-privately"
import { platformHostname, storefrontUrl } from "../business/addresses"
import { requestMail, type RequestMail } from "./request-mail"

type Request = Pick<DataRequestRow, "id" | "business_id" | "customer_id">

/** Tells a patient what became of their request. Their page says it too, so a mail that does not go out stops nothing. */
export async function tellPatient(
  container: MedusaContainer,
  { id, business_id, customer_id }: Request,
  template: RequestMail,
): Promise<void> {
  try {
    const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
    const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    const business = businesses.scoped(business_id)
    const [{ name, handle }, domains] = await Promise.all([business.retrieve(), business.domains()])
    const primary = domains.find(({ is_primary }) => is_primary)?.hostname
    const url = `${storefrontUrl(primary ?? platformHostname(handle))}/account/data`
    const content = requestMail(template, { business_name: name, url, days: env.DATA_EXPORT_DAYS })
    await mailPrivately(container.resolve(Modules.NOTIFICATION), {
      to: email,
      template,
      resource_id: id,
      content,
    })
  } catch (error) {
    const kind = error instanceof Error ? error.name : "unknown error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The patient could not be told about data request ${id} (${kind})`)
  }
}
