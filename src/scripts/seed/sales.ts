import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  markPaymentCollectionAsPaid,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { EARNINGS_MODULE } from "../../modules/earnings"
import type { EarningsModuleService } from "../../modules/earnings/service"
import { changePayoutAccountWorkflow } from "../../workflows/earnings/workflows/change-payout-account"
import { movePayoutWorkflow } from "../../workflows/earnings/workflows/move-payout"
import { recordPaymentsWorkflow } from "../../workflows/earnings/workflows/record-payments"
import { requestPayoutWorkflow } from "../../workflows/earnings/workflows/request-payout"
import type { ProvisionedBusiness } from "../../workflows/hub/types"

/** What each demo business has sold, in dollars. */
const PAID_OUT = [49, 79, 35]
const AVAILABLE = [120, 49]
const PENDING = [79, 35, 64.5]
const BANK = { holder: "Demo business", routing_number: "110000000", account_number: "000123456789" }

type Seller = { answer: Pick<ProvisionedBusiness, "business_id" | "sales_channel_id"> }
type Sold = { order_id: string; payment_id: string }

/** Some money for the pages to show: sales, a payout, a refund, all by the workflows that real ones go through. */
export async function seedSales(container: MedusaContainer, businesses: Seller[]): Promise<void> {
  const earnings: EarningsModuleService = container.resolve(EARNINGS_MODULE)
  for (const { answer } of businesses) {
    const { business_id, sales_channel_id } = answer
    const own = earnings.scoped(business_id)
    if ((await own.balances()).length > 0) continue
    await changePayoutAccountWorkflow(container).run({ input: { business_id, bank: BANK } })
    const sell = async (amounts: number[]): Promise<Sold[]> => {
      const sold: Sold[] = []
      for (const dollars of amounts) sold.push(await sellOnce(container, sales_channel_id, dollars))
      await recordPaymentsWorkflow(container).run({ input: sold.map(({ payment_id }) => payment_id) })
      return sold
    }
    const orders = async (amounts: number[]) => (await sell(amounts)).map(({ order_id }) => order_id)
    await own.releaseOrders(await orders(PAID_OUT))
    await payOut(container, business_id)
    const [first, ...rest] = await sell(AVAILABLE)
    await own.releaseOrders([first, ...rest].flatMap((sold) => sold?.order_id ?? []))
    if (first) await giveBack(container, first, 20)
    await sell(PENDING)
  }
}

async function sellOnce(
  container: MedusaContainer,
  sales_channel_id: string,
  dollars: number,
): Promise<Sold> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["id"] })
  const [region]: { id: string }[] = data
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id: region?.id,
      currency_code: "usd",
      sales_channel_id,
      email: "demo.buyer@example.com",
      items: [{ title: "Demo sale", quantity: 1, unit_price: dollars }],
      metadata: { demo: true },
    },
  })
  const collection = { order_id: order.id, amount: dollars }
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({ input: collection })
  const { result: payment } = await markPaymentCollectionAsPaid(container).run({
    input: { order_id: order.id, payment_collection_id: result[0]?.id ?? "" },
  })
  return { order_id: order.id, payment_id: payment?.id ?? "" }
}

async function payOut(container: MedusaContainer, business_id: string): Promise<void> {
  const input = { business_id, currency: "usd", requested_by: null }
  const { result: payout } = await requestPayoutWorkflow(container).run({ input })
  const step = { payout_id: payout.id, business_id }
  await movePayoutWorkflow(container).run({ input: { ...step, move: "start" } })
  await movePayoutWorkflow(container).run({ input: { ...step, move: "pay", reference: "DEMO-0001" } })
}

async function giveBack(container: MedusaContainer, { payment_id }: Sold, dollars: number): Promise<void> {
  await refundPaymentWorkflow(container).run({ input: { payment_id, amount: dollars } })
  await recordPaymentsWorkflow(container).run({ input: [payment_id] })
}
