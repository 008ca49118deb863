import NextLink from "next/link"
import { Icon } from "@/modules/ui/components/icon"
import { BrandMark } from "./brand-mark"

export function FocusHeader({ name, logo_url }: { name: string; logo_url: string | null }) {
  return (
    <header className="border-b border-line bg-raised">
      <div className="container-page flex h-15 items-center justify-between gap-3">
        <NextLink href="/" className="flex min-h-11 min-w-0 items-center rounded-sm">
          <BrandMark name={name} logo_url={logo_url} />
        </NextLink>
        <NextLink
          href="/treatments"
          className="-mr-3 flex min-h-11 items-center gap-1.5 rounded-md px-3 font-semibold text-ink-soft hover:text-brand"
        >
          <Icon name="close" /> Exit
        </NextLink>
      </div>
    </header>
  )
}
