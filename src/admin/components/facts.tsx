import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Names and values of one thing. */
export const Facts = ({ facts }: { facts: [name: string, value: ReactNode][] }) => (
  <dl className="divide-y">
    {facts.map(([name, value]) => (
      <div key={name} className="grid grid-cols-1 gap-1 px-6 py-3 sm:grid-cols-[12rem_1fr]">
        <dt>
          <Text size="small" weight="plus">
            {name}
          </Text>
        </dt>
        <dd className="text-ui-fg-subtle txt-small break-words">{value ?? "–"}</dd>
      </div>
    ))}
  </dl>
)
