import type { Metadata } from "next"
import { Suspense } from "react"
import { requirePatient } from "@/lib/data/patient"
import { pageOffset, type SearchParams } from "@/lib/search-params"
import { AccessReport } from "@/modules/account/templates/access-report"
import { BackLink } from "@/modules/ui/components/back-link"
import { Skeleton } from "@/modules/ui/components/skeleton"

export const metadata: Metadata = { title: "Who looked at my record" }

const PAGE_SIZE = 50

export default async function AccessPage({ searchParams }: { searchParams: SearchParams }) {
  const { tenant } = await requirePatient("/account/access")
  const offset = pageOffset((await searchParams).offset, PAGE_SIZE)
  return (
    <div className="container-page flex max-w-4xl flex-col gap-6 py-10 sm:py-14">
      <div className="flex flex-col gap-2">
        <BackLink href="/account">My consultations</BackLink>
        <h1 className="heading-display text-3xl sm:text-4xl">Who looked at my record</h1>
        <p className="measure text-ink-soft">
          Everybody who opened or changed your record here, and when. Lists of cases, which show only initials
          and age, are not counted.
        </p>
      </div>
      <Suspense fallback={<Skeleton className="h-64 w-full rounded-lg" />}>
        <AccessReport tenant={tenant} limit={PAGE_SIZE} offset={offset} />
      </Suspense>
    </div>
  )
}
