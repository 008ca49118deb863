import { Badge, Container, Heading, InlineTip, Tabs } from "@medusajs/ui"
import { useParams, useSearchParams } from "react-router-dom"
import { DateTime } from "../../../components/date-time"
import { LoadError } from "../../../components/load-error"
import { PageLoading } from "../../../components/page-loading"
import { StatusBadge } from "../../../components/status-badge"
import { useBusiness, type TabProps } from "../../../hooks/api/businesses"
import { LINK } from "../../../lib/link"
import { StatusSwitch } from "./components/status-switch"
import { TABS } from "./components/tabs"

const BusinessPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useBusiness(id)
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  return <BusinessDetail business={data.business} />
}

const BusinessDetail = ({ business }: TabProps) => {
  const [params, setParams] = useSearchParams()
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{business.name}</Heading>
            <StatusBadge status={business.status} />
            {business.settings.accepting_cases === false && <Badge color="orange">No new cases</Badge>}
            {business.settings.deliveries_paused && <Badge color="orange">Deliveries paused</Badge>}
          </div>
          <a
            href={business.storefront_url}
            target="_blank"
            rel="noreferrer"
            className={`${LINK} txt-small break-all`}
          >
            {business.storefront_url}
          </a>
        </div>
        <StatusSwitch business={business} />
      </div>
      {business.suspended_at && (
        <InlineTip variant="warning" label="Suspended" className="mx-6 mb-4">
          {business.suspension_reason ?? "No reason was given."} Since <DateTime at={business.suspended_at} />
          .
        </InlineTip>
      )}
      <Tabs
        value={params.get("tab") ?? "profile"}
        onValueChange={(tab) => setParams({ tab }, { replace: true })}
      >
        <div className="overflow-x-auto border-b px-6 pb-3 pt-1">
          <Tabs.List>
            {TABS.map(({ key, label }) => (
              <Tabs.Trigger key={key} value={key}>
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {TABS.map(({ key, Content }) => (
          <Tabs.Content key={key} value={key}>
            <Content business={business} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Container>
  )
}

export const handle = { breadcrumb: () => "Business" }
export default BusinessPage
