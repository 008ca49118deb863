import type { Metadata } from "next"
import { Suspense } from "react"
import { requireSession } from "@/lib/data/portal/me"
import { QueueSkeleton } from "@/modules/portal/components/queue-skeleton"
import { queueHref, queueParams } from "@/modules/portal/logic/queue-params"
import { QueueLoader } from "@/modules/portal/templates/queue-loader"

export const metadata: Metadata = { title: "Cases" }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: Props) {
  const query = await searchParams
  const params = queueParams(query)
  const open_id = typeof query.case === "string" ? query.case : null
  await requireSession(queueHref(params, open_id))
  // Nothing is waited for before the skeleton, and the key shows it again for another tab.
  return (
    <Suspense key={`${params.view}/${params.page}`} fallback={<QueueSkeleton params={params} />}>
      <QueueLoader params={params} open_id={open_id} />
    </Suspense>
  )
}
