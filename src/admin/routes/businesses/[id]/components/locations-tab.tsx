import { Button } from "@medusajs/ui"
import { SimpleTable } from "../../../../components/simple-table"
import { StatusBadge } from "../../../../components/status-badge"
import { TabPart } from "../../../../components/tab-part"
import { useAsk } from "../../../../components/use-ask"
import { actions, useBusinessAction } from "../../../../hooks/api/business-actions"
import type { Place, TabProps } from "../../../../hooks/api/businesses"
import { describeStates } from "../../../../lib/states"
import { PlaceDrawer } from "./place-drawer"

/** Where it works from, and the states it serves from there. */
export const LocationsTab = ({ business }: TabProps) => {
  const { run, isPending } = useBusinessAction(business.id)
  const ask = useAsk()

  const setStatus = async (place: Place, status: Place["status"]) => {
    const sure =
      status === "active" ||
      (await ask({
        title: `Close ${place.name}?`,
        description: "Its states are no longer served from here. Cases that are there already go on.",
        confirmText: "Close",
      }))
    if (sure) run(actions.changePlace(place.id, { status }), { done: `${place.name} is ${status}` })
  }

  return (
    <TabPart
      title="Locations"
      hint="A patient may start a consultation when an open location serves their state."
      action={<PlaceDrawer business={business} />}
    >
      <SimpleTable
        heads={["Place", "Address", "Contact", "States served", "State", ""]}
        empty="This business has no place yet, so it serves nobody."
        rows={business.locations.map((place) => ({
          key: place.id,
          cells: [
            place.name,
            place.address ?? "–",
            [place.phone, place.email].filter(Boolean).join(", ") || "–",
            <span key="states" title={place.serviceable_states.join(", ")}>
              {describeStates(place.serviceable_states)}
            </span>,
            <StatusBadge key="state" status={place.status} />,
            <span key="actions" className="flex justify-end gap-2">
              <PlaceDrawer business={business} place={place} />
              <Button
                size="small"
                variant="transparent"
                isLoading={isPending}
                onClick={() => setStatus(place, place.status === "active" ? "inactive" : "active")}
              >
                {place.status === "active" ? "Close" : "Open"}
              </Button>
            </span>,
          ],
        }))}
      />
    </TabPart>
  )
}
