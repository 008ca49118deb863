import "server-only"
import { headers } from "next/headers"
import { notFound } from "next/navigation"
import { env } from "./env"
import { visitorAddressOf } from "./visitor-address"

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

/** What the visitor calls their browser, for the audit log. */
export async function visitorAgent(): Promise<string | null> {
  return (await headers()).get("user-agent")
}

/** The visitor's own address, for the backend's rate limits; null when no server in front told it. */
export async function visitorAddress(): Promise<string | null> {
  return visitorAddressOf((await headers()).get("x-forwarded-for"), env().trust_proxy)
}
