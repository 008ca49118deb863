import { Button, FocusModal } from "@medusajs/ui"
import { useState } from "react"
import { useCreateBusiness } from "../../../hooks/api/businesses"
import { MadeBusinessPanel } from "./made-business"
import { NewBusinessForm } from "./new-business-form"

/** Makes a business: the form, and then where its store is and what happens next. */
export const CreateBusiness = () => {
  const [open, setOpen] = useState(false)
  const creation = useCreateBusiness()

  const onOpenChange = (wanted: boolean) => {
    setOpen(wanted)
    if (!wanted) creation.reset()
  }

  return (
    <FocusModal open={open} onOpenChange={onOpenChange}>
      <FocusModal.Trigger asChild>
        <Button size="small" className="whitespace-nowrap">
          New business
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        {creation.data ? (
          <MadeBusinessPanel made={creation.data} close={() => onOpenChange(false)} />
        ) : (
          <NewBusinessForm
            create={(business) => creation.mutate(business)}
            isPending={creation.isPending}
            error={creation.error}
          />
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}
