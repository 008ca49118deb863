import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { title: string; value: number; note: ReactNode; to: string }

/** One number, what stands beside it, and where to go about it. */
export const NumberCard = ({ title, value, note, to }: Props) => (
  <Link
    to={to}
    className="group h-full rounded-lg outline-none focus-visible:shadow-borders-interactive-with-focus"
  >
    <Container className="group-hover:bg-ui-bg-base-hover flex h-full flex-col gap-y-1 transition-colors">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
      <span className="text-3xl font-medium tabular-nums">{value.toLocaleString()}</span>
      <Text size="small" className="text-ui-fg-subtle">
        {note}
      </Text>
    </Container>
  </Link>
)
