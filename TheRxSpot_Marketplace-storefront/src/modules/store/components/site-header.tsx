import NextLink from "next/link"
import { Icon } from "@/modules/ui/components/icon"
import { BrandMark } from "./brand-mark"

type Props = { name: string; logo_url: string | null; signed_in: boolean; has_cart: boolean }

const NAV_LINK =
  "flex min-h-11 items-center gap-2 rounded-md px-3 font-semibold text-ink transition-colors hover:bg-brand-soft hover:text-brand"

export function SiteHeader({ name, logo_url, signed_in, has_cart }: Props) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface/92 backdrop-blur-sm">
      <div className="container-page flex h-17 items-center justify-between gap-3">
        <NextLink href="/" className="flex min-h-11 min-w-0 items-center rounded-sm">
          <BrandMark name={name} logo_url={logo_url} />
        </NextLink>
        <nav aria-label="Main" className="-mr-3 flex shrink-0 items-center sm:gap-1">
          <NextLink href="/treatments" className={NAV_LINK}>
            Treatments
          </NextLink>
          {has_cart && (
            <NextLink href="/cart" className={NAV_LINK}>
              <Icon name="cart" />
              <span className="max-sm:sr-only">Cart</span>
            </NextLink>
          )}
          <NextLink href={signed_in ? "/account" : "/sign-in"} className={NAV_LINK}>
            <Icon name="user" />
            <span className="max-sm:sr-only">{signed_in ? "My consultations" : "Sign in"}</span>
          </NextLink>
        </nav>
      </div>
    </header>
  )
}
