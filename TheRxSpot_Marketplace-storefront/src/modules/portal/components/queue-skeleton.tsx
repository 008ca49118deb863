import { Skeleton } from "@/modules/ui/components/skeleton"
import type { QueueParams } from "../logic/queue-params"
import { CaseSkeleton } from "./case-skeleton"
import { QueueTabs } from "./queue-tabs"

/** The desk while its list is read: same places, no words yet. */
export function QueueSkeleton({ params }: { params: QueueParams }) {
  return (
    <div className="grid grow lg:h-[calc(100dvh-3.25rem)] lg:grid-cols-[22.5rem_minmax(0,1fr)] lg:overflow-hidden">
      <div className="border-line bg-raised lg:border-r">
        <QueueTabs view={params.view} count={null} />
        <div role="status" className="divide-y divide-line">
          <span className="sr-only">Loading cases</span>
          {[0, 1, 2, 3, 4, 5].map((row) => (
            <div key={row} className="flex gap-3 px-3.5 py-3">
              <Skeleton className="size-9 rounded-full" />
              <div className="flex grow flex-col gap-2">
                <Skeleton className="h-4 w-2/5" />
                <Skeleton className="h-3.5 w-3/5" />
              </div>
            </div>
          ))}
        </div>
      </div>
      <div className="max-lg:hidden">
        <CaseSkeleton />
      </div>
    </div>
  )
}
