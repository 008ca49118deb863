import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { title: string; hint?: ReactNode; action?: ReactNode; children?: ReactNode }

/** A titled part of a tab. */
export const TabPart = ({ title, hint, action, children }: Props) => (
  <section className="py-5">
    <div className="mb-3 flex flex-wrap items-start justify-between gap-3 px-6">
      <div className="max-w-2xl">
        <Heading level="h2">{title}</Heading>
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
      {action}
    </div>
    {children}
  </section>
)
