import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { LoadError } from "../../../components/load-error"
import { StatusBadge } from "../../../components/status-badge"
import { useBusiness, type BusinessProfile } from "../../../hooks/api/businesses"
import { DomainsTab } from "./components/domains-tab"
import { FulfillmentTab } from "./components/fulfillment-tab"
import { LocationsTab } from "./components/locations-tab"
import { MembersTab } from "./components/members-tab"
import { ProfileTab } from "./components/profile-tab"
import { StatusSwitch } from "./components/status-switch"

const TABS = [
  { name: "Profile", Content: ProfileTab },
  { name: "Domains", Content: DomainsTab },
  { name: "Locations", Content: LocationsTab },
  { name: "Members", Content: MembersTab },
  { name: "Fulfilment", Content: FulfillmentTab },
]

const BusinessPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useBusiness(id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <Container>Loading…</Container>
  return <BusinessDetail business={data.business} />
}

const BusinessDetail = ({ business }: { business: BusinessProfile }) => (
  <Container className="p-0">
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div>
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{business.name}</Heading>
          <StatusBadge status={business.status} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {business.handle}
        </Text>
      </div>
      <StatusSwitch business={business} />
    </div>
    <Tabs defaultValue="Profile">
      <div className="overflow-x-auto border-b px-6 pb-3 pt-1">
        <Tabs.List>
          {TABS.map(({ name }) => (
            <Tabs.Trigger key={name} value={name}>
              {name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </div>
      {TABS.map(({ name, Content }) => (
        <Tabs.Content key={name} value={name}>
          <Content business={business} />
        </Tabs.Content>
      ))}
    </Tabs>
  </Container>
)

export const handle = { breadcrumb: () => "Business" }
export default BusinessPage
