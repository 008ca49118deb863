"use client"

import { useSyncExternalStore } from "react"

const QUERY = "(min-width: 64rem)"

function subscribe(changed: () => void) {
  const media = window.matchMedia(QUERY)
  media.addEventListener("change", changed)
  return () => media.removeEventListener("change", changed)
}

/** Whether list and case fit beside each other. False on the server: there it would open a case nobody asked for. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  )
}
