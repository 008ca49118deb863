import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Heading, Text } from "@medusajs/ui"
import { LoadError } from "../../components/load-error"
import { PageLoading } from "../../components/page-loading"
import { useOverview } from "../../hooks/api/overview"
import { ActivityCharts } from "./components/activity-charts"
import { AttentionList } from "./components/attention-list"
import { Jobs } from "./components/jobs"
import { Numbers } from "./components/numbers"

const PlatformPage = () => {
  const { data, error, refetch } = useOverview()
  if (error) return <LoadError error={error} retry={refetch} />
  if (!data) return <PageLoading />
  const { overview } = data
  return (
    <div className="flex flex-col gap-y-3">
      <div className="px-1 pt-1">
        <Heading>Platform</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          All businesses together. The numbers renew themselves every half minute.
        </Text>
      </div>
      <Numbers overview={overview} />
      <AttentionList overview={overview} />
      <ActivityCharts activity={overview.activity} />
      <Jobs />
    </div>
  )
}

export const config = defineRouteConfig({ label: "Platform", icon: ChartBar, rank: 1 })
export const handle = { breadcrumb: () => "Platform" }
export default PlatformPage
