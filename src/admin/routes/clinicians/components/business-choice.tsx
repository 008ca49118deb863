import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useBusinesses } from "../../../hooks/api/businesses"

/** The scope of clinicians who serve every business. */
export const PLATFORM = "platform"

type Props = { value: string; onChange: (business_id: string) => void }

/** Whom a new clinician works for. */
export const BusinessChoice = ({ value, onChange }: Props) => {
  const id = useId()
  const { data } = useBusinesses({ status: "active", limit: 100 })
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        Works for
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={PLATFORM}>Every business</Select.Item>
          {data?.businesses.map((business) => (
            <Select.Item key={business.id} value={business.id}>
              {business.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
