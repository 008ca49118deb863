import type { ReactNode } from "react"
import type { WholeStaffOrder } from "@/lib/data/portal/order-schema"
import { Icon } from "@/modules/ui/components/icon"
import { TextField } from "@/modules/ui/components/text-field"
import { HOLD_REASONS, REFUND_REASONS } from "../logic/order-words"
import { managesBusiness } from "../logic/roles"
import { OrderStepForm } from "./order-step-form"
import { ReasonSelect } from "./reason-select"
import { SectionCard } from "./section-card"

type Props = { order: WholeStaffOrder; business: { id: string; role: string } }

const PLAIN: Readonly<Record<string, string>> = {
  release: "Let it go on",
  capture: "Payment is here",
  fulfil: "Give to the pharmacy",
  deliver: "It has arrived",
}

/** What can be done with the order as it stands; what cannot is not shown. */
export function OrderSteps({ order, business }: Props) {
  const mine = order.moves.filter(
    (move) => managesBusiness(business.role) || !["refund", "cancel"].includes(move),
  )
  if (business.role === "viewer" || mine.length === 0) return null
  const form = { business_id: business.id, order_id: order.id }
  const plain = mine.filter((move) => move in PLAIN)
  return (
    <>
      {plain.length > 0 && (
        <SectionCard title="Next" level={2}>
          <div className="flex flex-wrap gap-3 p-4">
            {plain.map((step) => (
              <OrderStepForm key={step} {...form} step={step} label={PLAIN[step] ?? step} variant="primary" />
            ))}
          </div>
        </SectionCard>
      )}
      {mine.includes("ship") && (
        <Step title="Send it yourselves">
          <OrderStepForm {...form} step="ship" label="Mark as shipped">
            <TextField name="carrier" label="Carrier" optional className="w-full" />
            <TextField name="tracking_number" label="Tracking number" optional className="w-full" />
          </OrderStepForm>
        </Step>
      )}
      {mine.includes("hold") && (
        <Step title="Put it on hold">
          <OrderStepForm {...form} step="hold" label="Hold">
            <ReasonSelect reasons={HOLD_REASONS} />
          </OrderStepForm>
        </Step>
      )}
      {mine.includes("refund") && (
        <Step title="Return money">
          <OrderStepForm key={order.refunded} {...form} step="refund" label="Refund" variant="danger">
            <TextField
              name="amount"
              label="Amount"
              hint={`Leave it empty to return all that is left: ${(order.captured - order.refunded).toFixed(2)}`}
              inputMode="decimal"
              className="w-full"
            />
            <ReasonSelect reasons={REFUND_REASONS} />
          </OrderStepForm>
        </Step>
      )}
      {mine.includes("cancel") && (
        <Step title="Cancel the order">
          <OrderStepForm {...form} step="cancel" label="Cancel order" variant="danger">
            <p className="text-sm text-ink-soft">What was paid is returned. This cannot be undone.</p>
            <ReasonSelect reasons={REFUND_REASONS} />
          </OrderStepForm>
        </Step>
      )}
    </>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group rounded-md border border-line bg-raised">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between px-4 text-sm font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="plus" className="transition-transform duration-150 group-open:rotate-45" />
      </summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  )
}
