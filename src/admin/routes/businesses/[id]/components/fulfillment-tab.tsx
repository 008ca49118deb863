import type { TabProps } from "../../../../hooks/api/businesses"
import { FulfillmentForm } from "./fulfillment-form"
import { Secrets } from "./secrets"

/** Where its cases go, and what those deliveries are signed with. */
export const FulfillmentTab = ({ business }: TabProps) => (
  <div className="divide-y">
    <FulfillmentForm business={business} />
    <Secrets business={business} />
  </div>
)
