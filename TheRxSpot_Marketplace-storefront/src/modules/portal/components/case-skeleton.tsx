import { Skeleton } from "@/modules/ui/components/skeleton"

export function CaseSkeleton() {
  return (
    <div role="status" className="@container/pane flex flex-col">
      <span className="sr-only">Opening the case</span>
      <div className="flex min-h-15 flex-col justify-center gap-2 border-b border-line px-4 py-2 @3xl/pane:px-6">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="h-3.5 w-40" />
      </div>
      <div className="flex flex-col gap-4 p-4 @3xl/pane:px-6">
        <div className="flex gap-4">
          <Skeleton className="size-11 rounded-full" />
          <div className="flex flex-col gap-2">
            <Skeleton className="h-5 w-48" />
            <Skeleton className="h-4 w-64 max-w-[60vw]" />
          </div>
        </div>
        <Skeleton className="h-28" />
        <Skeleton className="h-72" />
      </div>
    </div>
  )
}
