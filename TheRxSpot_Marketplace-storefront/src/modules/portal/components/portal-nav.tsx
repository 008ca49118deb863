"use client"

import NextLink from "next/link"
import { usePathname } from "next/navigation"
import { cx } from "@/modules/ui/class-names"
import { Icon, type IconName } from "@/modules/ui/components/icon"
import { managesBusiness, seesOrders } from "../logic/roles"

type Item = { href: string; label: string; icon: IconName }

/** The portal's few places. A clinician has no home page: their work is the queue. */
export function PortalNav({ role }: { role: string }) {
  const pathname = usePathname()
  const items: Item[] = [
    ...(role === "clinician" ? [] : [{ href: "/portal", label: "Home", icon: "home" as const }]),
    { href: "/portal/queue", label: "Cases", icon: "clipboard" },
    { href: "/portal/patients", label: "Patients", icon: "user" },
    ...(seesOrders(role) ? [{ href: "/portal/orders", label: "Orders", icon: "truck" as const }] : []),
    ...(managesBusiness(role)
      ? [
          { href: "/portal/earnings", label: "Earnings", icon: "money" as const },
          { href: "/portal/catalogue", label: "Catalogue", icon: "copy" as const },
          { href: "/portal/coupons", label: "Coupons", icon: "flag" as const },
          { href: "/portal/members", label: "Members", icon: "users" as const },
          { href: "/portal/domains", label: "Domains", icon: "globe" as const },
          { href: "/portal/audit", label: "Audit", icon: "shield" as const },
        ]
      : []),
  ]
  if (items.length < 2) return null
  return (
    <nav
      aria-label="Portal"
      className="flex max-md:order-last max-md:overflow-x-auto max-md:-mx-3 max-md:w-[calc(100%+1.5rem)] max-md:border-t max-md:border-line max-md:px-1.5"
    >
      {items.map(({ href, label, icon }) => {
        const current = isCurrent(pathname, href)
        return (
          <NextLink
            key={href}
            href={href}
            aria-current={current ? "page" : undefined}
            className={cx(
              "flex min-h-11 items-center gap-1.5 rounded-sm px-2 text-sm font-semibold transition-colors md:min-h-9 md:px-3",
              current ? "text-brand md:bg-brand-soft" : "text-ink-soft hover:text-ink",
            )}
          >
            <Icon name={icon} className="size-4.5" />
            {label}
          </NextLink>
        )
      })}
    </nav>
  )
}

function isCurrent(pathname: string, href: string): boolean {
  if (href === "/portal") return pathname === href
  if (href === "/portal/earnings") return pathname.startsWith(href) || pathname.startsWith("/portal/payouts")
  if (href === "/portal/patients") return /^\/portal\/(patients|data-requests)/.test(pathname)
  return pathname.startsWith(href) || (href === "/portal/queue" && pathname.startsWith("/portal/cases"))
}
