import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BUSINESS_MODULE } from "../../src/modules/business"
import type { BusinessModuleService } from "../../src/modules/business/service"

export type Treatment = {
  id: string
  handle: string
  title: string
  variant_id: string
  form_key: string | null
}

export type Store = {
  business_id: string
  handle: string
  hostname: string
  sales_channel_id: string
  publishable_key: string
  /** By product handle. */
  treatments: Map<string, Treatment>
}

type Product = {
  id: string
  handle: string
  title: string
  variants: { id: string }[]
  consult_policy?: { form_key: string } | null
}

/** A business as the tests need it. */
export async function describeStore(container: MedusaContainer, handle: string): Promise<Store> {
  const businesses: BusinessModuleService = container.resolve(BUSINESS_MODULE)
  const business = await businesses.systemFindBusinessByHandle(handle)
  if (!business) throw new Error(`The seed made no business "${handle}"`)
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ id: business.publishable_api_key_id })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "handle", "title", "variants.id", "consult_policy.form_key"]
  const { data } = await query.graph({ entity: "product", fields })
  const products: Product[] = data
  const treatments = products.map((product): [string, Treatment] => [
    product.handle,
    {
      id: product.id,
      handle: product.handle,
      title: product.title,
      variant_id: product.variants[0]?.id ?? "",
      form_key: product.consult_policy?.form_key ?? null,
    },
  ])
  return {
    business_id: business.id,
    handle,
    hostname: `${handle}.localhost`,
    sales_channel_id: business.sales_channel_id,
    publishable_key: key?.token ?? "",
    treatments: new Map(treatments),
  }
}

/** The first gated product that asks this form, and the first that needs no consultation. */
export const gatedTreatment = (store: Store, form_key: string): Treatment =>
  found([...store.treatments.values()].find((treatment) => treatment.form_key === form_key))

export const openTreatment = (store: Store): Treatment =>
  found([...store.treatments.values()].find((treatment) => treatment.form_key === null))

function found(treatment: Treatment | undefined): Treatment {
  if (!treatment) throw new Error("The seed has no such product")
  return treatment
}
