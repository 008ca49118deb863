"use client"

import NextLink from "next/link"
import { usePathname } from "next/navigation"
import { useEffect, useRef } from "react"
import { cx } from "@/modules/ui/class-names"
import { Icon, type IconName } from "@/modules/ui/components/icon"
import { managesBusiness, seesOrders } from "../logic/roles"

type Item = { href: string; label: string; icon: IconName }

/** The portal's few places. A clinician has no home page: their work is the queue. */
export function PortalNav({ role }: { role: string }) {
  const pathname = usePathname()
  const nav = useRef<HTMLElement>(null)

  // On a phone the row is wider than the screen: where one is must be in sight.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"]')
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - nav.current.clientWidth / 3
  }, [pathname])

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
      ref={nav}
      aria-label="Portal"
      className="relative flex min-w-0 overflow-x-auto max-lg:order-last max-lg:-mx-3 max-lg:w-[calc(100%+1.5rem)] max-lg:border-t max-lg:border-line max-lg:px-1.5"
    >
      {items.map(({ href, label, icon }) => {
        const current = isCurrent(pathname, href)
        return (
          <NextLink
            key={href}
            href={href}
            aria-current={current ? "page" : undefined}
            className={cx(
              "flex min-h-11 shrink-0 items-center gap-1.5 rounded-sm px-2 text-sm font-semibold transition-colors -outline-offset-2 lg:min-h-9 xl:px-3",
              current ? "text-brand lg:bg-brand-soft" : "text-ink-soft hover:text-ink",
            )}
          >
            <Icon name={icon} className="size-4.5 lg:max-xl:hidden" />
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
