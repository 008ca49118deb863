import { DateTime } from "../../../../components/date-time"
import { Facts } from "../../../../components/facts"
import { TabPart } from "../../../../components/tab-part"
import type { TabProps } from "../../../../hooks/api/businesses"
import { ContactForm } from "./contact-form"
import { LookForm } from "./look-form"

/** Who the business is, how its store looks, and whom patients turn to. */
export const ProfileTab = ({ business }: TabProps) => (
  <div className="divide-y">
    <LookForm business={business} />
    <ContactForm business={business} />
    <TabPart title="Ids" hint="For the Hub, for support and for the API.">
      <Facts
        facts={[
          ["Business id", business.id],
          ["Handle", business.handle],
          ["Owner", business.owner_email],
          ["Sales channel", business.sales_channel_id],
          ["Publishable key", business.publishable_api_key_id],
          ["Created", <DateTime key="created" at={business.created_at} />],
          ["Provisioned", <DateTime key="provisioned" at={business.provisioned_at} />],
        ]}
      />
    </TabPart>
  </div>
)
