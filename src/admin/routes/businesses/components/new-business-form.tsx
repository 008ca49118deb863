import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { ColorField } from "../../../components/color-field"
import { TextField } from "../../../components/text-field"
import type { NewBusiness } from "../../../hooks/api/businesses"
import type { ApiError } from "../../../lib/client"
import { handleFromName } from "../../../lib/handle-from-name"

type Props = { create: (business: NewBusiness) => void; isPending: boolean; error: ApiError | null }

/** What the platform gives a business that names no colours. */
const COLORS = { primary_color: "#1F5F8B", secondary_color: "#2A9D8F" }

export const NewBusinessForm = ({ create, isPending, error }: Props) => {
  const [values, setValues] = useState({ business_name: "", owner_email: "", logo_url: "", ...COLORS })
  const [typed, setTyped] = useState<string | null>(null)
  const handle = typed ?? handleFromName(values.business_name)
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((current) => ({ ...current, [name]: value }))

  const save = (event: FormEvent) => {
    event.preventDefault()
    const { logo_url, ...rest } = values
    create({ handle, ...rest, ...(logo_url && { logo_url }) })
  }

  return (
    <form onSubmit={save} noValidate className="flex h-full flex-col overflow-hidden">
      <FocusModal.Header>
        <Button type="submit" size="small" isLoading={isPending}>
          Create business
        </Button>
      </FocusModal.Header>
      <FocusModal.Body className="overflow-y-auto">
        <div className="mx-auto flex w-full max-w-2xl flex-col gap-y-5 p-6">
          <div>
            <FocusModal.Title asChild>
              <Heading>New business</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text className="text-ui-fg-subtle">
                It gets a store, the platform's catalogue and a place that serves every state. All of it can
                be changed afterwards.
              </Text>
            </FocusModal.Description>
          </div>
          {error && (
            <Text role="alert" className="text-ui-fg-error">
              {error.message}
            </Text>
          )}
          <TextField
            label="Name"
            value={values.business_name}
            onChange={set("business_name")}
            error={error?.about("business_name")}
            hint="As patients read it."
          />
          <TextField
            label="Handle"
            value={handle}
            onChange={setTyped}
            error={error?.about("handle")}
            hint="The first part of its address. It cannot be changed later: a–z, 0–9 and hyphens."
          />
          <TextField
            label="Owner's e-mail"
            type="email"
            value={values.owner_email}
            onChange={set("owner_email")}
            error={error?.about("owner_email")}
            hint="An invitation goes there at once."
          />
          <TextField
            label="Logo"
            type="url"
            value={values.logo_url}
            onChange={set("logo_url")}
            error={error?.about("logo_url")}
            hint="An https:// address. Optional: without one the name stands there."
          />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <ColorField
              label="Main colour"
              value={values.primary_color}
              onChange={set("primary_color")}
              error={error?.about("primary_color")}
            />
            <ColorField
              label="Second colour"
              value={values.secondary_color}
              onChange={set("secondary_color")}
              error={error?.about("secondary_color")}
            />
          </div>
        </div>
      </FocusModal.Body>
    </form>
  )
}
