"use client"

import { useEffect, useRef, type ReactNode } from "react"

/** The question as the page's heading. It takes focus when it appears, so that readers and keyboards start there. */
export function FocusHeading({ id, children }: { id?: string; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    window.scrollTo({ top: 0 })
    ref.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h1 id={id} ref={ref} tabIndex={-1} className="heading-display text-2xl sm:text-3xl">
      {children}
    </h1>
  )
}
