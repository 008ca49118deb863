import { Button, Input, Popover, Text } from "@medusajs/ui"
import { useState } from "react"
import { useBusiness, useBusinesses } from "../hooks/api/businesses"

type Props = {
  /** A business's id; "" is none. */
  value: string
  onChange: (business_id: string) => void
  label: string
  /** What no business means here. */
  none: string
}

/** Finds one of any number of businesses by typing. */
export const BusinessPicker = ({ value, onChange, label, none }: Props) => {
  const [open, setOpen] = useState(false)
  const [q, setQ] = useState("")
  const chosen = useBusiness(value)
  const { data } = useBusinesses({ q, limit: 8 }, open)

  const choose = (id: string) => {
    onChange(id)
    setOpen(false)
    setQ("")
  }

  const name = value ? (chosen.data?.business.name ?? "…") : none
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button
          type="button"
          variant="secondary"
          size="small"
          aria-label={`${label}: ${name}`}
          className="w-full sm:w-44"
        >
          <span className="block truncate">{name}</span>
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" className="w-72 p-2">
        <Input
          size="small"
          autoFocus
          aria-label={`Find: ${label}`}
          placeholder="Name or handle"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <ul className="mt-2 flex max-h-64 flex-col overflow-y-auto">
          {[{ id: "", name: none, handle: "" }, ...(data?.businesses ?? [])].map((business) => (
            <li key={business.id}>
              <Button
                type="button"
                variant="transparent"
                size="small"
                className="w-full justify-start"
                onClick={() => choose(business.id)}
              >
                {business.name}
              </Button>
            </li>
          ))}
        </ul>
        {data?.count === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-2 py-1">
            No business is called that.
          </Text>
        )}
      </Popover.Content>
    </Popover>
  )
}
