import { PortalMessage } from "../templates/portal-message"

/** For roles that see no money. */
export const MoneyClosed = ({ business_name }: { business_name: string }) => (
  <PortalMessage title="Your role does not show this page">
    <p>Owners and administrators of {business_name} look after its money. Ask one of them.</p>
  </PortalMessage>
)
