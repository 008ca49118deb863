import { TabPart } from "../../../../components/tab-part"
import type { TabProps } from "../../../../hooks/api/businesses"
import { FeesForm } from "../../../commission/components/fees-form"

/** What this business is charged besides commission, where it differs from the platform's terms. */
export const FeesTab = ({ business }: TabProps) => (
  <TabPart
    title="Fees"
    hint="An empty field follows the platform. Commission has its own page; what is set here counts for payments from now on."
  >
    <FeesForm business_id={business.id} />
  </TabPart>
)
