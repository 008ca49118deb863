import { PortalMessage } from "@/modules/portal/templates/portal-message"
import { ButtonLink } from "@/modules/ui/components/link"

export default function DeskNotFound() {
  return (
    <PortalMessage
      title="We cannot find that"
      action={<ButtonLink href="/portal/queue">Go to the cases</ButtonLink>}
    >
      <p>
        It may belong to another business you work for. Switch the business at the top, then open the link
        again.
      </p>
    </PortalMessage>
  )
}
