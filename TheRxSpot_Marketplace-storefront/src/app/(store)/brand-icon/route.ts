import { getTenant } from "@/lib/data/tenant"
import { brandTokens } from "@/lib/theme/brand-tokens"
import { initialsOf } from "@/modules/ui/components/avatar"

/** The business's initials in its colours, for the browser's tab. */
export async function GET(): Promise<Response> {
  const tenant = await getTenant()
  if (!tenant) return new Response(null, { status: 404 })
  const tokens = brandTokens(tenant.theme)
  // Letters and digits only: a name must not be able to write markup into the picture.
  const initials = initialsOf(tenant.business.name).replace(/[^\p{L}\p{N}]/gu, "")
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${tokens["--brand"]}"/>` +
    `<text x="16" y="21.5" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="15" fill="${tokens["--on-brand"]}">${initials}</text></svg>`
  return new Response(svg, {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=300" },
  })
}
