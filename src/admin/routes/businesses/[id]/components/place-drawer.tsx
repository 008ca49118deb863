import { Button, Drawer } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { StatePicker } from "../../../../components/state-picker"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Place, TabProps } from "../../../../hooks/api/businesses"

const FIELDS = [
  { name: "name", label: "Name", type: "text" },
  { name: "address", label: "Address", type: "text" },
  { name: "phone", label: "Phone", type: "text" },
  { name: "email", label: "E-mail", type: "email" },
] as const

const valuesOf = (place?: Place) => ({
  name: place?.name ?? "",
  address: place?.address ?? "",
  phone: place?.phone ?? "",
  email: place?.email ?? "",
})

/** Makes a place, or changes one. */
export const PlaceDrawer = ({ business, place }: TabProps & { place?: Place }) => {
  const [open, setOpen] = useState(false)
  const [values, setValues] = useState(valuesOf(place))
  const [states, setStates] = useState(place?.serviceable_states ?? [])
  const { run, isPending, error, reset } = useBusinessAction(business.id)
  const title = place ? `Edit ${place.name}` : "New location"

  const onOpenChange = (wanted: boolean) => {
    setOpen(wanted)
    setValues(valuesOf(place))
    setStates(place?.serviceable_states ?? [])
    reset()
  }

  const save = (event: FormEvent) => {
    event.preventDefault()
    const [address, phone, email] = [values.address, values.phone, values.email].map(
      (text) => text.trim() || null,
    )
    const changes = { name: values.name, address, phone, email, serviceable_states: states }
    const action = place ? actions.changePlace(place.id, changes) : actions.addPlace(changes)
    run(action, { done: "The location is saved", onDone: () => setOpen(false) })
  }

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={place ? "transparent" : "secondary"}>
          {place ? "Edit" : "New location"}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form onSubmit={save} noValidate className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {FIELDS.map(({ name, ...field }) => (
              <TextField
                key={name}
                {...field}
                value={values[name]}
                onChange={(value) => setValues((current) => ({ ...current, [name]: value }))}
                error={error?.about(name)}
              />
            ))}
            <StatePicker value={states} onChange={setStates} error={error?.about("serviceable_states")} />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="submit" isLoading={isPending}>
              Save location
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
