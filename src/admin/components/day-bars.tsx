import { Text } from "@medusajs/ui"
import { dayLabel } from "../lib/days"

type Props = { title: string; days: string[]; counts: number[] }

const WIDTH = 280
const HEIGHT = 96
/** The current week; the days before it stand beside it, paler. */
const RECENT = 7

/** One bar a day. The same numbers are in the table that stands behind the charts. */
export const DayBars = ({ title, days, counts }: Props) => {
  const most = Math.max(1, ...counts)
  const step = WIDTH / counts.length
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <figure>
      <figcaption className="mb-2 flex items-baseline justify-between">
        <Text size="small" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          at most {most} a day
        </Text>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${title}: ${total} in ${counts.length} days`}
        className="h-24 w-full overflow-visible"
        preserveAspectRatio="none"
      >
        <line
          x1={0}
          x2={WIDTH}
          y1={HEIGHT}
          y2={HEIGHT}
          className="stroke-ui-border-base"
          vectorEffect="non-scaling-stroke"
        />
        {counts.map((count, index) => (
          <g key={days[index]}>
            <title>{`${dayLabel(days[index] ?? "")}: ${count}`}</title>
            <rect x={index * step} y={0} width={step} height={HEIGHT} fill="transparent" />
            <rect
              x={index * step + step * 0.15}
              width={step * 0.7}
              y={HEIGHT - (count / most) * HEIGHT}
              height={(count / most) * HEIGHT}
              fill="var(--fg-interactive)"
              opacity={index >= counts.length - RECENT ? 1 : 0.4}
            />
          </g>
        ))}
      </svg>
      <div className="mt-1 flex justify-between">
        {[days[0], days.at(-1)].map((day) => (
          <Text key={day} size="xsmall" className="text-ui-fg-subtle">
            {dayLabel(day ?? "")}
          </Text>
        ))}
      </div>
    </figure>
  )
}
