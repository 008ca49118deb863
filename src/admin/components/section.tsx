import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  title: string
  /** The page's own heading, on a page that has no other. */
  heads_page?: boolean
  hint?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export const Section = ({ title, heads_page, hint, action, children }: Props) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div>
        <Heading level={heads_page ? "h1" : "h2"}>{title}</Heading>
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      {action}
    </div>
    {children}
  </Container>
)
