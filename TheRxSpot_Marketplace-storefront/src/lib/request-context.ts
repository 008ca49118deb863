import "server-only"
import { headers } from "next/headers"
import { notFound } from "next/navigation"

/** The visitor's hostname as the proxy decided it; null on the platform's own hosts. */
export async function tenantHost(): Promise<string | null> {
  return (await headers()).get("x-tenant-host")
}

/** Call at the top of every platform and portal page or layout: on a tenant's host they do not exist. */
export async function requirePlatform(): Promise<void> {
  if ((await headers()).get("x-tenant-surface") !== "platform") notFound()
}

/** Whether the visitor's own connection is https (also behind a TLS-terminating proxy). */
export async function isHttps(): Promise<boolean> {
  return (await headers()).get("x-forwarded-proto")?.split(",")[0]?.trim() === "https"
}
