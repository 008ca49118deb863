import type { Metadata } from "next"
import { Suspense } from "react"
import { requireMember } from "@/lib/data/portal/me"
import { QueueSkeleton } from "@/modules/portal/components/queue-skeleton"
import { queueParams } from "@/modules/portal/logic/queue-params"
import { QueueLoader } from "@/modules/portal/templates/queue-loader"

export const metadata: Metadata = { title: "Cases" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: Props) {
  const query = await searchParams
  const params = queueParams(query)
  const { me, business } = await requireMember("/portal/queue")
  const viewer = { business_id: business.id, role: business.role, clinician: me.clinician }
  const open_id = typeof query.case === "string" ? query.case : null
  // The key makes another tab or business a new desk, with its skeleton while it loads.
  return (
    <Suspense key={`${business.id}/${params.view}/${params.page}`} fallback={<QueueSkeleton params={params} />}>
      <QueueLoader viewer={viewer} params={params} open_id={open_id} />
    </Suspense>
  )
}
