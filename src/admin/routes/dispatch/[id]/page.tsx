import { Button, Container, Heading } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { AttemptTimeline } from "../../../components/attempt-timeline"
import { DateTime } from "../../../components/date-time"
import { Facts } from "../../../components/facts"
import { LoadError } from "../../../components/load-error"
import { PageLoading } from "../../../components/page-loading"
import { StatusBadge } from "../../../components/status-badge"
import { useEventHistory } from "../../../hooks/api/dispatch"
import { useReplayPrompt } from "../components/use-replay-prompt"
import { LINK } from "../../../lib/link"

const EventPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useEventHistory(id)
  const { replay, isPending } = useReplayPrompt()
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  const { event } = data
  return (
    <>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{event.type}</Heading>
            <StatusBadge status={event.status} />
          </div>
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => replay({ ids: [event.event_id] }, "Send this event again?")}
          >
            Send again
          </Button>
        </div>
        <Facts
          facts={[
            ["Event id", event.event_id],
            [
              "Business",
              <Link key="business" to={`/businesses/${event.business_id}`} className={LINK}>
                {event.business_name ?? event.business_id}
              </Link>,
            ],
            [
              "Case",
              event.consultation_id && (
                <Link key="case" to={`/consultations/${event.consultation_id}`} className={LINK}>
                  {event.consultation_id}
                </Link>
              ),
            ],
            ["Written", <DateTime key="written" at={event.created_at} />],
            ["Next attempt", <DateTime key="next" at={event.next_attempt_at} />],
            ["Delivered", <DateTime key="delivered" at={event.delivered_at} />],
            ["Last problem", event.last_error],
            ["The pharmacy says", event.partner_status],
            ["Sent again", event.replays === 1 ? "once" : `${event.replays} times`],
          ]}
        />
      </Container>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          What happened
        </Heading>
        <AttemptTimeline history={data} />
      </Container>
    </>
  )
}

export const handle = { breadcrumb: () => "Event" }
export default EventPage
