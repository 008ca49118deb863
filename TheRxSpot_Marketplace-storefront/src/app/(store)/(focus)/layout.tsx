import type { ReactNode } from "react"
import { requireTenant } from "@/lib/data/tenant"
import { StoreSignOff } from "@/modules/session/store-sign-off"
import { FocusHeader } from "@/modules/store/components/focus-header"

/** Pages with one thing to do: only the mark, and a way out. */
export default async function FocusLayout({ children }: { children: ReactNode }) {
  const { business, theme } = await requireTenant()
  return (
    <>
      <FocusHeader name={business.name} logo_url={theme.logo_url} />
      {children}
      <StoreSignOff />
    </>
  )
}
