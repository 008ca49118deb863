import { NextResponse, type NextRequest } from "next/server"
import { env } from "@/lib/env"
import { hostnameOf, isPlatformHost } from "@/lib/hostname"
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers"
import { routeForHost } from "@/lib/surface"

/**
 * Every request passes here first. Nothing a visitor sends may decide which tenant is shown, so inbound x-tenant-*
 * and x-storefront-* headers are dropped and set anew from the Host header alone.
 */
export function proxy(request: NextRequest): NextResponse {
  // After a Server Action redirects, Next.js asks itself for the next page under the server's own name, which is
  // never the visitor's host and so would be the wrong tenant. With no page here the browser asks for it itself.
  if (request.headers.has("x-action-redirect")) return new NextResponse(null, { status: 204 })

  const { platform_hostnames, is_production, stripe_key } = env()
  const headers = new Headers(request.headers)
  for (const name of [...headers.keys()]) {
    if (/^x-(tenant|storefront)-/.test(name)) headers.delete(name)
  }

  const hostname = hostnameOf(request.headers.get("host"))
  const is_platform = hostname !== null && isPlatformHost(hostname, platform_hostnames)
  headers.set("x-tenant-surface", is_platform ? "platform" : "store")
  if (hostname && !is_platform) headers.set("x-tenant-host", hostname)

  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, is_production, stripe_key !== null && !is_platform)
  headers.set("content-security-policy", policy)

  const path = routeForHost(request.nextUrl.pathname, is_platform)
  const response =
    path === request.nextUrl.pathname
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(path, request.url), { request: { headers } })

  response.headers.set("Content-Security-Policy", policy)
  const is_https = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https")
  for (const [name, value] of Object.entries(securityHeaders(is_https))) response.headers.set(name, value)
  return response
}

export const config = {
  // Prefetches are not left out: they too must carry the tenant we decided on.
  matcher: ["/((?!_next/static|_next/image).*)"],
}
