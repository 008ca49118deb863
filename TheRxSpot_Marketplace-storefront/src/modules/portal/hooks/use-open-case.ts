"use client"

import { useCallback, useEffect } from "react"
import { useSearchParams } from "next/navigation"
import { queueHref, type QueueParams } from "../logic/queue-params"

/**
 * Which case is open, kept in the address so that reload and Back work. On a narrow screen opening one is a step
 * forward; beside the list it only replaces, or Back would walk through every case looked at.
 */
export function useOpenCase(params: QueueParams, wide: boolean, first_id: string | null) {
  const open_id = useSearchParams().get("case")
  const { view, page } = params

  const open = useCallback(
    (id: string | null, step: "forward" | "replace" = "replace") => {
      const href = queueHref({ view, page }, id)
      if (step === "forward" && !wide) window.history.pushState(null, "", href)
      else window.history.replaceState(null, "", href)
    },
    [view, page, wide],
  )

  useEffect(() => {
    // With list and case side by side an empty pane would be a wasted half of the screen.
    if (wide && !open_id && first_id) open(first_id)
  }, [wide, open_id, first_id, open])

  return { open_id, open }
}
