"use client"

import { Button } from "@/modules/ui/components/button"

export default function StoreError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <div className="container-page flex flex-col items-start gap-5 py-18 sm:py-24">
      <h1 className="heading-display text-3xl sm:text-4xl">This page did not load</h1>
      <p className="measure text-lg text-ink-soft">
        Something went wrong on our side. Anything you sent us before is safe. Try again in a minute.
      </p>
      <Button size="lg" onClick={reset}>
        Try again
      </Button>
      {error.digest && <p className="text-sm text-ink-soft">If you write to us, mention {error.digest}.</p>}
    </div>
  )
}
