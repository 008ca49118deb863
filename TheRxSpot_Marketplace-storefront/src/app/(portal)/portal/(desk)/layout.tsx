import type { ReactNode } from "react"
import { activeBusiness, requireMe } from "@/lib/data/portal/me"
import { PortalShell } from "@/modules/portal/templates/portal-shell"

/** The frame for whoever is signed in. Pages ask for their member themselves: a layout is not asked again on every step. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const me = await requireMe("/portal")
  return (
    <PortalShell me={me} business={await activeBusiness(me)}>
      {children}
    </PortalShell>
  )
}
