import type { Metadata } from "next"
import type { ReactNode } from "react"
import { getTenant, requireTenant } from "@/lib/data/tenant"
import { brandTokens } from "@/lib/theme/brand-tokens"

export async function generateMetadata(): Promise<Metadata> {
  const tenant = await getTenant()
  if (!tenant) return {}
  const { name } = tenant.business
  return {
    title: { default: name, template: `%s · ${name}` },
    description: tenant.theme.tagline ?? undefined,
    icons: { icon: "/brand-icon" },
  }
}

/** Everything below wears the business's brand; a host that is nobody's ends here in a 404. */
export default async function StoreLayout({ children }: { children: ReactNode }) {
  const tenant = await requireTenant()
  return (
    <div style={brandTokens(tenant.theme)} className="flex min-h-dvh flex-col bg-surface text-ink">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-raised px-4 py-3 font-semibold focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to content
      </a>
      {children}
    </div>
  )
}
