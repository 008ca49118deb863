"use client"

import NextLink from "next/link"
import { Icon } from "@/modules/ui/components/icon"

/** `aloud`: for screen readers alone, where the page itself shows it already and a line would push the case down. */
export type Said = { text: string; href: string | null; aloud?: boolean }

/** What the last step did. The region is always there, so that screen readers hear it change. */
export function OutcomeLine({ said, onClose }: { said: Said | null; onClose: () => void }) {
  return (
    <div role="status" aria-live="polite" aria-label="Outcome">
      {said?.aloud && <p className="sr-only">{said.text}</p>}
      {said && !said.aloud && (
        <div className="flex items-center gap-2.5 border-b border-success/25 bg-success-soft px-4 py-1.5 text-sm font-semibold text-success lg:px-6">
          <Icon name="check" className="size-4.5" />
          <span className="grow">
            {said.text}{" "}
            {said.href && (
              <NextLink href={said.href} prefetch={false} className="underline underline-offset-4">
                See the case
              </NextLink>
            )}
          </span>
          <button
            type="button"
            onClick={onClose}
            aria-label="Dismiss"
            className="flex size-8 items-center justify-center rounded-sm"
          >
            <Icon name="close" className="size-4" />
          </button>
        </div>
      )}
    </div>
  )
}
