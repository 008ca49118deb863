import type { Cart } from "@/lib/data/cart-schema"
import { Icon } from "@/modules/ui/components/icon"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { TextField } from "@/modules/ui/components/text-field"
import { addCodeAction, removeCodeAction } from "../actions"

/** Codes that are in use, and a place for another. */
export function CouponEntry({ promotions }: { promotions: Cart["promotions"] }) {
  const codes = promotions.flatMap(({ code }) => (code ? [code] : []))
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {codes.map((code) => (
        <form key={code} action={removeCodeAction} className="flex items-center justify-between gap-3">
          <input type="hidden" name="code" value={code} />
          <span className="flex items-center gap-2 font-semibold">
            <Icon name="check" className="text-success" /> {code}
          </span>
          <SubmitButton variant="quiet" size="sm">
            Take out<span className="sr-only"> {code}</span>
          </SubmitButton>
        </form>
      ))}
      <form action={addCodeAction} className="flex items-end gap-3">
        <TextField name="code" label="Discount code" optional autoComplete="off" className="grow" />
        <SubmitButton variant="secondary">Use</SubmitButton>
      </form>
    </div>
  )
}
