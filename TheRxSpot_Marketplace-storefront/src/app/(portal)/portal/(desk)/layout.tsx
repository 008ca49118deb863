import type { ReactNode } from "react"
import { activeBusiness, getMe } from "@/lib/data/portal/me"
import { env } from "@/lib/env"
import { PortalShell } from "@/modules/portal/templates/portal-shell"
import { SignOff } from "@/modules/session/sign-off"

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
      <SignOff minutes={env().idle_minutes.member} endpoint="/portal/session" sign_in="/portal/sign-in" />
    </PortalShell>
  )
}
