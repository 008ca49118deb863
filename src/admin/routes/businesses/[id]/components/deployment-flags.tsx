import { Badge } from "@medusajs/ui"
import { LoadError } from "../../../../components/load-error"
import { SimpleTable } from "../../../../components/simple-table"
import { TabPart } from "../../../../components/tab-part"
import { useDeploymentFlags } from "../../../../hooks/api/deployment"

/** What the deployment's environment switches on for every business; only whoever deploys changes it. */
export const DeploymentFlags = () => {
  const { data, error, refetch } = useDeploymentFlags()
  if (error) return <LoadError error={error} retry={refetch} />
  return (
    <TabPart
      title="The whole deployment"
      hint="Environment variables: they hold for every business, and change with a new start."
    >
      <SimpleTable
        heads={["Variable", "Is", "Meaning"]}
        empty="Loading…"
        rows={(data?.flags ?? []).map(({ name, on, about }) => ({
          key: name,
          cells: [
            <code key="name" className="txt-compact-small font-mono">
              {name}
            </code>,
            <Badge key="on" size="2xsmall" color={on ? "green" : "grey"}>
              {on ? "On" : "Off"}
            </Badge>,
            about,
          ],
        }))}
      />
    </TabPart>
  )
}
