import { Button, usePrompt } from "@medusajs/ui"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { TabProps } from "../../../../hooks/api/businesses"
import { SuspendDrawer } from "./suspend-drawer"

/** Suspends with a reason, or restores after asking. */
export const StatusSwitch = ({ business }: TabProps) => {
  const { id, name, status } = business
  const ask = usePrompt()
  const { run, isPending } = useBusinessAction(id)
  if (status === "active") return <SuspendDrawer business={business} />

  const restore = async () => {
    const sure = await ask({
      title: `Restore ${name}?`,
      description: "Its store opens again at once, and its people may work again.",
      confirmText: "Restore",
      cancelText: "Cancel",
      variant: "confirmation",
    })
    if (sure) run(actions.restore(), { done: `${name} is open again` })
  }

  return (
    <Button size="small" isLoading={isPending} onClick={restore}>
      Restore
    </Button>
  )
}
