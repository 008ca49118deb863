"use client"

import { createContext, useCallback, useContext, useSyncExternalStore } from "react"

/** The server's clock when it wrote the page, so that the first client render says the same. Epoch ms. */
export const ServerNow = createContext(0)

/** The time now in epoch ms, renewed every `step` ms and only then. */
export function useNow(step: 1000 | 60_000): number {
  const written_at = useContext(ServerNow)
  const subscribe = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, Math.min(step, 5000))
      return () => clearInterval(timer)
    },
    [step],
  )
  return useSyncExternalStore(
    subscribe,
    () => floor(Date.now(), step),
    () => floor(written_at, step),
  )
}

const floor = (time: number, step: number) => Math.floor(time / step) * step
