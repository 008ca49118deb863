import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { ColorField } from "../../../../components/color-field"
import { TabPart } from "../../../../components/tab-part"
import { TextField } from "../../../../components/text-field"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { BusinessProfile, TabProps } from "../../../../hooks/api/businesses"
import { StorePreview } from "./store-preview"

const valuesOf = ({ name, theme }: BusinessProfile) => ({
  name,
  tagline: theme?.tagline ?? "",
  logo_url: theme?.logo_url ?? "",
  primary_color: theme?.primary_color ?? "#1F5F8B",
  secondary_color: theme?.secondary_color ?? "#2A9D8F",
})

/** Its name and its look, saved together, with a glimpse of the store beside them. */
export const LookForm = ({ business }: TabProps) => {
  const saved = valuesOf(business)
  const [values, setValues] = useState(saved)
  const { run, isPending, error } = useBusinessAction(business.id)
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((current) => ({ ...current, [name]: value }))
  const isSame = JSON.stringify(values) === JSON.stringify(saved)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const { name, tagline, logo_url, ...colors } = values
    const theme = { ...colors, tagline: tagline.trim() || null, logo_url: logo_url.trim() || null }
    run(actions.change({ name, theme }), { done: "Name and look are saved" })
  }

  return (
    <TabPart title="Name and look" hint="Patients see a change with their next page.">
      <form onSubmit={save} noValidate className="grid grid-cols-1 gap-6 px-6 lg:grid-cols-[1fr_20rem]">
        <div className="flex flex-col items-start gap-y-4 [&>*]:w-full">
          <TextField label="Name" value={values.name} onChange={set("name")} error={error?.about("name")} />
          <TextField
            label="Promise"
            value={values.tagline}
            onChange={set("tagline")}
            error={error?.about("theme.tagline")}
            hint="One sentence beneath the name, at most 160 characters."
          />
          <TextField
            label="Logo"
            type="url"
            value={values.logo_url}
            onChange={set("logo_url")}
            error={error?.about("theme.logo_url")}
            hint="An https:// address. Empty: the name stands there."
          />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <ColorField
              label="Main colour"
              value={values.primary_color}
              onChange={set("primary_color")}
              error={error?.about("theme.primary_color")}
            />
            <ColorField
              label="Second colour"
              value={values.secondary_color}
              onChange={set("secondary_color")}
              error={error?.about("theme.secondary_color")}
            />
          </div>
          <div>
            <Button type="submit" size="small" isLoading={isPending} disabled={isSame}>
              Save name and look
            </Button>
          </div>
        </div>
        <StorePreview {...values} />
      </form>
    </TabPart>
  )
}
