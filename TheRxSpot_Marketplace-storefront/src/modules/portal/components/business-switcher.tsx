"use client"

import { usePathname } from "next/navigation"
import { useTransition } from "react"
import type { Business } from "@/lib/data/portal/me"
import { cx } from "@/modules/ui/class-names"
import { Icon } from "@/modules/ui/components/icon"
import { Popup } from "@/modules/ui/components/popup"
import { chooseBusinessAction } from "../actions/session"
import { roleLabel } from "../logic/roles"

/** Which business one works in. With only one there is nothing to switch, and it is just its name. */
export function BusinessSwitcher({
  businesses,
  active,
}: {
  businesses: readonly Business[]
  active: Business
}) {
  const area = usePathname().split("/")[2] ?? ""
  const [pending, start] = useTransition()
  if (businesses.length < 2) return <p className="truncate px-1 text-base font-bold">{active.name}</p>

  return (
    <Popup
      label={`Business: ${active.name}. Switch`}
      className="flex min-h-9 max-w-full items-center gap-1.5 rounded-md px-2 text-base font-bold hover:bg-sunken"
      trigger={
        <>
          <span className="truncate">{active.name}</span>
          <Icon name="chevron" className="size-4 rotate-90 text-ink-soft" />
        </>
      }
    >
      {(close) => (
        <ul
          role="list"
          aria-label="Businesses"
          aria-busy={pending}
          className="max-h-[60vh] overflow-y-auto p-1.5"
        >
          {businesses.map((business) => (
            <li key={business.id}>
              <button
                type="button"
                aria-current={business.id === active.id ? "true" : undefined}
                onClick={() =>
                  start(async () => {
                    close()
                    await chooseBusinessAction(business.id, area)
                  })
                }
                className={cx(
                  "flex min-h-11 w-full items-center gap-2 rounded-sm px-2.5 py-1.5 text-left hover:bg-sunken",
                  business.id === active.id && "bg-brand-soft",
                )}
              >
                <span className="flex min-w-0 grow flex-col">
                  <span className="truncate font-semibold">{business.name}</span>
                  <span className="text-sm text-ink-soft">{roleLabel(business.role)}</span>
                </span>
                {business.id === active.id && <Icon name="check" className="size-4.5 text-brand" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
