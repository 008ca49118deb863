"use client"

import { useState } from "react"
import type { Domain } from "@/lib/data/portal/domains"
import { Button } from "@/modules/ui/components/button"
import { Dialog } from "@/modules/ui/components/dialog"

type Props = { domain: Domain; busy: boolean; onRemove: () => Promise<boolean> }

/** Asks before a domain is removed: patients may be on it right now. */
export function RemoveDomain({ domain, busy, onRemove }: Props) {
  const [open, setOpen] = useState(false)
  const counts = domain.status === "verified" || domain.status === "failing"
  return (
    <>
      <Button variant="quiet" size="sm" onClick={() => setOpen(true)}>
        Remove<span className="sr-only"> {domain.display_name}</span>
      </Button>
      <Dialog open={open} title={`Remove ${domain.display_name}?`} onClose={() => setOpen(false)}>
        <p>
          {counts
            ? "Your store stops answering there at once. Nobody else can claim the domain for 7 days; you can add it again at any time."
            : "Its DNS records are no longer looked at. You can add it again at any time; its records will be new ones."}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="secondary" onClick={() => setOpen(false)}>
            Keep it
          </Button>
          <Button
            variant="danger"
            busy={busy}
            onClick={async () => {
              await onRemove()
              setOpen(false)
            }}
          >
            Remove domain
          </Button>
        </div>
      </Dialog>
    </>
  )
}
