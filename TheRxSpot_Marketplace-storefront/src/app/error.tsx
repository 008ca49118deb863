"use client"

import { Button } from "@/modules/ui/components/button"
import { FullPageMessage } from "@/modules/ui/components/full-page-message"

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <FullPageMessage
      title="This page did not load"
      action={
        <Button size="lg" onClick={reset}>
          Try again
        </Button>
      }
    >
      <p>Something went wrong on our side. What you sent us before is safe. Try again in a minute.</p>
      {error.digest && <p className="mt-3 text-sm">If you write to us, mention {error.digest}.</p>}
    </FullPageMessage>
  )
}
