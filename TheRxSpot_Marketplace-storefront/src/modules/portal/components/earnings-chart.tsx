import { formatMinor } from "@/lib/format-minor"
import { Table } from "@/modules/ui/components/table"
import type { DayBar } from "../logic/day-bars"
import { SectionCard } from "./section-card"

const HEIGHT = 140

const dayText = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  })

/** A bar a day, up for what came in and down for what went back; the numbers are in the table behind it. */
export function EarningsChart({ bars, currency }: { bars: readonly DayBar[]; currency: string }) {
  const most = Math.max(1, ...bars.map(({ minor }) => minor))
  const least = Math.min(0, ...bars.map(({ minor }) => minor))
  const scale = HEIGHT / (most - least)
  const zero = most * scale
  const total = bars.reduce((sum, { minor }) => sum + minor, 0)
  const [first, last] = [bars[0], bars[bars.length - 1]]
  return (
    <SectionCard
      level={2}
      title="Earned by day"
      aside={<p className="text-sm text-ink-soft tabular-nums">{formatMinor(total, currency)} in 30 days</p>}
    >
      <div className="flex flex-col gap-3 p-4">
        <svg
          viewBox={`0 0 ${bars.length * 10} ${HEIGHT + 2}`}
          preserveAspectRatio="none"
          className="h-36 w-full"
          role="img"
          aria-label={`Earnings of the last ${bars.length} days, ${formatMinor(total, currency)} in all`}
        >
          {bars.map(({ day, minor }, index) => (
            <rect
              key={day}
              x={index * 10 + 1.5}
              width={7}
              y={minor < 0 ? zero : zero - minor * scale}
              height={Math.max(Math.abs(minor) * scale, minor === 0 ? 0 : 1.5)}
              className={minor < 0 ? "fill-danger" : "fill-brand"}
            >
              <title>{`${dayText(day)}: ${formatMinor(minor, currency)}`}</title>
            </rect>
          ))}
          <line
            x1={0}
            x2={bars.length * 10}
            y1={zero}
            y2={zero}
            className="stroke-line-strong"
            strokeWidth={0.7}
          />
        </svg>
        {first && last && (
          <p className="flex justify-between text-sm text-ink-soft" aria-hidden="true">
            <span>{dayText(first.day)}</span>
            <span>{dayText(last.day)}</span>
          </p>
        )}
        <details>
          <summary className="cursor-pointer text-sm font-semibold text-brand">Show as a table</summary>
          <div className="mt-3 max-h-80 overflow-y-auto">
            <Table
              caption="Earned by day, in UTC"
              rows={bars.filter(({ minor }) => minor !== 0)}
              rowKey={({ day }) => day}
              columns={[
                { key: "day", title: "Day (UTC)", cell: ({ day }) => dayText(day) },
                {
                  key: "earned",
                  title: "Earned",
                  align: "right",
                  cell: ({ minor }) => formatMinor(minor, currency),
                },
              ]}
              empty={<p className="text-sm text-ink-soft">Nothing in these 30 days.</p>}
            />
          </div>
        </details>
      </div>
    </SectionCard>
  )
}
