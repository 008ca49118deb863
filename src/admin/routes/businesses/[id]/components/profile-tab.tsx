import { Button, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { DateTime } from "../../../../components/date-time"
import { Facts } from "../../../../components/facts"
import { TextField } from "../../../../components/text-field"
import { useChangeBusiness, type BusinessProfile } from "../../../../hooks/api/businesses"

/** Who the business is, and its name to change. */
export const ProfileTab = ({ business }: { business: BusinessProfile }) => {
  const [name, setName] = useState(business.name)
  const { mutate, isPending, error } = useChangeBusiness(business.id)

  const save = (event: FormEvent) => {
    event.preventDefault()
    mutate({ name }, { onSuccess: () => toast.success("The name is saved") })
  }

  return (
    <div className="divide-y">
      <form onSubmit={save} noValidate className="flex max-w-xl flex-col items-start gap-y-3 px-6 py-4">
        <div className="w-full">
          <TextField label="Name" value={name} onChange={setName} error={error?.about("name")} />
        </div>
        <Button type="submit" size="small" isLoading={isPending} disabled={name.trim() === business.name}>
          Save name
        </Button>
      </form>
      <Facts
        facts={[
          ["Business id", business.id],
          ["Handle", business.handle],
          ["Owner", business.owner_email],
          ["Sales channel", business.sales_channel_id],
          ["Publishable key", business.publishable_api_key_id],
          ["Created", <DateTime key="created" at={business.created_at} />],
          ["Provisioned", <DateTime key="provisioned" at={business.provisioned_at} />],
        ]}
      />
    </div>
  )
}
