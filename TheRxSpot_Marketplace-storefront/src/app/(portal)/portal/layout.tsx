import type { Metadata } from "next"
import { cookies } from "next/headers"
import type { ReactNode } from "react"
import { requirePlatform } from "@/lib/request-context"
import { PortalRoot } from "@/modules/portal/components/portal-root"
import { portalTheme, THEME_COOKIE } from "@/modules/portal/logic/portal-theme"
import { serverNow } from "@/modules/portal/logic/server-now"
import "@/modules/portal/portal.css"

export const metadata: Metadata = {
  title: { default: "Portal", template: "%s · TheRxSpot portal" },
  robots: { index: false, follow: false },
  // Case ids stay out of other sites' logs.
  referrer: "no-referrer",
}

/** The portal lives on the platform's own hosts. Every page reads cookies, so none of it is ever stored. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  await requirePlatform()
  const theme = portalTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <PortalRoot theme={theme} now={serverNow()}>
      {children}
    </PortalRoot>
  )
}
