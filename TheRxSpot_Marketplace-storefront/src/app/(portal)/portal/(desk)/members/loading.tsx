import { Skeleton } from "@/modules/ui/components/skeleton"

export default function MembersLoading() {
  return (
    <div role="status" className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 lg:px-6">
      <span className="sr-only">Loading members</span>
      <Skeleton className="h-7 w-40" />
      <Skeleton className="h-64" />
    </div>
  )
}
