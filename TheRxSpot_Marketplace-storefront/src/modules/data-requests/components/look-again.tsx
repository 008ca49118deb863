"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

/** Looks again every few seconds while the page is in sight. */
export function LookAgain({ every_ms = 4000 }: { every_ms?: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, every_ms)
    return () => clearInterval(timer)
  }, [router, every_ms])
  return null
}
