import { Icon } from "@/modules/ui/components/icon"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { addToCartAction } from "../actions"

/** From an approval straight into the cart. */
export function OrderNow({ variant_id, back }: { variant_id: string; back: string }) {
  return (
    <form action={addToCartAction}>
      <input type="hidden" name="variant" value={variant_id} />
      <input type="hidden" name="back" value={back} />
      <SubmitButton size="lg">
        Order now <Icon name="arrow-right" />
      </SubmitButton>
    </form>
  )
}
