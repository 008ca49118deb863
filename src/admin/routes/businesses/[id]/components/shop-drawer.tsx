import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { LoadError } from "../../../../components/load-error"
import { PageLoading } from "../../../../components/page-loading"
import type { TabProps } from "../../../../hooks/api/businesses"
import { useShop } from "../../../../hooks/api/business-shop"
import { ShopEditor } from "./shop-editor"

/** The shop as its patients see it: in which order, and at which prices of its own. */
export const ShopDrawer = ({ business }: TabProps) => {
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          Order and prices
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Order and prices</Drawer.Title>
          <Drawer.Description>
            As patients of {business.name} find them. Its own people can change the same in their portal.
          </Drawer.Description>
        </Drawer.Header>
        <ShopContent business_id={business.id} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

/** Asked for anew each time the drawer opens. */
const ShopContent = ({ business_id, onDone }: { business_id: string; onDone: () => void }) => {
  const { data, error, refetch } = useShop(business_id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  return <ShopEditor business_id={business_id} shop={data} onDone={onDone} />
}
