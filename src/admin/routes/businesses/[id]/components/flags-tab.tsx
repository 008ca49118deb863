import { TabPart } from "../../../../components/tab-part"
import type { TabProps } from "../../../../hooks/api/businesses"
import { BusinessFlag } from "./business-flag"
import { DeploymentFlags } from "./deployment-flags"

/** What this business does, and what the whole deployment does. */
export const FlagsTab = ({ business }: TabProps) => (
  <div className="divide-y">
    <TabPart title="This business" hint="A switch counts within seconds, everywhere.">
      <div className="divide-y border-t">
        <BusinessFlag
          business={business}
          label="Takes new cases"
          about="Off: its store refuses new intakes and says why. Cases that are there already go on."
          isOn={business.settings.accepting_cases !== false}
          settingsFor={(on) => ({ accepting_cases: on })}
        />
        <BusinessFlag
          business={business}
          label="Delivers to its partner"
          about="Off: what is to be sent waits, without using up attempts, and goes once this is on again."
          isOn={business.settings.deliveries_paused !== true}
          settingsFor={(on) => ({ deliveries_paused: !on })}
        />
      </div>
    </TabPart>
    <DeploymentFlags />
  </div>
)
