import { Button, Text } from "@medusajs/ui"
import { DateTime } from "../../../components/date-time"
import { useOverview } from "../../../hooks/api/overview"

/** What waits, since when, and what has been given up on. */
export const Standing = ({ show }: { show: (status: string) => void }) => {
  const { data } = useOverview()
  if (!data) return null
  const { waiting, dead_letters, stuck, oldest_waiting_at } = data.overview.dispatch
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3">
      <Button
        size="small"
        variant={dead_letters > 0 ? "danger" : "secondary"}
        onClick={() => show("dead_letter")}
      >
        {dead_letters} {dead_letters === 1 ? "needs" : "need"} attention
      </Button>
      <Button size="small" variant="secondary" onClick={() => show("stuck")}>
        {stuck} waiting over an hour
      </Button>
      <Text size="small" className="text-ui-fg-subtle">
        {waiting} waiting in all
        {oldest_waiting_at && (
          <>
            , the oldest since <DateTime at={oldest_waiting_at} />
          </>
        )}
      </Text>
    </div>
  )
}
