"use client"

import { PortalMessage } from "@/modules/portal/templates/portal-message"
import { Button } from "@/modules/ui/components/button"

/** Also when nobody can be asked who is signed in: the service behind us does not answer. */
export default function PortalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <main id="main" className="flex grow">
      <PortalMessage
        title="The portal cannot reach its service"
        action={<Button onClick={retry}>Try again</Button>}
      >
        <p>Nothing is lost. Try again in a minute.</p>
      </PortalMessage>
    </main>
  )
}
