import NextLink from "next/link"
import type { ReactNode } from "react"
import type { Business, Me } from "@/lib/data/portal/me"
import { Icon } from "@/modules/ui/components/icon"
import { AccountMenu } from "../components/account-menu"
import { BusinessSwitcher } from "../components/business-switcher"
import { PortalNav } from "../components/portal-nav"

/** The frame of every signed-in page: where one is, in which business, as whom. */
export function PortalShell({
  me,
  business,
  children,
}: {
  me: Me
  business: Business | null
  children: ReactNode
}) {
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 border-b border-line bg-raised px-3 lg:h-13 lg:flex-nowrap">
        <NextLink
          href="/portal"
          aria-label="TheRxSpot portal"
          className="flex size-8 shrink-0 items-center justify-center rounded-sm bg-brand text-on-brand"
        >
          <Icon name="plus" />
        </NextLink>
        <div className="flex h-13 min-w-0 grow lg:max-w-60 items-center lg:grow-0 lg:border-r lg:border-line lg:pr-3">
          {business && <BusinessSwitcher businesses={me.businesses} active={business} />}
        </div>
        {business && <PortalNav role={business.role} />}
        <div className="ml-auto flex shrink-0 items-center">
          <AccountMenu me={me} role={business?.role ?? null} />
        </div>
      </header>
      <main id="main" className="flex min-h-0 grow flex-col">
        {children}
      </main>
    </>
  )
}
