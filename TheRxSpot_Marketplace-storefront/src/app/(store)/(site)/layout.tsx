import type { ReactNode } from "react"
import { readSession } from "@/lib/data/session"
import { requireTenant } from "@/lib/data/tenant"
import { StoreSignOff } from "@/modules/session/store-sign-off"
import { SiteFooter } from "@/modules/store/components/site-footer"
import { SiteHeader } from "@/modules/store/components/site-header"

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const tenant = await requireTenant()
  const signed_in = (await readSession("patient")) !== null
  return (
    <>
      <SiteHeader
        name={tenant.business.name}
        logo_url={tenant.theme.logo_url}
        signed_in={signed_in}
        has_cart={tenant.flags.checkout_enabled}
      />
      <main id="main" className="grow">
        {children}
      </main>
      <SiteFooter tenant={tenant} />
      <StoreSignOff />
    </>
  )
}
