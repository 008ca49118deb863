"use client"

import { useEffect, useRef, type MouseEvent } from "react"

export type ErrorEntry = { href: string; message: string }

/** GOV.UK's pattern: everything wrong at the top, focused when it appears, each a link to its field. */
export function ErrorSummary({
  errors,
  title = "There is a problem",
}: {
  errors: readonly ErrorEntry[]
  title?: string
}) {
  const ref = useRef<HTMLDivElement>(null)
  const shown = errors.map((error) => error.message).join("|")

  useEffect(() => {
    if (shown) ref.current?.focus()
  }, [shown])

  if (errors.length === 0) return null
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-md border-2 border-danger bg-raised p-5"
    >
      <h2 id="error-summary-title" className="text-lg font-bold">
        {title}
      </h2>
      <ul className="mt-2 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={error.href + error.message}>
            <a
              href={error.href}
              onClick={focusTarget}
              className="font-semibold text-danger underline underline-offset-4"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

// The field itself is focused, and the address stays as it is; a link to another page goes its way.
function focusTarget(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  target.focus()
}
