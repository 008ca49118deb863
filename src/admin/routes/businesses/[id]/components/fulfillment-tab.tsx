import { Button, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { TextField } from "../../../../components/text-field"
import { useChangeBusiness, type BusinessProfile } from "../../../../hooks/api/businesses"

const FIELDS = [
  {
    name: "fulfillment_webhook_url",
    label: "Partner's address",
    type: "url",
    hint: "Approved cases are posted here. Empty: the platform's default pharmacy.",
  },
  {
    name: "fulfillment_email",
    label: "Partner's e-mail",
    type: "email",
    hint: "Told when a case could not be delivered.",
  },
  {
    name: "ops_email",
    label: "Operations e-mail",
    type: "email",
    hint: "Told instead when the partner has no e-mail.",
  },
] as const

/** Where its cases go. What waited for an address is sent as soon as one is saved. */
export const FulfillmentTab = ({ business }: { business: BusinessProfile }) => {
  const [values, setValues] = useState(business.settings)
  const { mutate, isPending, error } = useChangeBusiness(business.id)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const changed = FIELDS.filter(({ name }) => (values[name] ?? "") !== (business.settings[name] ?? ""))
    const settings = Object.fromEntries(changed.map(({ name }) => [name, values[name]?.trim() || null]))
    mutate({ settings }, { onSuccess: () => toast.success("The fulfilment settings are saved") })
  }

  return (
    <form onSubmit={save} noValidate className="flex max-w-xl flex-col items-start gap-y-4 px-6 py-4">
      {FIELDS.map(({ name, ...field }) => (
        <div key={name} className="w-full">
          <TextField
            {...field}
            value={values[name] ?? ""}
            onChange={(value) => setValues((current) => ({ ...current, [name]: value }))}
            error={error?.about(`settings.${name}`)}
          />
        </div>
      ))}
      <Button type="submit" size="small" isLoading={isPending}>
        Save fulfilment
      </Button>
    </form>
  )
}
