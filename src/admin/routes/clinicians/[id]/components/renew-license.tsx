import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { LicenseFields, NO_LICENSE } from "../../../../components/license-fields"
import { useRenewLicense } from "../../../../hooks/api/clinicians"
import { endOfDay } from "../../../../lib/end-of-day"

/** Adds a licence; one in a state that is there already is renewed. */
export const RenewLicense = ({ clinician_id }: { clinician_id: string }) => {
  const [open, setOpen] = useState(false)
  const [license, setLicense] = useState(NO_LICENSE)
  const { mutate, isPending, error, reset } = useRenewLicense(clinician_id)

  const onOpenChange = (wanted: boolean) => {
    setOpen(wanted)
    setLicense(NO_LICENSE)
    reset()
  }

  const save = (event: FormEvent) => {
    event.preventDefault()
    const { day, ...rest } = license
    const onSuccess = () => {
      toast.success("The licence is saved")
      onOpenChange(false)
    }
    mutate({ ...rest, expires_at: endOfDay(day) }, { onSuccess })
  }

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          Add or renew a licence
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form onSubmit={save} noValidate className="flex h-full flex-col">
          <Drawer.Header>
            <Drawer.Title>Add or renew a licence</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4">
            <Text className="text-ui-fg-subtle">
              A state that is there already gets the new number and day.
            </Text>
            <LicenseFields value={license} onChange={setLicense} about={(field) => error?.about(field)} />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="submit" isLoading={isPending}>
              Save licence
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
