import type { Metadata } from "next"
import { requirePlatform } from "@/lib/request-context"
import { PlatformHome } from "@/modules/platform/templates/platform-home"

export const metadata: Metadata = { title: "TheRxSpot Marketplace" }

export default async function PlatformHomePage() {
  await requirePlatform()
  return <PlatformHome />
}
