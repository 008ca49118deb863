import { Button, toast } from "@medusajs/ui"
import { useMovePayout, type Payout } from "../../../hooks/api/earnings"
import { SettlePayout } from "./settle-payout"

/** What an operator may do with a payout now; Stripe's are Stripe's own. */
export const PayoutActions = ({ payout }: { payout: Payout }) => {
  const { mutate, isPending } = useMovePayout()
  if (payout.provider !== "manual") return null
  if (payout.status === "requested") {
    const onError = (error: Error) => toast.error("Not taken up", { description: error.message })
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => mutate({ id: payout.id, step: "approve" }, { onError })}
      >
        Take up
      </Button>
    )
  }
  if (payout.status === "processing")
    return (
      <div className="flex gap-2">
        <SettlePayout payout={payout} step="mark-paid" />
        <SettlePayout payout={payout} step="mark-failed" />
      </div>
    )
  return payout.status === "paid" ? <SettlePayout payout={payout} step="mark-failed" /> : null
}
