import "server-only"
import { notFound } from "next/navigation"
import { env } from "@/lib/env"

/** For pages that only those who build this should see. */
export function requireDevelopment(): void {
  if (env().is_production) notFound()
}
