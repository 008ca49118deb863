import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { TabPart } from "../../../../components/tab-part"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { TabProps } from "../../../../hooks/api/businesses"

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

/** What waited for an address is sent as soon as one is saved. */
export const FulfillmentForm = ({ business }: TabProps) => {
  const [values, setValues] = useState(business.settings)
  const { run, isPending, error } = useBusinessAction(business.id)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const changed = FIELDS.filter(({ name }) => (values[name] ?? "") !== (business.settings[name] ?? ""))
    const settings = Object.fromEntries(changed.map(({ name }) => [name, values[name]?.trim() || null]))
    run(actions.change({ settings }), { done: "The fulfilment settings are saved" })
  }

  return (
    <TabPart title="Where approved cases go" hint="Each delivery carries ids only, never health data.">
      <form onSubmit={save} noValidate className="flex max-w-xl flex-col items-start gap-y-4 px-6">
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
    </TabPart>
  )
}
