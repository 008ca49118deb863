import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { DateTime } from "../../components/date-time"
import { LoadError } from "../../components/load-error"
import { useOverview } from "../../hooks/api/overview"
import { NumberCard } from "./components/number-card"

const PlatformPage = () => {
  const { data, error, refetch } = useOverview()
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <Container>Loading…</Container>
  const { businesses, consultations, dispatch } = data.overview
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading>Platform</Heading>
      </Container>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <NumberCard
          title="Active businesses"
          value={businesses.active}
          note={`${businesses.suspended} suspended`}
          to="/businesses"
        />
        <NumberCard
          title="Cases waiting"
          value={consultations.waiting}
          note={`${consultations.overdue} later than promised`}
        />
        <NumberCard
          title="Dispatches waiting"
          value={dispatch.waiting}
          note={
            dispatch.oldest_waiting_at ? (
              <>
                the oldest since <DateTime at={dispatch.oldest_waiting_at} />
              </>
            ) : (
              "nothing waits for a pharmacy"
            )
          }
          to="/dispatch?status=pending"
        />
        <NumberCard
          title="Needs attention"
          value={dispatch.dead_letters}
          note="dispatches that nobody tries any more"
          to="/dispatch?status=dead_letter"
        />
      </div>
    </div>
  )
}

export const config = defineRouteConfig({ label: "Platform", icon: ChartBar })
export const handle = { breadcrumb: () => "Platform" }
export default PlatformPage
