import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { title: string; value: number; note: ReactNode; to?: string }

/** One number, what it means, and where to go about it. */
export const NumberCard = ({ title, value, note, to }: Props) => {
  const card = (
    <Container className="flex h-full flex-col gap-y-1">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
      <Heading className="text-3xl tabular-nums">{value}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {note}
      </Text>
    </Container>
  )
  return to ? (
    <Link to={to} className="h-full">
      {card}
    </Link>
  ) : (
    card
  )
}
