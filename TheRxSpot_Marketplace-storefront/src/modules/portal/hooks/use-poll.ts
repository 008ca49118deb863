"use client"

import { useEffect, useRef } from "react"

/** Runs `read` every `every` ms while the page is in sight, and at once when it comes back into sight. Never two at a time. */
export function usePoll(read: () => Promise<void>, every: number, enabled = true): void {
  const current = useRef(read)
  useEffect(() => {
    current.current = read
  })

  useEffect(() => {
    if (!enabled) return
    let running = false
    async function run() {
      if (running || document.visibilityState !== "visible") return
      running = true
      await current.current().finally(() => {
        running = false
      })
    }
    const timer = setInterval(run, every)
    document.addEventListener("visibilitychange", run)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", run)
    }
  }, [every, enabled])
}
