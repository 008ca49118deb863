import { Button, FocusModal, Heading, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { LicenseFields, NO_LICENSE } from "../../../components/license-fields"
import { TextField } from "../../../components/text-field"
import { useCreateClinician } from "../../../hooks/api/clinicians"
import { endOfDay } from "../../../lib/end-of-day"
import { BusinessChoice, PLATFORM } from "./business-choice"

const FIELDS = [
  { name: "email", label: "E-mail", type: "email", hint: "An invitation goes there at once." },
  { name: "first_name", label: "First name", type: "text", hint: undefined },
  { name: "last_name", label: "Last name", type: "text", hint: undefined },
  { name: "title", label: "Title", type: "text", hint: "As after the name: MD, DO, NP, PA. Optional." },
  { name: "npi", label: "NPI", type: "text", hint: "Ten digits. Optional." },
] as const

const NOBODY = { email: "", first_name: "", last_name: "", title: "", npi: "" }

/** Makes a clinician with the licences they start with, and invites them. */
export const CreateClinician = () => {
  const [open, setOpen] = useState(false)
  const [business_id, setBusiness] = useState(PLATFORM)
  const [person, setPerson] = useState(NOBODY)
  const [licenses, setLicenses] = useState([NO_LICENSE])
  const { mutate, isPending, error, reset } = useCreateClinician()

  const onOpenChange = (wanted: boolean) => {
    setOpen(wanted)
    reset()
    setPerson(NOBODY)
    setLicenses([NO_LICENSE])
  }

  const save = (event: FormEvent) => {
    event.preventDefault()
    const { title, npi, ...rest } = person
    const optional = { ...(title && { title }), ...(npi && { npi }) }
    const typed = licenses.map(({ day, ...license }) => ({ ...license, expires_at: endOfDay(day) }))
    const onSuccess = () => {
      toast.success(`${person.first_name} ${person.last_name} is invited`)
      onOpenChange(false)
    }
    mutate({ business_id, ...rest, ...optional, licenses: typed }, { onSuccess })
  }

  return (
    <FocusModal open={open} onOpenChange={onOpenChange}>
      <FocusModal.Trigger asChild>
        <Button size="small">New clinician</Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <form onSubmit={save} noValidate className="flex h-full flex-col overflow-hidden">
          <FocusModal.Header>
            <Button type="submit" size="small" isLoading={isPending}>
              Create and invite
            </Button>
          </FocusModal.Header>
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-2xl flex-col gap-y-4 p-6">
              <FocusModal.Title asChild>
                <Heading>New clinician</Heading>
              </FocusModal.Title>
              {error && (
                <Text role="alert" className="text-ui-fg-error">
                  {error.message}
                </Text>
              )}
              <BusinessChoice value={business_id} onChange={setBusiness} />
              {FIELDS.map(({ name, ...field }) => (
                <TextField
                  key={name}
                  {...field}
                  value={person[name]}
                  onChange={(value) => setPerson((current) => ({ ...current, [name]: value }))}
                  error={error?.about(name)}
                />
              ))}
              <Heading level="h2">Licences</Heading>
              {licenses.map((license, index) => (
                <LicenseFields
                  key={index}
                  value={license}
                  onChange={(changed) =>
                    setLicenses((all) => all.map((one, i) => (i === index ? changed : one)))
                  }
                  about={(field) => error?.about(`licenses.${index}.${field}`)}
                />
              ))}
              <Button
                type="button"
                size="small"
                variant="secondary"
                className="self-start"
                onClick={() => setLicenses((all) => [...all, NO_LICENSE])}
              >
                Another licence
              </Button>
            </div>
          </FocusModal.Body>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
