import { Skeleton } from "@/modules/ui/components/skeleton"

export function IntakeSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-6">
      <span className="sr-only">Loading the questions</span>
      <Skeleton className="h-10 w-4/5" />
      <Skeleton className="h-6 w-3/5" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
      <noscript>Please turn on JavaScript to answer the questions.</noscript>
    </div>
  )
}
