import { Button, FocusModal, Heading, RadioGroup, Label, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import {
  useDestroy,
  useRescan,
  type DestroyReason,
  type QuarantinedDocument,
} from "../../../hooks/api/quarantine"
import { REASONS } from "./words"

const Destroy = ({ document }: { document: QuarantinedDocument }) => {
  const [is_open, setOpen] = useState(false)
  const [why, setWhy] = useState<DestroyReason>("malware")
  const destroy = useDestroy()
  const submit = () =>
    destroy.mutate(
      { id: document.id, why },
      {
        onSuccess: () => {
          setOpen(false)
          toast.success("The document is destroyed.")
        },
        onError: (error) => toast.error(error.message),
      },
    )
  return (
    <FocusModal open={is_open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="danger">
          Destroy
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="mx-auto flex w-full max-w-lg flex-col gap-y-6 overflow-y-auto px-4 py-10">
          <FocusModal.Title asChild>
            <Heading>Destroy this document?</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text className="text-ui-fg-subtle">
              Its content can never be read again, by anybody. That it was here, and who destroyed it, stays
              in the business's audit log.
            </Text>
          </FocusModal.Description>
          <RadioGroup
            aria-label="Why"
            value={why}
            onValueChange={(chosen) => {
              const known = REASONS.find(([reason]) => reason === chosen)
              if (known) setWhy(known[0])
            }}
          >
            {REASONS.map(([reason, words]) => (
              <div key={reason} className="flex items-center gap-x-3">
                <RadioGroup.Item value={reason} id={`why-${reason}`} />
                <Label htmlFor={`why-${reason}`}>{words}</Label>
              </div>
            ))}
          </RadioGroup>
          <Button variant="danger" isLoading={destroy.isPending} onClick={submit} className="self-start">
            Destroy it
          </Button>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

/** Scan again, which releases what is clean by now; or the end. */
export const QuarantineActions = ({ document }: { document: QuarantinedDocument }) => {
  const rescan = useRescan()
  const again = () =>
    rescan.mutate(document.id, {
      onSuccess: ({ is_released, finding }) =>
        is_released
          ? toast.success("Clean by now: the document is released.")
          : toast.warning(`It stays in quarantine: ${finding ?? "unknown"}`),
      onError: (error) => toast.error(error.message),
    })
  return (
    <div className="flex justify-end gap-x-2">
      <Button size="small" variant="secondary" isLoading={rescan.isPending} onClick={again}>
        Scan again
      </Button>
      <Destroy document={document} />
    </div>
  )
}
