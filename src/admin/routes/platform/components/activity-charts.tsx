import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { DayBars } from "../../../components/day-bars"
import { Section } from "../../../components/section"
import { SimpleTable } from "../../../components/simple-table"
import type { Activity } from "../../../hooks/api/overview"
import { dayLabel } from "../../../lib/days"

const SERIES = [
  ["cases", "New cases"],
  ["decisions", "Decisions"],
  ["deliveries", "Deliveries"],
] as const

/** The last fourteen days as bars, or as the table behind them. */
export const ActivityCharts = ({ activity }: { activity: Activity }) => {
  const [asTable, setAsTable] = useState(false)
  const isEmpty = SERIES.every(([name]) => activity[name].by_day.every((count) => count === 0))
  if (isEmpty)
    return (
      <Section title="The last 14 days">
        <Text className="text-ui-fg-subtle px-6 py-8 text-center">
          Nothing happened yet. The first case of any store starts the chart.
        </Text>
      </Section>
    )
  return (
    <Section
      title="The last 14 days"
      hint="By day, in your time zone. The last seven days are darker."
      action={
        <Button size="small" variant="secondary" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? "Show as bars" : "Show as a table"}
        </Button>
      }
    >
      {asTable ? (
        <SimpleTable
          heads={["Day", ...SERIES.map(([, title]) => title)]}
          empty=""
          rows={activity.days
            .map((day, index) => ({
              key: day,
              cells: [dayLabel(day), ...SERIES.map(([name]) => String(activity[name].by_day[index] ?? 0))],
            }))
            .reverse()}
        />
      ) : (
        <div className="grid grid-cols-1 gap-6 px-6 py-5 lg:grid-cols-3">
          {SERIES.map(([name, title]) => (
            <DayBars key={name} title={title} days={activity.days} counts={activity[name].by_day} />
          ))}
        </div>
      )}
    </Section>
  )
}
