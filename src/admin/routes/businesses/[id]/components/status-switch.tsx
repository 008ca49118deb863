import { Button, toast, usePrompt } from "@medusajs/ui"
import { useSetBusinessStatus, type BusinessProfile } from "../../../../hooks/api/businesses"

const SUSPEND = {
  wanted: "suspended" as const,
  button: "Suspend",
  description:
    "Its store and its people's access end at once. Cases that were approved before still go to the pharmacy. You can restore it at any time.",
  done: "is suspended",
}

const RESTORE = {
  wanted: "active" as const,
  button: "Restore",
  description: "Its store opens again at once, and its people may work again.",
  done: "is open again",
}

/** Suspends or restores, after asking. */
export const StatusSwitch = ({ business: { id, name, status } }: { business: BusinessProfile }) => {
  const action = status === "active" ? SUSPEND : RESTORE
  const ask = usePrompt()
  const { mutate, isPending } = useSetBusinessStatus(id, action.wanted)

  const onClick = async () => {
    const sure = await ask({
      title: `${action.button} ${name}?`,
      description: action.description,
      confirmText: action.button,
      cancelText: "Cancel",
      variant: status === "active" ? "danger" : "confirmation",
    })
    if (!sure) return
    mutate(
      {},
      {
        onSuccess: () => toast.success(`${name} ${action.done}`),
        onError: ({ message }) => toast.error("Nothing was changed", { description: message }),
      },
    )
  }

  return (
    <Button
      size="small"
      variant={status === "active" ? "danger" : "primary"}
      isLoading={isPending}
      onClick={onClick}
    >
      {action.button}
    </Button>
  )
}
