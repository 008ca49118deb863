import { Icon } from "@/modules/ui/components/icon"
import { SubmitButton } from "@/modules/ui/components/submit-button"
import { addToCartAction } from "../actions"

type Props = { variant_id: string; back: string; label?: string }

/** From an approval straight into the cart. */
export function OrderNow({ variant_id, back, label = "Order now" }: Props) {
  return (
    <form action={addToCartAction}>
      <input type="hidden" name="variant" value={variant_id} />
      <input type="hidden" name="back" value={back} />
      <SubmitButton size="lg">
        {label} <Icon name="arrow-right" />
      </SubmitButton>
    </form>
  )
}
