import type { ReactNode } from "react"
import { activeBusiness, getMe } from "@/lib/data/portal/me"
import { PortalShell } from "@/modules/portal/templates/portal-shell"

/**
 * The frame for whoever is signed in. Pages ask for their member themselves: a layout is not asked again on every step,
 * and only they know the way back after signing in.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const me = await getMe()
  if (!me) return children
  return (
    <PortalShell me={me} business={await activeBusiness(me)}>
      {children}
    </PortalShell>
  )
}
