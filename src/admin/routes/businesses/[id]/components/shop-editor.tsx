import { Button, Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { useArrangeShop, type Shop } from "../../../../hooks/api/business-shop"
import { draftOf, moved, wishOf } from "../../../../lib/shop-draft"
import { ShopRow } from "./shop-row"

type Props = { business_id: string; shop: Shop; onDone: () => void }

/** Nothing counts until it is saved. */
export const ShopEditor = ({ business_id, shop, onDone }: Props) => {
  const [draft, setDraft] = useState(() => draftOf(shop.products))
  const [said, setSaid] = useState("")
  const { mutate, isPending } = useArrangeShop(business_id)
  const wish = wishOf(draft)

  const move = (index: number, by: 1 | -1) => {
    setDraft(moved(draft, index, by))
    setSaid(`${draft[index]?.product.title} is number ${index + by + 1} of ${draft.length} now`)
  }

  return (
    <>
      <Drawer.Body className="flex-1 overflow-y-auto p-0">
        {draft.length === 0 && (
          <Text className="text-ui-fg-subtle px-6 py-8 text-center">This store sells nothing yet.</Text>
        )}
        <ol className="divide-y">
          {draft.map((one, index) => (
            <ShopRow
              key={one.product.id}
              draft={one}
              currency={shop.currency}
              place={{ index, count: draft.length }}
              onMove={(by) => move(index, by)}
              onChange={(changes) => setDraft(draft.with(index, { ...one, ...changes }))}
            />
          ))}
        </ol>
        <p aria-live="polite" className="sr-only">
          {said}
        </p>
      </Drawer.Body>
      <Drawer.Footer>
        <Button
          isLoading={isPending}
          disabled={!wish || draft.length === 0}
          onClick={() => wish && mutate(wish, { onSuccess: onDone })}
        >
          Save the shop
        </Button>
      </Drawer.Footer>
    </>
  )
}
