"use client"

import { useActionState, useState, type ReactNode } from "react"
import type { ButtonVariant } from "@/modules/ui/components/button-styles"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { moveOrderAction } from "../actions/orders"
import { EMPTY_FORM } from "../logic/form-state"

type Props = {
  business_id: string
  order_id: string
  step: string
  label: string
  variant?: ButtonVariant
  children?: ReactNode
}

/** One thing to do with an order, with what it has to be told. */
export function OrderStepForm({
  business_id,
  order_id,
  step,
  label,
  variant = "secondary",
  children,
}: Props) {
  const [state, action] = useActionState(moveOrderAction.bind(null, business_id, order_id), EMPTY_FORM)
  // One form is one request, however often it is sent; after an answer the next one is another.
  const [key] = useState(() => crypto.randomUUID())
  return (
    <form action={action} className="flex flex-col items-start gap-3">
      <input type="hidden" name="step" value={step} />
      {step === "refund" && <input type="hidden" name="key" value={key} suppressHydrationWarning />}
      {children}
      <SubmitButton variant={variant} size="sm">
        {label}
      </SubmitButton>
      <p
        role="status"
        className={`text-sm font-semibold empty:hidden ${state.message ? "text-danger" : "text-success"}`}
      >
        {state.message ?? state.done}
      </p>
    </form>
  )
}
