"use client"

import { PortalMessage } from "@/modules/portal/templates/portal-message"
import { Button } from "@/modules/ui/components/button"

export default function DeskError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return (
    <PortalMessage title="This page did not load" action={<Button onClick={retry}>Try again</Button>}>
      <p>Something went wrong on our side. Nothing was changed. Try again in a minute.</p>
      {error.digest && <p className="mt-2 text-sm">If you write to us, mention {error.digest}.</p>}
    </PortalMessage>
  )
}
