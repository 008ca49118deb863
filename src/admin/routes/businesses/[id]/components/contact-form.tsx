import { Button, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { TabPart } from "../../../../components/tab-part"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Place, TabProps } from "../../../../hooks/api/businesses"

const HINT = "Shown at the foot of its store: the contact of its first open location."

/** Whom patients turn to. */
export const ContactForm = ({ business }: TabProps) => {
  const place = business.locations.find(({ status }) => status === "active")
  if (place) return <Contact key={place.id} business={business} place={place} />
  return (
    <TabPart title="Contact for patients" hint={HINT}>
      <Text size="small" className="text-ui-fg-subtle px-6">
        It has no open location: add or open one under Locations first.
      </Text>
    </TabPart>
  )
}

const Contact = ({ business, place }: TabProps & { place: Place }) => {
  const [values, setValues] = useState({
    email: place.email ?? "",
    phone: place.phone ?? "",
    address: place.address ?? "",
  })
  const { run, isPending, error } = useBusinessAction(business.id)
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((current) => ({ ...current, [name]: value }))

  const save = (event: FormEvent) => {
    event.preventDefault()
    const [email, phone, address] = [values.email, values.phone, values.address].map(
      (text) => text.trim() || null,
    )
    run(actions.changePlace(place.id, { email, phone, address }), { done: "The contact is saved" })
  }

  return (
    <TabPart title="Contact for patients" hint={HINT}>
      <form onSubmit={save} noValidate className="flex max-w-xl flex-col items-start gap-y-4 px-6">
        <div className="grid w-full grid-cols-1 gap-4 sm:grid-cols-2">
          <TextField
            label="Support e-mail"
            type="email"
            value={values.email}
            onChange={set("email")}
            error={error?.about("email")}
          />
          <TextField
            label="Phone"
            value={values.phone}
            onChange={set("phone")}
            error={error?.about("phone")}
          />
        </div>
        <div className="w-full">
          <TextField
            label="Address"
            value={values.address}
            onChange={set("address")}
            error={error?.about("address")}
          />
        </div>
        <Button type="submit" size="small" isLoading={isPending}>
          Save contact
        </Button>
      </form>
    </TabPart>
  )
}
