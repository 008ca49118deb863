import NextLink from "next/link"
import { Icon } from "./icon"

/** The way back to where this page belongs, above its heading. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <NextLink
      href={href}
      className="inline-flex min-h-11 items-center gap-2 self-start font-semibold text-brand hover:underline"
    >
      <Icon name="arrow-left" /> {children}
    </NextLink>
  )
}
