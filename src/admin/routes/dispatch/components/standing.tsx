import { Button, Text } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import { useOverview } from "../../../hooks/api/overview"

/** What waits, since when, and what has been given up on. */
export const Standing = ({ showDeadLetters }: { showDeadLetters: () => void }) => {
  const { data } = useOverview()
  if (!data) return null
  const { waiting, dead_letters, oldest_waiting_at } = data.overview.dispatch
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-6 py-3">
      <Text size="small">
        {waiting} waiting
        {oldest_waiting_at && (
          <>
            , the oldest since <DateTime at={oldest_waiting_at} />
          </>
        )}
      </Text>
      <Button size="small" variant={dead_letters > 0 ? "danger" : "secondary"} onClick={showDeadLetters}>
        {dead_letters} need attention
      </Button>
    </div>
  )
}
