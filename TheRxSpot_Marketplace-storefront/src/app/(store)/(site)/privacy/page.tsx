import type { Metadata } from "next"
import { requireTenant } from "@/lib/data/tenant"
import { PrivacyPage } from "@/modules/store/templates/privacy-page"

export const metadata: Metadata = { title: "Your privacy" }

export default async function PrivacyRoute() {
  const tenant = await requireTenant()
  return <PrivacyPage name={tenant.business.name} support={tenant.support} />
}
