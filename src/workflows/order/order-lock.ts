import { oneAfterAnother } from "../one-after-another"

/** What is done to one order is done one after another; not Medusa's own key, which its workflows take beneath ours. */
export const orderLock = ({ order_id }: { order_id: string }) => oneAfterAnother(`order-desk:${order_id}`)
