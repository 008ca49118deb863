import type { ComponentType } from "react"
import type { TabProps } from "../../../../hooks/api/businesses"
import { CatalogueTab } from "./catalogue-tab"
import { DomainsTab } from "./domains-tab"
import { FeesTab } from "./fees-tab"
import { FlagsTab } from "./flags-tab"
import { FulfillmentTab } from "./fulfillment-tab"
import { LocationsTab } from "./locations-tab"
import { MembersTab } from "./members-tab"
import { ProfileTab } from "./profile-tab"
import { QrCodeTab } from "./qr-code-tab"

type Tab = { key: string; label: string; Content: ComponentType<TabProps> }

/** The tabs of a business's page, in order; `key` stands in the address. */
export const TABS: Tab[] = [
  { key: "profile", label: "Profile", Content: ProfileTab },
  { key: "domains", label: "Domains", Content: DomainsTab },
  { key: "locations", label: "Locations", Content: LocationsTab },
  { key: "members", label: "Members", Content: MembersTab },
  { key: "catalogue", label: "Catalogue", Content: CatalogueTab },
  { key: "fulfilment", label: "Fulfilment", Content: FulfillmentTab },
  { key: "fees", label: "Fees", Content: FeesTab },
  { key: "flags", label: "Flags", Content: FlagsTab },
  { key: "qr-code", label: "QR code", Content: QrCodeTab },
]
