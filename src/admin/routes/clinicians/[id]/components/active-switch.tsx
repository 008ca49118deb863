import { Button, toast, usePrompt } from "@medusajs/ui"
import { useSetClinicianStatus, type Clinician } from "../../../../hooks/api/clinicians"

/** Deactivates, after asking, or lets somebody decide again. */
export const ActiveSwitch = ({ clinician }: { clinician: Clinician }) => {
  const isActive = clinician.status === "active"
  const ask = usePrompt()
  const { mutate, isPending } = useSetClinicianStatus(clinician.id, isActive ? "inactive" : "active")
  const name = `${clinician.first_name} ${clinician.last_name}`

  const onClick = async () => {
    const sure =
      !isActive ||
      (await ask({
        title: `Deactivate ${name}?`,
        description: "Their next decision is refused. What they decided before stays as it is.",
        confirmText: "Deactivate",
        cancelText: "Cancel",
      }))
    if (!sure) return
    mutate(
      {},
      {
        onSuccess: () => toast.success(isActive ? `${name} decides no more` : `${name} may decide again`),
        onError: ({ message }) => toast.error("Nothing was changed", { description: message }),
      },
    )
  }

  return (
    <Button size="small" variant={isActive ? "danger" : "primary"} isLoading={isPending} onClick={onClick}>
      {isActive ? "Deactivate" : "Activate"}
    </Button>
  )
}
