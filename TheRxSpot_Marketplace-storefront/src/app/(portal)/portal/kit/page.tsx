import type { Metadata } from "next"
import { requireDevelopment } from "@/modules/portal/logic/require-development"
import { KitPage } from "@/modules/portal/templates/kit-page"

export const metadata: Metadata = { title: "Kit" }

export default function KitIndexPage() {
  requireDevelopment()
  return <KitPage story={null} />
}
