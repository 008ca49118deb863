import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { STORIES } from "@/modules/portal/kit/stories"
import { requireDevelopment } from "@/modules/portal/logic/require-development"
import { KitPage } from "@/modules/portal/templates/kit-page"

export const metadata: Metadata = { title: "Kit" }

export default async function KitStoryPage({ params }: { params: Promise<{ story: string }> }) {
  requireDevelopment()
  const { story } = await params
  return <KitPage story={STORIES.find(({ slug }) => slug === story) ?? notFound()} />
}
